import type { StoryProject } from './story.types.ts';

export const cdp: StoryProject = {
  key: 'CDP',
  name: { pl: 'Pilotaż platformy danych klientów', en: 'Customer data platform pilot' },
  summary: {
    pl: 'Przez trzy miesiące, na dwóch sklepach i newsletterze, sprawdzamy, czy jeden profil klienta zarobi na siebie.',
    en: 'For three months, with two shops and the newsletter, we find out whether one customer profile pays for itself.',
  },
  team: 'loyalty',
  owner: 'michal.kania',
  sponsorSides: ['IT', 'MARKETING'],
  goals: [{ goal: 'one-profile', contribution: { pl: 'Sprawdzian, zanim wydamy duże pieniądze', en: 'The trial before we spend big money' } }],
  state: 'PLANNED',
  stateReason: { pl: 'Rusza, gdy obie strony podpiszą wspólny cel.', en: 'Starts when both sides have signed the shared goal.' },
  createdAt: -45,
  plannedStart: 21,
  deadlineKind: 'WISH',
  originalDeadline: 96,
  deadline: 96,
  dateChanges: [],
  dependsOn: ['CONSENT', 'MAIL'],
  milestones: [
    { key: 'sources', title: { pl: 'Trzy źródła w jednym profilu', en: 'Three sources in one profile' }, due: 45, state: 'OPEN' },
    { key: 'verdict', title: { pl: 'Decyzja: kupujemy, budujemy albo dziękujemy', en: 'Decision: buy, build or decline' }, due: 96, state: 'OPEN' },
  ],
  tasks: [
    { key: 'CDP-1', title: { pl: 'Pytania, na które profil ma odpowiedzieć', en: 'Questions that the profile has to answer' }, state: 'DONE', estimateDays: 3, accountable: 'pawel.gajda', collaborators: ['ewa.drozd'], due: -20, startedAt: -33, doneAt: -22 },
    { key: 'CDP-2', title: { pl: 'Ocena skutków dla ochrony danych', en: 'Data protection impact assessment' }, state: 'DOING', estimateDays: 5, accountable: 'natalia.gorska', collaborators: ['magdalena.sowa'], due: 9, startedAt: -10 },
    { key: 'CDP-3', title: { pl: 'Oferty trzech dostawców', en: 'Offers of three vendors' }, state: 'TODO', estimateDays: 4, accountable: 'michal.kania', due: 16 },
    { key: 'CDP-4', title: { pl: 'Reguły łączenia kart tej samej osoby', en: 'Rules for merging cards of the same person' }, state: 'TODO', estimateDays: 6, accountable: 'ewa.drozd', due: 30, milestone: 'sources', dependsOn: ['CONSENT-9'] },
    { key: 'CDP-5', title: { pl: 'Podłączenie kas z dwóch sklepów', en: 'Connecting the tills of two shops' }, state: 'TODO', estimateDays: 8, accountable: 'ewa.drozd', due: 45, milestone: 'sources', dependsOn: ['CDP-4'] },
    { key: 'CDP-6', title: { pl: 'Kampania, która pomija tych, co już kupili', en: 'Campaign that leaves out those who have bought' }, state: 'TODO', estimateDays: 5, accountable: 'pawel.gajda', collaborators: ['krzysztof.malec'], due: 70, dependsOn: ['CDP-5', 'MAIL-10'] },
    { key: 'CDP-7', title: { pl: 'Rachunek: ile zarobił profil', en: 'The sum: what the profile earned' }, state: 'TODO', estimateDays: 3, accountable: 'pawel.gajda', due: 94, milestone: 'verdict', dependsOn: ['CDP-6'] },
  ],
  updates: [
    {
      at: -22,
      by: 'pawel.gajda',
      health: 'ON_TRACK',
      summary: { pl: 'Mamy dziewięć pytań do profilu. Pierwsze: ile remarketingu pokazujemy ludziom, którzy już kupili. Szacunek: 15 tysięcy złotych miesięcznie.', en: 'We have nine questions to the profile. The first: how much remarketing goes to people who have bought already. Estimate: 15 thousand złoty a month.' },
      acknowledged: { by: 'ewa.drozd', at: -21 },
    },
    {
      at: -9,
      by: 'michal.kania',
      health: 'ON_TRACK',
      summary: { pl: 'Architektura na jednej kartce: rejestr zgód jest źródłem prawdy, profil tylko czyta. Bez vendor lock-in: eksport danych w umowie od pierwszego dnia. Czekamy na podpis celu.', en: 'The architecture fits on one sheet: the consent register is the source of truth, the profile only reads. No vendor lock-in: data export is in the contract from day one. We wait for the goal to be signed.' },
      acknowledged: { by: 'magdalena.sowa', at: -7 },
    },
  ],
};

import type { StoryTermProposal } from './story.types.ts';

/** Wordings that wait for the other side's answer. */
export const termProposals: StoryTermProposal[] = [
  {
    key: 'rollback-plainer',
    term: 'rollback',
    ownerSide: 'IT',
    by: 'dorota.kulesza',
    at: -3,
    reason: {
      pl: 'Magdalena zapytała na próbie, czy „rollback” kasuje zgody zebrane po drodze. Definicja powinna na to odpowiadać.',
      en: 'At the rehearsal Magdalena asked whether a rollback deletes consents collected meanwhile. The definition should answer that.',
    },
    plain: { pl: 'powrót do poprzedniej wersji', en: 'going back to the previous version' },
    definition: {
      pl: 'Cofnięcie zmiany w systemie do stanu sprzed niej. Dane, które klienci wpisali po zmianie, zachowujemy osobno i wgrywamy z powrotem.',
      en: 'Undoing a change to a system, back to how it was before. What customers entered after the change is kept aside and loaded again.',
    },
  },
  {
    key: 'lead-for-us',
    term: 'lead',
    ownerSide: 'MARKETING',
    by: 'krzysztof.malec',
    at: -1,
    reason: {
      pl: 'W Lipowej lead to także osoba, która zapisała się na listę życzeń w sklepie. IT liczyło dotąd tylko formularze.',
      en: 'At Lipowa a lead is also somebody who keeps a wish list in the store. IT has counted only the forms so far.',
    },
    definition: {
      pl: 'Osoba, która zostawiła nam kontakt i zgodę: w formularzu, na liście życzeń albo przy kasie, ale jeszcze nie kupiła.',
      en: 'Somebody who left us contact details and consent, in a form, on a wish list or at the till, but has not bought yet.',
    },
  },
];

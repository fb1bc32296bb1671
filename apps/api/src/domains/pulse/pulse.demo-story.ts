import type { Localized, Sentence } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import type { Helped } from './pulse.entities.ts';

/** What a side says and predicts at the beginning and at the end of half a year, each 1–5. */
export interface Course {
  own: [number, number];
  predicted: [number, number];
}

/** IT is rosier about speed, marketing about clarity; both gaps close slowly, the second one later. */
export const courses: Record<string, Record<Side, Course>> = {
  JOINT_GOALS: { IT: { own: [3.6, 4.0], predicted: [3.6, 3.9] }, MARKETING: { own: [3.3, 3.8], predicted: [3.5, 3.9] } },
  IT_MEANS: { IT: { own: [2.4, 2.7], predicted: [2.6, 2.7] }, MARKETING: { own: [3.2, 2.9], predicted: [3.2, 2.9] } },
  LEARNING: { IT: { own: [3.5, 3.6], predicted: [3.3, 3.3] }, MARKETING: { own: [2.7, 3.2], predicted: [3.2, 3.4] } },
  FLEXIBILITY: { IT: { own: [4.2, 3.9], predicted: [3.6, 3.4] }, MARKETING: { own: [2.1, 3.2], predicted: [3.1, 3.6] } },
  CUSTOMER: { IT: { own: [3.0, 3.3], predicted: [3.2, 3.3] }, MARKETING: { own: [3.2, 3.5], predicted: [3.0, 3.2] } },
  LANGUAGE: { IT: { own: [2.4, 3.1], predicted: [3.2, 3.5] }, MARKETING: { own: [4.1, 4.0], predicted: [3.8, 3.6] } },
  SHARING: { IT: { own: [3.1, 3.4], predicted: [3.1, 3.3] }, MARKETING: { own: [2.8, 3.3], predicted: [3.0, 3.3] } },
  BOUNDARIES: { IT: { own: [3.4, 3.7], predicted: [3.2, 3.5] }, MARKETING: { own: [2.9, 3.5], predicted: [3.3, 3.6] } },
  TRUST: { IT: { own: [3.2, 3.9], predicted: [3.1, 3.7] }, MARKETING: { own: [3.1, 3.8], predicted: [3.3, 3.8] } },
};

/** How many of each side answered, from the oldest month to the one that is open now: the first time hardly anybody believed that it is anonymous. */
export const turnout: Record<Side, number>[] = [
  { IT: 2, MARKETING: 2 },
  { IT: 6, MARKETING: 6 },
  { IT: 8, MARKETING: 7 },
  { IT: 10, MARKETING: 8 },
  { IT: 11, MARKETING: 9 },
  { IT: 10, MARKETING: 9 },
  { IT: 11, MARKETING: 10 },
  { IT: 5, MARKETING: 4 },
];

/** Who answers when only some do; those whom visitors sign in as come last. */
export const order: Record<Side, string[]> = {
  IT: ['joanna.mazur', 'piotr.sadowski', 'lukasz.pietrzyk', 'rafal.zareba', 'ewa.drozd', 'michal.kania', 'kamil.ortyl', 'dorota.kulesza', 'natalia.gorska', 'agnieszka.wrona', 'marek.wolski', 'tomasz.bielak'],
  MARKETING: ['magdalena.sowa', 'jakub.tarka', 'karolina.wit', 'pawel.gajda', 'hanna.jurek', 'igor.stachura', 'zofia.nowik', 'aleksandra.rybak', 'krzysztof.malec', 'beata.chmiel'],
};

/** Remarks by month, counted as `turnout` is. */
export const remarks: { month: number; by: string; text: Localized }[] = [
  { month: 2, by: 'hanna.jurek', text: { pl: 'Na zmianę ceny na plakacie czekamy dłużej niż na wydruk.' } },
  { month: 2, by: 'ewa.drozd', text: { pl: 'Dowiadujemy się o kampanii, gdy jest już w kalendarzu.' } },
  { month: 3, by: 'karolina.wit', text: { en: 'The weekly slot for small changes is the best thing that happened this year.' } },
  { month: 4, by: 'dorota.kulesza', text: { pl: 'Opisy zadań bez celu: nie wiem, po co to testuję.' } },
  { month: 5, by: 'jakub.tarka', text: { pl: 'Coraz częściej ktoś z IT dzwoni, zanim odmówi. To zmienia wszystko.' } },
  { month: 6, by: 'michal.kania', text: { en: 'I still read every brief twice before I know what is being asked.' } },
  { month: 6, by: 'natalia.gorska', text: { pl: 'Słownik pomaga, ale w mailach nikt go nie używa.' } },
  { month: 6, by: 'pawel.gajda', text: { pl: 'Termin z prognozą jest uczciwszy niż „na wczoraj”.' } },
  { month: 6, by: 'zofia.nowik', text: { pl: 'Myślałam, że piszemy jasno.' } },
];

export interface DemoAction {
  month: number;
  question: string;
  by: string;
  owner: string;
  /** Days after the survey closed. */
  due: number;
  title: Sentence;
  check?: { by: string; done: boolean; helped: Helped; note: Sentence };
}

/** What was agreed after each released month, and what the other side said of it a month later; the last check but one is still due, the last one not yet. */
export const demoActions: DemoAction[] = [
  {
    month: 1, question: 'FLEXIBILITY', by: 'marek.wolski', owner: 'tomasz.bielak', due: 21,
    title: { pl: 'Piątkowe okno na małe zmiany w sklepie, bez zgłoszenia projektu', en: 'A Friday slot for small changes in the store, without a project' },
    check: { by: 'krzysztof.malec', done: true, helped: 'PARTLY', note: { pl: 'Okno jest, ale połowa zmian czeka na testy do wtorku.', en: 'The slot is there, but half of the changes wait for tests until Tuesday.' } },
  },
  {
    month: 2, question: 'FLEXIBILITY', by: 'beata.chmiel', owner: 'aleksandra.rybak', due: 20,
    title: { pl: 'Kalendarz kampanii widoczny dla IT sześć tygodni naprzód', en: 'The campaign calendar visible to IT six weeks ahead' },
    check: { by: 'agnieszka.wrona', done: true, helped: 'YES', note: { pl: 'Od miesiąca żadna kampania nas nie zaskoczyła.', en: 'No campaign has surprised us for a month.' } },
  },
  {
    month: 3, question: 'FLEXIBILITY', by: 'marek.wolski', owner: 'dorota.kulesza', due: 25,
    title: { pl: 'Skrócona lista testów dla zmian w treści', en: 'A short list of tests for changes of content' },
    check: { by: 'zofia.nowik', done: true, helped: 'YES', note: { pl: 'Baner wchodzi tego samego dnia.', en: 'A banner goes live on the same day.' } },
  },
  {
    month: 4, question: 'FLEXIBILITY', by: 'beata.chmiel', owner: 'krzysztof.malec', due: 18,
    title: { pl: 'Przy każdej prośbie: po co to jest i co, jeśli będzie tydzień później', en: 'With every request: what it is for, and what if it comes a week later' },
    check: { by: 'joanna.mazur', done: false, helped: 'NO', note: { pl: 'Pole zostaje puste w większości próśb.', en: 'The field stays empty in most requests.' } },
  },
  {
    month: 5, question: 'LANGUAGE', by: 'marek.wolski', owner: 'natalia.gorska', due: 22,
    title: { pl: 'Brief ma jedną stronę, a IT mówi własnymi słowami, co zrozumiało', en: 'A brief is one page, and IT says back in its own words what it understood' },
  },
  {
    month: 6, question: 'LANGUAGE', by: 'beata.chmiel', owner: 'jakub.tarka', due: 24,
    title: { pl: 'Dziesięć słów, o które IT pyta najczęściej, trafia do słownika', en: 'The ten words that IT asks about most go into the glossary' },
  },
];

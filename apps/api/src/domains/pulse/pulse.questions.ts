import type { Sentence } from '../../platform/context/language.ts';

/** One statement of the survey: everybody says how true it is for their own side, and what the other side will say. */
export interface AskedQuestion {
  code: string;
  /** Number of the recommendation it asks about; null for one about the partnership as a whole. */
  recommendation: number | null;
  text: Sentence;
}

/** Counts up with each change of the wording; a survey keeps the version and the words it asked with. */
export const QUESTION_VERSION = 1;

/** Statements that mean the same to both departments: no name of a tool or method, one thought each, so that a month can be compared with the next. */
export const QUESTIONS: readonly AskedQuestion[] = [
  { code: 'JOINT_GOALS', recommendation: 1, text: { en: 'Our two departments work towards the same goals.', pl: 'Nasze dwa działy pracują na te same cele.' } },
  { code: 'IT_MEANS', recommendation: 2, text: { en: 'IT has the people and the skills to do what has been promised.', pl: 'IT ma ludzi i umiejętności, by zrobić to, co obiecano.' } },
  { code: 'LEARNING', recommendation: 3, text: { en: 'IT understands how marketing works today and what customers expect.', pl: 'IT rozumie, jak dziś działa marketing i czego oczekują klienci.' } },
  { code: 'FLEXIBILITY', recommendation: 4, text: { en: 'When something is needed within days, it is there on time.', pl: 'Gdy coś jest potrzebne w ciągu kilku dni, jest gotowe na czas.' } },
  { code: 'CUSTOMER', recommendation: 5, text: { en: 'We know which customer data we have, and customers benefit from our using it.', pl: 'Wiemy, jakie dane o klientach mamy, a klienci zyskują na tym, jak ich używamy.' } },
  { code: 'LANGUAGE', recommendation: 6, text: { en: 'We speak and write to each other so that nobody needs to ask what was meant.', pl: 'Mówimy i piszemy do siebie tak, że nikt nie musi pytać, o co chodziło.' } },
  { code: 'SHARING', recommendation: 7, text: { en: 'What one department finds out saves the other one time or money.', pl: 'To, czego dowie się jeden dział, oszczędza drugiemu czas lub pieniądze.' } },
  { code: 'BOUNDARIES', recommendation: 8, text: { en: 'It is clear who decides what, and both departments keep to it.', pl: 'Wiadomo, kto o czym decyduje, i oba działy tego przestrzegają.' } },
  { code: 'TRUST', recommendation: null, text: { en: 'When something goes wrong, we look for a way out together, not for somebody to blame.', pl: 'Gdy coś pójdzie nie tak, szukamy razem wyjścia, a nie winnych.' } },
];

/** One of the eight ways in which IT and marketing become partners, and the domain that serves it. */
export interface Recommendation {
  number: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  /** Folder names under `domains/`, the same on both sides. */
  domains: readonly string[];
  title: { en: string; pl: string };
}

/** The eight recommendations of the article that Tandem is built from, in its order. */
export const recommendations: readonly Recommendation[] = [
  { number: 1, domains: ['goals', 'teams', 'projects'], title: { en: 'Work on joint goals', pl: 'Wspólne cele i wspólna praca' } },
  { number: 2, domains: ['capacity'], title: { en: 'Know what IT lacks', pl: 'Braki i problemy IT' } },
  { number: 3, domains: ['learning'], title: { en: 'Keep learning', pl: 'Ciągła nauka' } },
  { number: 4, domains: ['requests'], title: { en: 'Be flexible', pl: 'Elastyczność' } },
  { number: 5, domains: ['customer'], title: { en: 'Understand the customer', pl: 'Potrzeby klienta' } },
  { number: 6, domains: ['glossary'], title: { en: 'Speak plainly', pl: 'Zrozumiały język' } },
  { number: 7, domains: ['knowledge'], title: { en: 'Share what you know', pl: 'Dzielenie się wiedzą' } },
  { number: 8, domains: ['boundaries'], title: { en: 'Respect boundaries', pl: 'Szanowanie granic' } },
];

import type { PackDecisionCode, PackFigureCode, PackHealth, PackLanguage } from './pack.ts';

/** Sentences that depend on a number: forms by plural category of the language. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export interface PackWords {
  title: string;
  subtitle: string;
  madeOn: string;
  definition: string;
  noDefinition: string;
  page: { summary: string; index: string; goals: string; projects: string; decisions: string };
  overall: string;
  overallBefore: string;
  noOverall: string;
  goalsSentence: Forms;
  slipsSentence: Forms;
  asksSentence: Forms;
  head: Record<'recommendation' | 'index' | 'change' | 'trend' | 'weakest' | 'perception' | 'gap' | 'goal' | 'it' | 'marketing' | 'progress' | 'ends' | 'project' | 'status' | 'promised' | 'deadline' | 'onTime' | 'moved' | 'reason' | 'decision' | 'count' | 'waits' | 'since' | 'side', string>;
  heading: Record<'deadlines' | 'slips' | 'decisions' | 'asks' | 'trend' | 'people', string>;
  empty: Record<'goals' | 'projects' | 'slips' | 'decisions' | 'asks', string>;
  band: Record<'POOR' | 'FAIR' | 'GOOD' | 'EXCELLENT', string>;
  notEnough: string;
  points: Forms;
  same: string;
  progress: string;
  health: Record<PackHealth, string>;
  figure: Record<PackFigureCode, string>;
  of: string;
  before: string;
  decision: Record<PackDecisionCode, string>;
  side: Record<'IT' | 'MARKETING' | 'BOTH', string>;
  days: Forms;
  trendLabel: string;
  perceived: string;
  peopleDiffer: string;
  peopleAgree: string;
  peopleNote: string;
  comment: string;
  commentBy: string;
  /** What the page of a shared pack says around it. */
  view: Record<'download' | 'print' | 'gone' | 'goneWhy', string>;
}

const en: PackWords = {
  title: 'IT and marketing, together',
  subtitle: 'Board pack of {workspace}, {period}',
  madeOn: 'Made on {made}; figures as of {asOf}.',
  definition: 'Scorecard definition {definition}.',
  noDefinition: 'No week of this period was measured.',
  page: { summary: 'In one page', index: 'The eight recommendations', goals: 'Shared goals', projects: 'Deadlines', decisions: 'Decisions taken and asked for' },
  overall: 'The partnership stands at {overall} of 100; the lowest index is {lowest}.',
  overallBefore: 'Before the period it stood at {before}.',
  noOverall: 'There is not enough data for an overall figure yet.',
  goalsSentence: { one: '{good} of {count} shared goal is on track.', other: '{good} of {count} shared goals are on track.' },
  slipsSentence: { one: '{count} deadline was moved in the period.', other: '{count} deadlines were moved in the period.' },
  asksSentence: { one: '{count} decision waits.', other: '{count} decisions wait.' },
  head: {
    recommendation: 'Recommendation',
    index: 'Index',
    change: 'Change',
    trend: 'Week by week',
    weakest: 'What lowers it most',
    perception: 'What people say',
    gap: 'Gap',
    goal: 'Goal',
    it: 'IT says',
    marketing: 'Marketing says',
    progress: 'Progress',
    ends: 'Until',
    project: 'Project',
    status: 'Status',
    promised: 'First promised',
    deadline: 'Deadline',
    onTime: 'On time',
    moved: 'Moved',
    reason: 'Reason given',
    decision: 'Decision',
    count: 'How often',
    waits: 'What waits',
    since: 'Since',
    side: 'For whom',
  },
  heading: { deadlines: 'Next deadlines', slips: 'Moved in the period', decisions: 'Taken in the period', asks: 'Waiting when this was made', trend: 'The lowest and the highest index', people: 'IT (circle) and marketing (square), 0 to 100' },
  empty: {
    goals: 'No shared goal was in force.',
    projects: 'No project was open.',
    slips: 'No deadline was moved.',
    decisions: 'No decision was recorded.',
    asks: 'Nothing waited.',
  },
  band: { POOR: 'poor', FAIR: 'fair', GOOD: 'good', EXCELLENT: 'excellent' },
  notEnough: 'not enough data',
  points: { one: '{count} point', other: '{count} points' },
  same: 'as before',
  progress: '{progress} of {expected} expected',
  health: { ON_TRACK: 'On track', AT_RISK: 'At risk', OFF_TRACK: 'Off track', NO_UPDATE: 'No update' },
  figure: { GOALS_ON_TRACK: 'Shared goals on track', PROMISES_KEPT: 'Promises kept, 90 days', SLIPPED_DAYS: 'Days slipped, open projects', READ_BY_OTHER_SIDE: 'Updates read, 30 days' },
  of: '{good} of {total}',
  before: 'before: {before}',
  decision: {
    GOAL_SIGNED: 'Goals came into force, signed by both',
    UPDATE_ACKNOWLEDGED: 'Status updates read by the other side',
    REQUEST_ANSWERED: 'Requests of marketing answered',
    TERM_AGREED: 'Words agreed on',
    CROSSING_DECIDED: 'Held changes decided',
  },
  side: { IT: 'IT', MARKETING: 'Marketing', BOTH: 'Both' },
  days: { one: '{count} day', other: '{count} days' },
  trendLabel: '{low} and {high} over {count} weeks',
  perceived: 'IT {it}, marketing {marketing}',
  peopleDiffer: 'The two departments see “{name}” most differently: {gap} points between IT ({it}) and marketing ({marketing}).',
  peopleAgree: 'The two departments see every recommendation alike.',
  peopleNote: 'Answers of the last released pulse, anonymous. They enter no index; they stand beside what happened.',
  comment: 'Comment',
  commentBy: '{name}, {day}',
  view: {
    download: 'Download PDF',
    print: 'Print',
    gone: 'This link opens nothing',
    goneWhy: 'It has expired, was ended, or was not copied whole. Ask whoever sent it for a new one.',
  },
};

const pl: PackWords = {
  title: 'IT i marketing razem',
  subtitle: 'Raport dla zarządu: {workspace}, {period}',
  madeOn: 'Sporządzono {made}; dane na {asOf}.',
  definition: 'Definicja wskaźników nr {definition}.',
  noDefinition: 'W tym okresie nie zmierzono żadnego tygodnia.',
  page: { summary: 'Na jednej stronie', index: 'Osiem zaleceń', goals: 'Wspólne cele', projects: 'Terminy', decisions: 'Decyzje podjęte i oczekiwane' },
  overall: 'Partnerstwo: {overall} na 100; najniższy wskaźnik: {lowest}.',
  overallBefore: 'Przed tym okresem: {before}.',
  noOverall: 'Za mało danych, by podać wynik ogólny.',
  goalsSentence: { one: '{good} z {count} wspólnego celu idzie zgodnie z planem.', few: '{good} z {count} wspólnych celów zgodnie z planem.', other: '{good} z {count} wspólnych celów zgodnie z planem.' },
  slipsSentence: { one: 'W tym okresie przesunięto {count} termin.', few: 'W tym okresie przesunięto {count} terminy.', other: 'W tym okresie przesunięto {count} terminów.' },
  asksSentence: { one: 'Czeka {count} decyzja.', few: 'Czekają {count} decyzje.', other: 'Czeka {count} decyzji.' },
  head: {
    recommendation: 'Zalecenie',
    index: 'Wskaźnik',
    change: 'Zmiana',
    trend: 'Tydzień po tygodniu',
    weakest: 'Co najbardziej obniża',
    perception: 'Co mówią ludzie',
    gap: 'Różnica',
    goal: 'Cel',
    it: 'IT mówi',
    marketing: 'Marketing mówi',
    progress: 'Postęp',
    ends: 'Do',
    project: 'Projekt',
    status: 'Status',
    promised: 'Pierwotnie',
    deadline: 'Termin',
    onTime: 'Na czas',
    moved: 'Przesunięcie',
    reason: 'Podany powód',
    decision: 'Decyzja',
    count: 'Ile razy',
    waits: 'Co czeka',
    since: 'Od',
    side: 'Na kogo',
  },
  heading: { deadlines: 'Najbliższe terminy', slips: 'Przesunięte w tym okresie', decisions: 'Podjęte w tym okresie', asks: 'Czekające w chwili sporządzenia', trend: 'Najniższy i najwyższy wskaźnik', people: 'IT (koło) i marketing (kwadrat), 0–100' },
  empty: {
    goals: 'Żaden wspólny cel nie obowiązywał.',
    projects: 'Żaden projekt nie był otwarty.',
    slips: 'Nie przesunięto żadnego terminu.',
    decisions: 'Nie odnotowano decyzji.',
    asks: 'Nic nie czekało.',
  },
  band: { POOR: 'słabo', FAIR: 'przeciętnie', GOOD: 'dobrze', EXCELLENT: 'bardzo dobrze' },
  notEnough: 'za mało danych',
  points: { one: '{count} punkt', few: '{count} punkty', other: '{count} punktów' },
  same: 'bez zmian',
  progress: '{progress} z oczekiwanych {expected}',
  health: { ON_TRACK: 'Zgodnie z planem', AT_RISK: 'Zagrożone', OFF_TRACK: 'Poza planem', NO_UPDATE: 'Brak wieści' },
  figure: { GOALS_ON_TRACK: 'Wspólne cele zgodnie z planem', PROMISES_KEPT: 'Dotrzymane terminy, 90 dni', SLIPPED_DAYS: 'Dni poślizgu, otwarte projekty', READ_BY_OTHER_SIDE: 'Przeczytane statusy, 30 dni' },
  of: '{good} z {total}',
  before: 'przedtem: {before}',
  decision: {
    GOAL_SIGNED: 'Cele weszły w życie, podpisane przez oba działy',
    UPDATE_ACKNOWLEDGED: 'Statusy przeczytane przez drugi dział',
    REQUEST_ANSWERED: 'Prośby marketingu z odpowiedzią',
    TERM_AGREED: 'Uzgodnione słowa',
    CROSSING_DECIDED: 'Rozstrzygnięte zmiany wstrzymane',
  },
  side: { IT: 'IT', MARKETING: 'Marketing', BOTH: 'Oba działy' },
  days: { one: '{count} dzień', few: '{count} dni', other: '{count} dni' },
  trendLabel: '{low} i {high} przez {count} tygodni',
  perceived: 'IT {it}, marketing {marketing}',
  peopleDiffer: 'Najbardziej różnie oba działy widzą „{name}”: {gap} pkt między IT ({it}) a marketingiem ({marketing}).',
  peopleAgree: 'Oba działy widzą każde zalecenie tak samo.',
  peopleNote: 'Odpowiedzi z ostatniego ogłoszonego pulsu, anonimowe. Nie wchodzą do żadnego wskaźnika; stoją obok tego, co się wydarzyło.',
  comment: 'Komentarz',
  commentBy: '{name}, {day}',
  view: {
    download: 'Pobierz PDF',
    print: 'Drukuj',
    gone: 'Ten link niczego nie otwiera',
    goneWhy: 'Wygasł, unieważniono go albo nie skopiowano go w całości. Poproś o nowy osobę, która go przysłała.',
  },
};

const all: Record<PackLanguage, PackWords> = { en, pl };
const LOCALES: Record<PackLanguage, string> = { en: 'en-GB', pl: 'pl-PL' };

type Params = Record<string, string | number>;
const filled = (text: string, params: Params) => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));

/** The words of a pack in one language, and how it writes numbers and days. */
export function speak(language: PackLanguage) {
  const words = all[language];
  const locale = LOCALES[language];
  const rules = new Intl.PluralRules(locale);
  const dayOf = (day: string) => new Date(`${day}T12:00:00Z`);
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return {
    language,
    words,
    fill: filled,
    /** A sentence in the form that the number asks for. */
    count: (forms: Forms, count: number, params: Params = {}) => filled(forms[rules.select(count)] ?? forms.other, { count, ...params }),
    day: (day: string) => days.format(dayOf(day)),
    number: (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value),
    percent: (share: number) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    /** 2026-11 as "November 2026", 2026-Q4 and 2026 as they are written everywhere. */
    period: (code: string) => {
      if (/^\d{4}-(0[1-9]|1[0-2])$/.test(code)) return months.format(dayOf(`${code}-01`));
      const quarter = /^(\d{4})-Q(\d)$/.exec(code);
      return quarter ? (language === 'pl' ? `${quarter[2]}. kwartał ${quarter[1]}` : `Q${quarter[2]} ${quarter[1]}`) : code;
    },
  };
}

export type Speech = ReturnType<typeof speak>;

import type { Localized, Sentence } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';

interface Finding {
  side: Side;
  until: string;
  /** Percent; null when nobody has any time. */
  load: number | null;
  /** Names of what does not fit. */
  unfit: Localized[];
}

const NAMED = 3;

/** A day as people say it: 15 January. */
export function dayInWords(day: string): Sentence {
  const write = (locale: string) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  return { en: write('en-GB'), pl: write('pl-PL') };
}

/** "Until 15 January IT has promised 132% of what it can do; these three do not fit." in both languages. */
export function ledgerSentence({ side, until, load, unfit }: Finding): Sentence {
  const day = dayInWords(until);
  const who = side === 'IT' ? { en: 'IT', pl: 'IT obiecało' } : { en: 'marketing', pl: 'marketing obiecał' };
  if (load === null) return { en: `Until ${day.en} ${who.en} has promised work, but nobody has any time.`, pl: `Do ${day.pl} ${who.pl} pracę, ale nikt nie ma na nią czasu.` };
  const head = { en: `Until ${day.en} ${who.en} has promised ${load}% of what it can do`, pl: `Do ${day.pl} ${who.pl} ${load}% tego, co może zrobić` };
  if (unfit.length === 0) return { en: `${head.en}; everything fits.`, pl: `${head.pl}; wszystko się mieści.` };
  return { en: `${head.en}; ${unfitEnglish(unfit)}.`, pl: `${head.pl}; ${unfitPolish(unfit)}.` };
}

const named = (unfit: Localized[], language: 'en' | 'pl') => unfit.slice(0, NAMED).map((name) => name[language] ?? name.en ?? name.pl ?? '').join(', ');

function unfitEnglish(unfit: Localized[]): string {
  const what = unfit.length === 1 ? 'this one does not fit' : `these ${unfit.length} do not fit`;
  return `${what}: ${named(unfit, 'en')}${unfit.length > NAMED ? ` and ${unfit.length - NAMED} more` : ''}`;
}

/** Polish counts things in three ways. */
function unfitPolish(unfit: Localized[]): string {
  const { length } = unfit;
  const form = new Intl.PluralRules('pl').select(length);
  const what = form === 'one' ? 'nie mieści się jedno' : form === 'few' ? `nie mieszczą się te ${length}` : `nie mieści się tych ${length}`;
  return `${what}: ${named(unfit, 'pl')}${length > NAMED ? ` i jeszcze ${length - NAMED}` : ''}`;
}

import type { Match } from './matcher.ts';
import { tokenize, type Language } from './normalize.ts';

/** Shorter words are hardly ever terms; acronyms are. */
const SHORTEST = 4;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u;
const WORD = /^\p{Ll}+$/u;

/** Words so common that no department owns them. */
const COMMON: Record<Language, ReadonlySet<string>> = {
  PL: new Set(
    `albo aniżeli bardzo będą będzie były było byśmy chce choć coraz czego czego czyli często dalej dlaczego dlatego dobrze dopiero dzień dzięki dzisiaj gdyby gdzie ich innych jako jakie jednak jego jeszcze jeśli
     jest jesteśmy jeżeli każda każde każdy kiedy kilka która które którego której który których którym którzy ktoś łącznie mamy mają mniej może mogą można musi naszych naszym naszej nasze nich niego niej niektóre nowe nowy nowa obie oraz pełni
     pierwszy pierwsza pierwsze podczas ponad poza potem potrzebne potrzebny potrzebujemy przed przez przy rano razem również sama samo sobie swoje szybko także takie taki taka tego tej temu teraz tego tutaj tylko tych tydzień tygodni tygodnie tygodniu trzeba więcej wszystkie wszystko wtedy zamiast zawsze zanim żeby żadne`.split(/\s+/),
  ),
  EN: new Set(
    `about after again against all also although always among and another any are around because been before being below between both but came can cannot come could does doing done down during each either ends even ever every everything few first
     for from full gets give goes half have here how however into its itself just keep last least less like made make many more most much must need needs never next none nothing now off once one only onto other our ours out over own part
     rest same several should since some soon still such take takes than that the their them then there these they thing things this those though through today together too twice two under until upon very was week weeks well were what when
     where whether which while who whole whom whose why will with within without work would year years your`.split(/\s+/),
  ),
};

/**
 * Words of a text that no term explains and that could be terms: acronyms as they are written, other words in lower case. Words with a capital
 * letter are left out (names, and the first words of sentences), so are short and common ones.
 */
export function unknownWords(text: string, matches: readonly Match[], language: Language): Map<string, number> {
  const counts = new Map<string, number>();
  let next = 0;
  for (const token of tokenize(text)) {
    while (matches[next] && matches[next]!.end <= token.start) next += 1;
    const explained = matches[next] !== undefined && matches[next]!.start < token.end;
    if (!explained && couldBeTerm(token.exact, language)) counts.set(token.exact, (counts.get(token.exact) ?? 0) + 1);
  }
  return counts;
}

function couldBeTerm(word: string, language: Language): boolean {
  return ACRONYM.test(word) || (word.length >= SHORTEST && WORD.test(word) && !COMMON[language].has(word));
}

export const isAcronym = (word: string): boolean => ACRONYM.test(word);

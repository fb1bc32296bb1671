import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { verifiedInsights, type VerifiedInsight } from '../customer/customer.public.ts';
import { type Both, type Draw, type QuizFact, withGap, withOptions } from './quiz-questions.ts';

/** Reads what can be asked of people of a side (of neither: about both). The quiz is drawn from all sources alike. */
export type QuizSource = (ctx: RequestContext, side: Side | null) => Promise<QuizFact[]>;

/** Where questions come from. Another domain's knowledge joins with one function here. */
export const QUIZ_SOURCES: readonly QuizSource[] = [termFacts, insightFacts];

interface Label {
  preferred: string;
  synonyms?: string[];
  forms?: string[];
}

interface SenseRow {
  termId: string;
  part: number;
  canonical: string;
  ownerSide: Side;
  labels: { pl?: Label; en?: Label };
  plain: Localized;
  definition: Localized;
  example: Localized | null;
  falseFriend: boolean;
}

const SIDES = { IT: { pl: 'IT', en: 'IT' }, MARKETING: { pl: 'marketing', en: 'marketing' } } as const;
const both = ({ pl = '', en = '' }: Localized): Both => ({ pl: pl || en, en: en || pl });
const map = (text: Both, word: (text: string, language: 'pl' | 'en') => string): Both => ({ pl: word(text.pl, 'pl'), en: word(text.en, 'en') });

/**
 * Meanings that the other side gives to approved terms, each with plain words in some language. What the two sides mean by one word is asked of both.
 * One statement.
 */
async function termFacts(ctx: RequestContext, side: Side | null): Promise<QuizFact[]> {
  const rows = await ctx.query<SenseRow & Record<string, unknown>>(
    `select t.id as "termId", (s.place - 1)::int as part, t.canonical, s.sense->>'ownerSide' as "ownerSide", s.sense->'labels' as labels, s.sense->'plain' as plain,
       s.sense->'definition' as definition, s.sense->'example' as example,
       (select count(distinct each->>'ownerSide') > 1 from jsonb_array_elements(v.snapshot->'senses') each) as "falseFriend"
     from terms t join term_versions v on v.workspace_id = $1 and v.term_id = t.id and v.number = t.live_version
     cross join lateral jsonb_array_elements(v.snapshot->'senses') with ordinality s(sense, place)
     where t.workspace_id = $1 and t.state = 'LIVE' and ($2::text is null or s.sense->>'ownerSide' <> $2::text)
       and coalesce(nullif(s.sense->'plain'->>'pl', ''), nullif(s.sense->'plain'->>'en', '')) is not null
     order by t.id, s.place`,
    [ctx.workspaceId, side],
  );
  return rows.map(factOf);
}

function factOf(row: SenseRow): QuizFact {
  const { termId, part, ownerSide, canonical, falseFriend } = row;
  const name: Both = { pl: row.labels.pl?.preferred ?? canonical, en: row.labels.en?.preferred ?? canonical };
  const meaning = both(row.plain);
  const definition = both(row.definition);
  const owner = SIDES[ownerSide];
  const about = { termId, insightId: null, part, ownerSide, explanation: { pl: `${name.pl} (${owner.pl}): ${meaning.pl}. ${definition.pl}`, en: `${name.en} (${owner.en}): ${meaning.en}. ${definition.en}` } };
  const meaningOf = (draw: Draw, others: readonly QuizFact[]) => {
    const prompt = { pl: `Co znaczy „${name.pl}”, gdy mówi tak ${owner.pl}?`, en: `What does “${name.en}” mean when ${owner.en} says it?` };
    return withOptions(draw, { kind: 'MEANING', ...about, prompt }, meaning, others.map((other) => other.meaning));
  };
  const wordFor = (draw: Draw, others: readonly QuizFact[]) => {
    const prompt = { pl: `Jak ${owner.pl} nazywa to: ${meaning.pl}?`, en: `What does ${owner.en} call this: ${meaning.en}?` };
    return withOptions(draw, { kind: 'WORD', ...about, prompt }, name, others.flatMap((other) => other.name ?? []));
  };
  const whose = (draw: Draw) => {
    const prompt = { pl: `Kto mówi „${name.pl}” i ma na myśli: ${meaning.pl}?`, en: `Who says “${name.en}” and means: ${meaning.en}?` };
    return withOptions(draw, { kind: 'WHOSE', ...about, prompt }, owner, [ownerSide === 'IT' ? SIDES.MARKETING : SIDES.IT]);
  };
  const gap = gapOf(row);
  const gapped = (draw: Draw, others: readonly QuizFact[]) =>
    gap && withOptions(draw, { kind: 'GAP', ...about, prompt: map(gap, (sentence, language) => (language === 'pl' ? `Którego słowa brakuje? ${sentence}` : `Which word is missing? ${sentence}`)) }, name, others.flatMap((other) => other.name ?? []));
  return { key: `term:${termId}:${part}`, about: 'TERM', meaning, name, ways: falseFriend ? [whose, meaningOf] : gap ? [gapped, meaningOf, wordFor] : [meaningOf, wordFor] };
}

/** The example in both languages without the word; null unless the word can be found in both. */
function gapOf({ labels, example }: SenseRow): Both | null {
  const gapIn = (language: 'pl' | 'en') => {
    const [sentence, label] = [example?.[language], labels[language]];
    return sentence && label ? withGap(sentence, [label.preferred, ...(label.synonyms ?? []), ...(label.forms ?? [])]) : null;
  };
  const [pl, en] = [gapIn('pl'), gapIn('en')];
  return pl && en ? { pl, en } : null;
}

/** What both sides hold to be true of customers, asked of everybody: the customer is nobody's own field. One statement. */
async function insightFacts(ctx: RequestContext): Promise<QuizFact[]> {
  return (await verifiedInsights(ctx)).map(knownOf);
}

/** From the evidence to what follows, and back. */
function knownOf(insight: VerifiedInsight): QuizFact {
  const [statement, evidence] = [both(insight.statement), both(insight.evidence)];
  const explanation = { pl: `${statement.pl} (skąd wiadomo: ${evidence.pl})`, en: `${statement.en} (known from: ${evidence.en})` };
  const about = { kind: 'INSIGHT', termId: null, insightId: insight.id, part: 0, ownerSide: null, explanation } as const;
  const what = (draw: Draw, others: readonly QuizFact[]) => {
    const prompt = { pl: `Co wiemy o klientach stąd: „${evidence.pl}”?`, en: `What do we know of customers from this: “${evidence.en}”?` };
    return withOptions(draw, { ...about, prompt }, statement, others.map((other) => other.meaning));
  };
  const fromWhat = (draw: Draw, others: readonly QuizFact[]) => {
    const prompt = { pl: `Skąd wiemy o klientach: „${statement.pl}”?`, en: `From what do we know of customers: “${statement.en}”?` };
    return withOptions(draw, { ...about, prompt }, evidence, others.flatMap((other) => other.name ?? []));
  };
  return { key: `insight:${insight.id}`, about: 'INSIGHT', meaning: statement, name: evidence, ways: [what, fromWhat] };
}

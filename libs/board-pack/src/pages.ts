import type { Drawing } from '@tandem/charts/drawing';
import { apart, dumbbells } from '@tandem/charts/dumbbell';
import { trend } from '@tandem/charts/trend';
import type { PackBlock, PackDocument, PackPage } from './document.ts';
import type { BoardPack, PackFigure, PackIndex, PackLanguage, PackPageCode, Words } from './pack.ts';
import { askTable, decisionTable, goalTable, indexTable, type NameOf, projectTable, type Read, slipTable } from './tables.ts';
import { type Speech, speak } from './words.ts';

export interface Names {
  /** Names of the recommendations, by their number from 1. */
  recommendations: readonly { number: number; title: Words }[];
}

/** The pack as a document in one language: what the page shows and the PDF prints. */
export function documentOf(pack: BoardPack, language: PackLanguage, names: Names): PackDocument {
  const speech = speak(language);
  const { words, fill, day, period } = speech;
  const read: Read = (text) => (text ? (text[language] ?? text[language === 'pl' ? 'en' : 'pl'] ?? '') : '');
  const nameOf: NameOf = (number) => `${number}. ${read(names.recommendations.find((each) => each.number === number)?.title ?? null)}`;
  const pages: PackPage[] = [
    { code: 'SUMMARY', title: words.page.summary, blocks: summary(pack, speech, nameOf) },
    { code: 'INDEX', title: words.page.index, blocks: [{ kind: 'table', table: indexTable(pack, speech, nameOf, read) }] },
    ...people(pack, speech, nameOf),
    { code: 'GOALS', title: words.page.goals, blocks: [{ kind: 'table', table: goalTable(pack.goals, speech, read) }] },
    { code: 'PROJECTS', title: words.page.projects, blocks: [{ kind: 'table', table: projectTable(pack.projects, speech, read) }, { kind: 'table', table: slipTable(pack, speech, read) }] },
    { code: 'DECISIONS', title: words.page.decisions, blocks: [{ kind: 'table', table: decisionTable(pack, speech) }, { kind: 'table', table: askTable(pack, speech, read) }] },
  ];
  return {
    title: words.title,
    subtitle: fill(words.subtitle, { workspace: pack.workspace, period: period(pack.period) }),
    foot: `${fill(words.madeOn, { made: day(pack.madeOn), asOf: day(pack.asOf) })} ${pack.definition === null ? words.noDefinition : fill(words.definition, { definition: pack.definition })}`,
    pages: pages.map((page) => ({ ...page, blocks: [...page.blocks, ...commentOn(page.code, pack, language, speech)] })),
  };
}

/** What is said about a page, in the language of the pack or in the other where it was not written in it. */
function commentOn(code: PackPageCode, { comments }: BoardPack, language: PackLanguage, { words, fill, day }: Speech): PackBlock[] {
  const comment = comments.find(({ page }) => page === code);
  if (!comment) return [];
  const other = language === 'pl' ? 'en' : 'pl';
  const written = comment.text[language] ? language : other;
  return [{ kind: 'comment', heading: words.comment, text: comment.text[written] ?? '', language: written, by: fill(words.commentBy, { name: comment.by, day: day(comment.on) }) }];
}

function summary(pack: BoardPack, speech: Speech, nameOf: NameOf): PackBlock[] {
  const { words, fill, count, number } = speech;
  const goals = pack.figures.find(({ figure }) => figure === 'GOALS_ON_TRACK');
  const overall =
    pack.overall === null || pack.lowest === null ? words.noOverall : fill(words.overall, { overall: number(pack.overall), lowest: number(pack.lowest) });
  const before = pack.overall === null || pack.overallBefore === null ? '' : fill(words.overallBefore, { before: number(pack.overallBefore) });
  const state = [
    goals && goals.total > 0 ? count(words.goalsSentence, goals.total, { good: goals.good }) : words.empty.goals,
    pack.slips.length > 0 ? count(words.slipsSentence, pack.slips.length) : words.empty.slips,
    pack.asks.length > 0 ? count(words.asksSentence, pack.asks.length) : words.empty.asks,
  ];
  const drawing = extremes(pack, speech, nameOf);
  return [
    { kind: 'lead', text: [overall, before].filter(Boolean).join(' ') },
    { kind: 'note', text: state.join(' ') },
    { kind: 'figures', figures: pack.figures.map((figure) => figureOf(figure, speech)) },
    ...(drawing ? [{ kind: 'drawing' as const, heading: words.heading.trend, drawing }] : []),
  ];
}

function figureOf(figure: PackFigure, { words, fill, number }: Speech) {
  const slipped = figure.figure === 'SLIPPED_DAYS';
  const shown = (good: number, total: number, sum: number) => (total === 0 ? '–' : slipped ? number(sum) : fill(words.of, { good, total }));
  return {
    label: words.figure[figure.figure],
    value: shown(figure.good, figure.total, figure.sum),
    note: fill(words.before, { before: shown(figure.goodBefore, figure.totalBefore, figure.sumBefore) }),
  };
}

/** What people of each side say of each recommendation, the widest gap first; no page before a pulse has been released. */
function people(pack: BoardPack, { words, fill, number }: Speech, nameOf: NameOf): PackPage[] {
  const rows = pack.perception.map(({ recommendation, it, marketing }) => ({ name: nameOf(recommendation), a: it, b: marketing })).sort((one, other) => (apart(other) ?? -1) - (apart(one) ?? -1));
  const [widest] = rows;
  if (!widest) return [];
  const gap = apart(widest);
  const finding = gap === null || gap === 0 ? words.peopleAgree : fill(words.peopleDiffer, { name: widest.name, gap: number(gap), it: number(widest.a ?? 0), marketing: number(widest.b ?? 0) });
  const marks = { a: { shape: 'circle' as const }, b: { shape: 'square' as const } };
  const drawing = dumbbells(rows, { label: finding, gap: words.head.gap, width: 740, ...marks, format: number });
  return [{ code: 'PEOPLE', title: words.head.perception, blocks: [{ kind: 'lead', text: finding }, { kind: 'note', text: words.peopleNote }, { kind: 'drawing', heading: words.heading.people, drawing }] }];
}

const NAME_LENGTH = 30;
const shortened = (name: string) => (name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH - 1)}…` : name);

/** The lowest and the highest index over time: where to look and what works. */
function extremes(pack: BoardPack, { words, fill, day }: Speech, nameOf: NameOf): Drawing | null {
  const known = pack.indices.filter((index) => index.value !== null && index.trend.length > 1).sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [low, high] = [known[0], known.at(-1)];
  if (!low || !high || low === high) return null;
  const label = fill(words.trendLabel, { low: nameOf(low.recommendation), high: nameOf(high.recommendation), count: low.trend.length });
  const line = (index: PackIndex, ink: 'bad' | 'good') => ({ name: shortened(nameOf(index.recommendation)), ink, values: index.trend });
  return trend([line(low, 'bad'), line(high, 'good')], { label, width: 740, height: 170, moments: { from: day(pack.from), to: day(pack.asOf) } });
}


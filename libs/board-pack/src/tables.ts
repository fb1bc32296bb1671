import { bullet } from '@tandem/charts/bullet';
import { glyph, type Tone } from '@tandem/charts/glyph';
import { sparkline } from '@tandem/charts/sparkline';
import { ASKS } from './asks.ts';
import type { PackCell, PackTable } from './document.ts';
import type { BoardPack, PackGoal, PackHealth, PackIndex, PackPerception, PackProject, Words } from './pack.ts';
import type { Speech } from './words.ts';

/** A text in the language of the pack, or in the other where it has none. */
export type Read = (text: Words | null) => string;
export type NameOf = (recommendation: number) => string;

const TONES: Record<PackHealth, Tone> = { ON_TRACK: 'good', AT_RISK: 'warn', OFF_TRACK: 'bad', NO_UPDATE: 'quiet' };
const BAR = 120;
/** Points that an index moves before its line fills the height, as in the tiles of the overview. */
const SPAN = 20;

/** Band of an index as it is shown, i.e. rounded: below 40 poor, below 60 fair, below 80 good. */
function bandOf(value: number): keyof Speech['words']['band'] {
  const shown = Math.round(value);
  if (shown < 40) return 'POOR';
  if (shown < 60) return 'FAIR';
  return shown < 80 ? 'GOOD' : 'EXCELLENT';
}
const BAND_TONE: Record<ReturnType<typeof bandOf>, Tone> = { POOR: 'bad', FAIR: 'warn', GOOD: 'good', EXCELLENT: 'good' };

/** The eight indices, each with what lowers it most. */
export function indexTable(pack: BoardPack, speech: Speech, nameOf: NameOf, read: Read): PackTable {
  const { words } = speech;
  const perceived = pack.perception.length > 0;
  const heads = [words.head.recommendation, words.head.index, words.head.change, words.head.trend, words.head.weakest, ...(perceived ? [words.head.perception] : [])];
  return {
    columns: heads.map((head, column) => ({ head, wide: column === 0 || column === 4 })),
    rows: pack.indices.map((index) => [
      { text: nameOf(index.recommendation) },
      valueCell(index, speech),
      { text: changeOf(index, speech) },
      trendCell(index, nameOf),
      { text: index.weakest ? `${read(index.weakest.name)} (${speech.percent(index.weakest.value)})` : '' },
      ...(perceived ? [{ text: perceptionOf(pack.perception.find((each) => each.recommendation === index.recommendation), speech) }] : []),
    ]),
    empty: words.notEnough,
  };
}

function valueCell({ value }: PackIndex, { words, number }: Speech): PackCell {
  if (value === null) return { text: words.notEnough, mark: glyph('quiet', '') };
  const band = bandOf(value);
  return { text: `${number(value)}: ${words.band[band]}`, mark: glyph(BAND_TONE[band], '') };
}

function changeOf({ value, before }: PackIndex, { words, count }: Speech): string {
  if (value === null || before === null) return '–';
  const points = Math.round(value) - Math.round(before);
  return points === 0 ? words.same : `${points > 0 ? '+' : '−'}${count(words.points, Math.abs(points))}`;
}

function trendCell({ recommendation, trend: values }: PackIndex, nameOf: NameOf): PackCell {
  const drawing = sparkline(values, { label: nameOf(recommendation), width: BAR, span: SPAN });
  return drawing ? { text: '', drawing } : { text: '–' };
}

function perceptionOf(perception: PackPerception | undefined, { words, fill, number }: Speech): string {
  if (!perception || perception.it === null || perception.marketing === null) return '–';
  return fill(words.perceived, { it: number(perception.it), marketing: number(perception.marketing) });
}

const healthCell = (health: PackHealth, { words }: Speech): PackCell => ({ text: words.health[health], mark: glyph(TONES[health], '') });

/** What each side says of each goal, and how far it is. */
export function goalTable(goals: readonly PackGoal[], speech: Speech, read: Read): PackTable {
  const { words, fill, percent, day } = speech;
  return {
    columns: [{ head: words.head.goal, wide: true }, { head: words.head.it }, { head: words.head.marketing }, { head: words.head.progress }, { head: words.head.ends, numeric: true }],
    rows: goals.map((goal) => {
      const label = fill(words.progress, { progress: goal.progress === null ? '–' : percent(goal.progress), expected: percent(goal.expected) });
      const tone = TONES[goal.overall];
      return [
        { text: read(goal.title) },
        healthCell(goal.it, speech),
        healthCell(goal.marketing, speech),
        { text: label, drawing: bullet(goal.progress ?? 0, { label, width: BAR, expected: goal.expected, ink: tone === 'done' ? 'quiet' : tone }) },
        { text: day(goal.endsOn) },
      ];
    }),
    empty: words.empty.goals,
  };
}

/** Open projects by deadline. */
export function projectTable(projects: readonly PackProject[], speech: Speech, read: Read): PackTable {
  const { words, percent, day } = speech;
  return {
    heading: words.heading.deadlines,
    columns: [
      { head: words.head.project, wide: true },
      { head: words.head.status },
      { head: words.head.promised, numeric: true },
      { head: words.head.deadline, numeric: true },
      { head: words.head.onTime, numeric: true },
    ],
    rows: projects.map((project) => [
      { text: `${project.key} ${read(project.name)}` },
      healthCell(project.health, speech),
      { text: day(project.originalDeadline) },
      { text: day(project.deadline) },
      { text: project.onTime === null ? '–' : percent(project.onTime) },
    ]),
    empty: words.empty.projects,
  };
}

const daysBetween = (from: string, to: string) => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** Deadlines that were moved, with their reasons. */
export function slipTable({ slips }: BoardPack, { words, count, day }: Speech, read: Read): PackTable {
  return {
    heading: words.heading.slips,
    columns: [{ head: words.head.project, wide: true }, { head: words.head.moved }, { head: words.head.deadline, numeric: true }, { head: words.head.reason, wide: true }],
    rows: slips.map((slip) => {
      const days = daysBetween(slip.from, slip.to);
      return [
        { text: `${slip.key} ${read(slip.name)}` },
        { text: `${days > 0 ? '+' : '−'}${count(words.days, Math.abs(days))}` },
        { text: day(slip.to) },
        { text: read(slip.reason) },
      ];
    }),
    empty: words.empty.slips,
  };
}

/** What was decided, counted. */
export function decisionTable({ decisions }: BoardPack, { words, number }: Speech): PackTable {
  return {
    heading: words.heading.decisions,
    columns: [{ head: words.head.decision, wide: true }, { head: words.head.count, numeric: true }],
    rows: decisions.map(({ code, count }) => [{ text: words.decision[code] }, { text: number(count) }]),
    empty: words.empty.decisions,
  };
}

/** What waits. */
export function askTable({ asks }: BoardPack, { words, day, language }: Speech, read: Read): PackTable {
  return {
    heading: words.heading.asks,
    columns: [{ head: words.head.waits, wide: true }, { head: words.head.side }, { head: words.head.since, numeric: true }],
    rows: asks.map((ask) => {
      const what = ASKS[ask.kind]?.[language] ?? ask.kind;
      const title = read(ask.title);
      return [{ text: title ? `${what}: ${title}` : what }, { text: words.side[ask.side ?? 'BOTH'] }, { text: day(ask.since) }];
    }),
    empty: words.empty.asks,
  };
}

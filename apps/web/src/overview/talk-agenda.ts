import type { BoardPack, PackGoal, PackIndex, PackPerception, PackProject } from '@tandem/board-pack/pack';

/** Two departments that see two different things, or both see another one than what happened. */
type PerceptionMatter = { kind: 'BLIND_SPOT'; perception: PackPerception; gap: number } | { kind: 'REALITY_GAP'; perception: PackPerception; value: number; gap: number };

/** A matter for the monthly talk of CIO and CMO; the data say why it is on the list. */
export type Matter =
  | { kind: 'SPLIT_GOAL'; goal: PackGoal }
  | { kind: 'LOWEST_INDEX'; index: PackIndex }
  | { kind: 'UNLIKELY_DEADLINE'; project: PackProject }
  | PerceptionMatter
  | { kind: 'LONGEST_WAIT'; ask: BoardPack['asks'][number] };

/** More is no talk but a meeting. */
const MATTERS = 5;
/** Below this probability a deadline is worth a word. */
const UNLIKELY = 0.5;
/** Points between what the two sides say, from which they see two different things. */
const FAR_APART = 15;

/** What the two heads should talk about, the most telling first: at most five matters, each from what happened or was said. */
export function agendaOf(pack: BoardPack): Matter[] {
  const lowest = pack.indices.filter(({ value }) => value !== null).sort((a, b) => (a.value ?? 0) - (b.value ?? 0))[0];
  const apart = pack.perception.flatMap((perception) => gapsOf(perception, pack)).filter(({ gap }) => gap >= FAR_APART).sort((a, b) => b.gap - a.gap)[0];
  // What is said to be on track although it is unlikely comes before what everybody knows to be late.
  const unlikely = pack.projects.filter(({ onTime }) => onTime !== null && onTime < UNLIKELY).sort((a, b) => Number(b.health === 'ON_TRACK') - Number(a.health === 'ON_TRACK') || (a.onTime ?? 0) - (b.onTime ?? 0))[0];
  const split = pack.goals.filter(({ it, marketing }) => it !== marketing && it !== 'NO_UPDATE' && marketing !== 'NO_UPDATE');
  const [wait] = pack.asks;
  return [
    ...split.slice(0, 2).map((goal): Matter => ({ kind: 'SPLIT_GOAL', goal })),
    ...(lowest ? [{ kind: 'LOWEST_INDEX' as const, index: lowest }] : []),
    ...(apart ? [apart] : []),
    ...(unlikely ? [{ kind: 'UNLIKELY_DEADLINE' as const, project: unlikely }] : []),
    ...(wait ? [{ kind: 'LONGEST_WAIT' as const, ask: wait }] : []),
  ].slice(0, MATTERS);
}

/** The gaps of a recommendation: between the two sides, and between what both say on average and what happened. */
function gapsOf(perception: PackPerception, { indices }: BoardPack): PerceptionMatter[] {
  const { it, marketing, recommendation } = perception;
  if (it === null || marketing === null) return [];
  const value = indices.find((index) => index.recommendation === recommendation)?.value ?? null;
  return [
    { kind: 'BLIND_SPOT', perception, gap: Math.abs(it - marketing) },
    ...(value === null ? [] : [{ kind: 'REALITY_GAP' as const, perception, value, gap: Math.abs((it + marketing) / 2 - value) }]),
  ];
}

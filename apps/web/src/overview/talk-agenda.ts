import type { BoardPack, PackGoal, PackIndex, PackPerception, PackProject } from '@tandem/board-pack/pack';

/** A matter for the monthly talk of CIO and CMO; the data say why it is on the list. */
export type Matter =
  | { kind: 'SPLIT_GOAL'; goal: PackGoal }
  | { kind: 'LOWEST_INDEX'; index: PackIndex }
  | { kind: 'UNLIKELY_DEADLINE'; project: PackProject }
  | { kind: 'BLIND_SPOT'; perception: PackPerception; gap: number }
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
  const apart = pack.perception
    .flatMap((perception) => (perception.it === null || perception.marketing === null ? [] : [{ perception, gap: Math.abs(perception.it - perception.marketing) }]))
    .filter(({ gap }) => gap >= FAR_APART)
    .sort((a, b) => b.gap - a.gap)[0];
  // What is said to be on track although it is unlikely comes before what everybody knows to be late.
  const unlikely = pack.projects.filter(({ onTime }) => onTime !== null && onTime < UNLIKELY).sort((a, b) => Number(b.health === 'ON_TRACK') - Number(a.health === 'ON_TRACK') || (a.onTime ?? 0) - (b.onTime ?? 0))[0];
  const split = pack.goals.filter(({ it, marketing }) => it !== marketing && it !== 'NO_UPDATE' && marketing !== 'NO_UPDATE');
  const [wait] = pack.asks;
  return [
    ...split.slice(0, 2).map((goal): Matter => ({ kind: 'SPLIT_GOAL', goal })),
    ...(lowest ? [{ kind: 'LOWEST_INDEX' as const, index: lowest }] : []),
    ...(apart ? [{ kind: 'BLIND_SPOT' as const, ...apart }] : []),
    ...(unlikely ? [{ kind: 'UNLIKELY_DEADLINE' as const, project: unlikely }] : []),
    ...(wait ? [{ kind: 'LONGEST_WAIT' as const, ask: wait }] : []),
  ].slice(0, MATTERS);
}

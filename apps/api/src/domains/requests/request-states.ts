export type RequestState =
  | 'DRAFT' | 'SUBMITTED' | 'COUNTER_OFFERED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN' | 'IN_PROGRESS' | 'DELIVERED' | 'CONFIRMED' | 'REOPENED';
export type Lane = 'EXPRESS' | 'WEEK' | 'STANDARD';
export type Served = 'YES' | 'PARTLY' | 'NO';
/** What stands behind the day: an event that will not wait, the law, a wish, or something to talk about. As for projects. */
export type DateKind = 'EVENT' | 'LEGAL' | 'WISH' | 'NEGOTIABLE';

export const LANES: readonly Lane[] = ['EXPRESS', 'WEEK', 'STANDARD'];

/** Most working days between today and the day needed, by lane. */
export const EXPRESS_DAYS = 5;
export const WEEK_DAYS = 10;

/** Where a request may go from each state; everything else is refused. */
export const REQUEST_MOVES: Record<RequestState, readonly RequestState[]> = {
  DRAFT: ['SUBMITTED', 'WITHDRAWN'],
  SUBMITTED: ['ACCEPTED', 'COUNTER_OFFERED', 'DECLINED', 'WITHDRAWN'],
  COUNTER_OFFERED: ['ACCEPTED', 'WITHDRAWN'],
  ACCEPTED: ['IN_PROGRESS'],
  DECLINED: [],
  WITHDRAWN: [],
  IN_PROGRESS: ['DELIVERED'],
  DELIVERED: ['CONFIRMED', 'REOPENED'],
  CONFIRMED: [],
  REOPENED: ['IN_PROGRESS'],
};

export const mayMove = (from: RequestState, to: RequestState): boolean => REQUEST_MOVES[from].includes(to);

/** States in which a request takes up room in its lane: asked, offered, agreed or in work. */
export const OPEN_STATES: readonly RequestState[] = ['SUBMITTED', 'COUNTER_OFFERED', 'ACCEPTED', 'IN_PROGRESS', 'REOPENED'];

/** The lane by the working days left: five make Express, ten a week, the rest is standard. */
export function laneFor(workingDays: number): Lane {
  if (workingDays <= EXPRESS_DAYS) return 'EXPRESS';
  return workingDays <= WEEK_DAYS ? 'WEEK' : 'STANDARD';
}

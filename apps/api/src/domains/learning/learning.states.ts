export type LearningKind = 'COURSE' | 'ARTICLE' | 'TALK' | 'SHADOWING' | 'QUIZ';
export type EnrolmentState = 'SUGGESTED' | 'PLANNED' | 'STARTED' | 'FINISHED' | 'APPLIED' | 'LAPSED' | 'DISMISSED';
export type ShadowingState = 'ASKED' | 'AGREED' | 'WRITTEN' | 'CONFIRMED' | 'DECLINED' | 'CANCELLED';
export type ApplicationState = 'PROPOSED' | 'ACCEPTED' | 'DECLINED';

/** Where an enrolment may go from each state; everything else is refused. Done in one click passes through what lies between. */
export const ENROLMENT_MOVES: Record<EnrolmentState, readonly EnrolmentState[]> = {
  SUGGESTED: ['PLANNED', 'LAPSED', 'DISMISSED'],
  PLANNED: ['STARTED', 'FINISHED', 'LAPSED'],
  STARTED: ['FINISHED', 'LAPSED'],
  FINISHED: ['APPLIED', 'LAPSED'],
  APPLIED: [],
  LAPSED: [],
  DISMISSED: [],
};

/** Where a shadowing may go. The host agrees, confirms and says no; the guest writes and cancels. */
export const SHADOWING_MOVES: Record<ShadowingState, readonly ShadowingState[]> = {
  ASKED: ['AGREED', 'DECLINED', 'CANCELLED'],
  AGREED: ['WRITTEN', 'DECLINED', 'CANCELLED'],
  WRITTEN: ['WRITTEN', 'CONFIRMED', 'DECLINED'],
  CONFIRMED: [],
  DECLINED: [],
  CANCELLED: [],
};

/** States in which something is still to be learned. */
export const OPEN_STATES: readonly EnrolmentState[] = ['SUGGESTED', 'PLANNED', 'STARTED'];

/** Calendar days in which a planned item shall be finished, unless the learner chooses another day. */
export const PLANNED_DAYS = 30;
/** Calendar days between the items of a plan that is taken up whole. */
export const PLAN_PACE_DAYS = 14;
/** Calendar days that a suggestion waits for an answer. */
export const SUGGESTED_DAYS = 60;
/** Calendar days after its day on which something unfinished lapses. */
export const GRACE_DAYS = 14;
/** Calendar days after finishing in which something has to be applied. */
export const APPLY_DAYS = 90;
/** Days for which accepted evidence of a level counts. */
export const EVIDENCE_DAYS = 365;
/** Days after which a quiz is due again, and before which it cannot be repeated. */
export const REPEAT_DAYS = 30;

/** The day so many calendar days after a day, yyyy-mm-dd. */
export const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

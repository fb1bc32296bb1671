import { registerEnumType } from '@nestjs/graphql';

export const GoalStateEnum = { DRAFT: 'DRAFT', PROPOSED: 'PROPOSED', ACTIVE: 'ACTIVE', PAUSED: 'PAUSED', CLOSED: 'CLOSED', ARCHIVED: 'ARCHIVED' } as const;
registerEnumType(GoalStateEnum, { name: 'GoalState', description: 'A goal is drafted, proposed by its first signature, active with both, and may be paused, closed and archived.' });
export const GoalOutcomeEnum = { ACHIEVED: 'ACHIEVED', PARTLY: 'PARTLY', MISSED: 'MISSED', DROPPED: 'DROPPED' } as const;
registerEnumType(GoalOutcomeEnum, { name: 'GoalOutcome', description: 'How a closed goal ended.' });
export const MetricEnum = { NUMBER: 'NUMBER', PERCENT: 'PERCENT', CURRENCY: 'CURRENCY', BINARY: 'BINARY', MILESTONE: 'MILESTONE' } as const;
registerEnumType(MetricEnum, { name: 'Metric', description: 'What a key result counts: a number, percent (0 to 100), money in whole units of the workspace\'s currency, yes or no, milestones.' });
export const KeyResultSourceEnum = { MANUAL: 'MANUAL', TASKS: 'TASKS', MILESTONES: 'MILESTONES' } as const;
registerEnumType(KeyResultSourceEnum, { name: 'KeyResultSource', description: 'Where the value comes from: check-ins by hand, or finished tasks or milestones of linked projects.' });
export const HealthEnum = { ON_TRACK: 'ON_TRACK', AT_RISK: 'AT_RISK', OFF_TRACK: 'OFF_TRACK' } as const;
registerEnumType(HealthEnum, { name: 'Health', description: 'What people say of something: on track, at risk, off track.' });
export const GoalActionEnum = { SIGN: 'SIGN', RECONCILE: 'RECONCILE' } as const;
registerEnumType(GoalActionEnum, { name: 'GoalAction', description: 'What a head has to do about a goal: sign the version that waits, or answer statuses that differ.' });
export const EditOutcomeEnum = { EDITED: 'EDITED', PROPOSED: 'PROPOSED' } as const;
registerEnumType(EditOutcomeEnum, { name: 'GoalEditOutcome', description: 'Whether an edit holds at once or waits for both signatures.' });

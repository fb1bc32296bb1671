// What later domains may use of goals.
export { Goal, KeyResult } from './goal.graphql.ts';
export { HealthEnum } from './goal.enums.ts';
export { GoalsModule } from './goals.module.ts';
export { expectedProgress, HEALTH_BY_RANK, splitStatus } from './goals.progress.ts';
export { goalsByIds, keyResultsByIds } from './goals.reads.ts';
export { KeyResultProgress } from './key-result-progress.ts';
export { fullHour, inForceOn, overallRank, STALE_DAYS, wordsOn } from './goals.words.ts';
export { agreedShareOn } from './pacts.reads.ts';

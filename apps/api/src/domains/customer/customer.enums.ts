import { registerEnumType } from '@nestjs/graphql';

export const JourneyStageEnum = { AWARENESS: 'AWARENESS', CONSIDERATION: 'CONSIDERATION', PURCHASE: 'PURCHASE', SERVICE: 'SERVICE', LOYALTY: 'LOYALTY' } as const;
export type JourneyStage = keyof typeof JourneyStageEnum;
registerEnumType(JourneyStageEnum, { name: 'JourneyStage', description: "Where on the customer's journey: gets to know us, compares, buys, is served, comes back." });

export const LawfulBasisEnum = {
  CONSENT: 'CONSENT',
  CONTRACT: 'CONTRACT',
  LEGAL_OBLIGATION: 'LEGAL_OBLIGATION',
  VITAL_INTERESTS: 'VITAL_INTERESTS',
  PUBLIC_TASK: 'PUBLIC_TASK',
  LEGITIMATE_INTERESTS: 'LEGITIMATE_INTERESTS',
} as const;
export type LawfulBasis = keyof typeof LawfulBasisEnum;
registerEnumType(LawfulBasisEnum, { name: 'LawfulBasis', description: 'Why the data may be processed (GDPR, Article 6).' });

export const DataSourceListEnum = { ALL: 'ALL', DARK: 'DARK', UNREVIEWED: 'UNREVIEWED', INCOMPLETE: 'INCOMPLETE', RETIRED: 'RETIRED' } as const;
export type DataSourceList = keyof typeof DataSourceListEnum;
registerEnumType(DataSourceListEnum, {
  name: 'DataSourceList',
  description: 'All that are held; dark data, i.e. without a use for 180 days; without a review for 180 days; without all fields of Article 30 and an owner; those no longer held.',
});

export const WishStateEnum = { OPEN: 'OPEN', MET: 'MET', DROPPED: 'DROPPED' } as const;
export type WishState = keyof typeof WishStateEnum;
registerEnumType(WishStateEnum, { name: 'DataWishState', description: 'Without a source; met by one; given up.' });

export const InsightStateEnum = { NOTED: 'NOTED', VERIFIED: 'VERIFIED', USED: 'USED', RETIRED: 'RETIRED' } as const;
export type InsightState = keyof typeof InsightStateEnum;
registerEnumType(InsightStateEnum, { name: 'InsightState', description: 'Noted by one side, verified by the other, used by something that rests on it, no longer true.' });

export const CitationStateEnum = { PROPOSED: 'PROPOSED', ACCEPTED: 'ACCEPTED', DECLINED: 'DECLINED' } as const;
export type CitationState = keyof typeof CitationStateEnum;
registerEnumType(CitationStateEnum, { name: 'CitationState', description: "Waits for the other side; accepted by it; declined by it." });

export const CitationKindEnum = { GOAL: 'GOAL', PROJECT: 'PROJECT', DECISION: 'DECISION' } as const;
export type CitationKind = keyof typeof CitationKindEnum;
registerEnumType(CitationKindEnum, { name: 'CitationKind', description: 'What rests on an insight: a goal, a project or a decision about a technology.' });

export const LifecycleEnum = { PLANNED: 'PLANNED', IN_USE: 'IN_USE', PHASING_OUT: 'PHASING_OUT', RETIRED: 'RETIRED' } as const;
export type Lifecycle = keyof typeof LifecycleEnum;
registerEnumType(LifecycleEnum, { name: 'TechnologyLifecycle', description: 'Where a technology is between being planned and being gone.' });

export const HalfEnum = { FUNCTIONAL: 'FUNCTIONAL', TECHNICAL: 'TECHNICAL' } as const;
export type Half = keyof typeof HalfEnum;
registerEnumType(HalfEnum, { name: 'FitHalf', description: 'Whether it does what marketing needs (said by marketing only), or whether it is technically sound (said by IT only).' });

export const HalfStateEnum = { FRESH: 'FRESH', STALE: 'STALE', MISSING: 'MISSING' } as const;
export type HalfState = keyof typeof HalfStateEnum;
registerEnumType(HalfStateEnum, { name: 'FitHalfState', description: 'All that was said still holds; some of it has run out; nothing was said.' });

export const QuadrantEnum = { TOLERATE: 'TOLERATE', INVEST: 'INVEST', MIGRATE: 'MIGRATE', ELIMINATE: 'ELIMINATE' } as const;
export type Quadrant = keyof typeof QuadrantEnum;
registerEnumType(QuadrantEnum, { name: 'TimeQuadrant', description: 'TIME: tolerate (technically sound only), invest (both), migrate (needed only), eliminate (neither).' });

export const VerdictEnum = { KEEP: 'KEEP', MIGRATE: 'MIGRATE', ELIMINATE: 'ELIMINATE' } as const;
export type Verdict = keyof typeof VerdictEnum;
registerEnumType(VerdictEnum, { name: 'TechnologyVerdict', description: 'What becomes of a technology: kept, replaced by another, or switched off.' });

export const TechnologyNoticeEnum = { STALE: 'STALE', DISAGREEMENT: 'DISAGREEMENT', UNPLANNED: 'UNPLANNED' } as const;
export type TechnologyNotice = keyof typeof TechnologyNoticeEnum;
registerEnumType(TechnologyNoticeEnum, { name: 'TechnologyNotice', description: 'A half is stale or missing; the sides differ by two points or more; in migrate or eliminate without an agreed plan.' });

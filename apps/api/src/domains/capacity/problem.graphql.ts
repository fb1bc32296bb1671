import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Side } from '../../platform/context/request-context.ts';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { LocalizedTextRule } from '../../platform/graphql/text.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import type { AllocationKind, AllocationLane } from './capacity.entities.ts';
import { AllocationKindEnum, AllocationLaneEnum, WhatIfInput } from './capacity.graphql.ts';
import type { ProblemKind, ProblemState, Remedy } from './problem.entities.ts';

export const ProblemKindEnum = { OVERLOAD: 'OVERLOAD', SKILL_GAP: 'SKILL_GAP', BUS_FACTOR: 'BUS_FACTOR', OTHER: 'OTHER' } as const;
registerEnumType(ProblemKindEnum, { name: 'CapacityProblemKind', description: 'Too much promised, too few able people, knowledge that hangs on one person, or something else.' });
export const ProblemStateEnum = { OPEN: 'OPEN', PLANNED: 'PLANNED', RESOLVED: 'RESOLVED', DISMISSED: 'DISMISSED' } as const;
registerEnumType(ProblemStateEnum, { name: 'CapacityProblemState', description: 'Open, planned (owner, action, date), solved, or put aside with a reason.' });
export const DetectedByEnum = { MACHINE: 'MACHINE', PERSON: 'PERSON' } as const;
registerEnumType(DetectedByEnum, { name: 'ProblemDetectedBy', description: 'Who found it.' });
export const RemedyEnum = { TRAIN: 'TRAIN', HIRE: 'HIRE', RESCOPE: 'RESCOPE', MOVE: 'MOVE' } as const;
registerEnumType(RemedyEnum, { name: 'Remedy', description: 'What can be done: train somebody, hire, do less, or move the date.' });

@ObjectType({ description: 'What you may do to this problem.' })
export class CapacityProblemRights {
  @Field({ description: 'Give it an owner, an action and a date.' }) plan!: boolean;
  @Field({ description: 'Close it, solved or put aside.' }) close!: boolean;
}

@ObjectType({ description: 'Something that keeps people from doing what was promised.' })
export class CapacityProblem {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => ProblemKindEnum, { description: 'Of what kind.' }) kind!: ProblemKind;
  @Field(() => DetectedByEnum, { description: 'Who found it.' }) detectedBy!: 'MACHINE' | 'PERSON';
  @Field(() => LocalizedText, { description: 'What is wrong, in one sentence.' }) title!: LocalizedText;
  @Field(() => ProblemStateEnum, { description: 'State.' }) state!: ProblemState;
  @Field(() => RemedyEnum, { nullable: true, description: 'Which remedy was chosen, if one of the four.' }) remedy!: Remedy | null;
  @Field(() => LocalizedText, { nullable: true, description: 'What will be done.' }) action!: LocalizedText | null;
  @Field(() => DateScalar, { nullable: true, description: 'Until when.' }) dueOn!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was found.' }) foundAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it first had an owner, an action and a date.' }) plannedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed.' }) closedAt!: Date | null;
  @Field(() => LocalizedText, { nullable: true, description: 'Why it was closed.' }) closeReason!: LocalizedText | null;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  memberId!: string | null;
  skillId!: string | null;
  projectId!: string | null;
  ownerId!: string | null;
}

@ObjectType({ description: 'A page of problems.' })
export class CapacityProblemConnection extends connectionOf(CapacityProblem, 'CapacityProblem') {}

@InputType({ description: 'Which problems to list.' })
export class CapacityProblemFilter {
  @Field(() => ProblemKindEnum, { nullable: true, description: 'Only of this kind.' }) kind?: ProblemKind | null;
  @Field(() => [ProblemStateEnum], { nullable: true, description: 'In these states; open and planned unless given.' }) states?: ProblemState[] | null;
  @Field(() => ID, { nullable: true, description: 'Only of this owner.' }) ownerId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only of this project.' }) projectId?: string | null;
}

@ArgsType()
export class CapacityProblemsArgs extends PageArgs {
  @Field(() => CapacityProblemFilter, { nullable: true, description: 'Which.' }) filter?: CapacityProblemFilter | null;
}

@ObjectType({ description: 'Something a department has promised hours to.' })
export class LedgerLine {
  @Field(() => ID, { description: 'Id of the project, or the name of the lane or of business as usual.' }) id!: string;
  @Field(() => AllocationKindEnum, { description: 'Of what kind.' }) kind!: AllocationKind;
  @Field(() => AllocationLaneEnum, { nullable: true, description: 'The lane, if it is one.' }) lane!: AllocationLane | null;
  @Field(() => Float, { description: 'Hours promised in these weeks.' }) hours!: number;
  @Field(() => Int, { description: 'People who promised them.' }) people!: number;
  @Field({ description: 'Whether it fits into the hours there are, in the order of what gives way last.' }) fits!: boolean;
  projectId!: string | null;
}

@ObjectType({ description: 'What a department has promised against what it can do.' })
export class CommitmentLedger {
  @Field(() => SideEnum, { description: 'Which department.' }) side!: Side;
  @Field(() => DateScalar, { description: 'First day.' }) from!: string;
  @Field(() => DateScalar, { description: 'Last day.' }) until!: string;
  @Field(() => Float, { description: 'Hours there are.' }) capacity!: number;
  @Field(() => Float, { description: 'Hours promised.' }) promised!: number;
  @Field(() => Int, { nullable: true, description: 'Promised of what there is, in percent.' }) load!: number | null;
  @Field(() => Float, { nullable: true, description: 'Done against planned in the last 8 whole weeks.' }) realityFactor!: number | null;
  @Field(() => Int, { nullable: true, description: 'Promised of what gets done in reality, in percent; null where that is not known.' }) realLoad!: number | null;
  @Field(() => LocalizedText, { description: 'All of it in one sentence.' }) sentence!: LocalizedText;
  @Field(() => [LedgerLine], { description: 'What was promised, in the order of what gives way last.' }) lines!: LedgerLine[];
}

@ArgsType()
export class LedgerArgs {
  @Field(() => SideEnum, { description: 'Which department.' }) side!: Side;
  @Field(() => DateScalar, { nullable: true, description: 'Until when; 8 weeks ahead unless given, at most 26.' }) until?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether pencilled hours count.' }) tentative?: boolean | null;
  @Field(() => WhatIfInput, { nullable: true, description: 'What if.' }) whatIf?: WhatIfInput | null;
}

@ObjectType({ description: 'Share of IT in one week.' })
export class WeekShare {
  @Field(() => DateScalar, { description: 'Monday of the week.' }) week!: string;
  @Field(() => Float, { nullable: true, description: 'Share of 0 to 1; null when IT had no hours.' }) share!: number | null;
}

@ObjectType({ description: "How much of IT works for marketing: hours on projects of joint teams and on lanes of requests, of all of IT's hours." })
export class MarketingShare {
  @Field(() => Float, { nullable: true, description: 'Actual share of the last 8 whole weeks, 0 to 1; null when nothing was planned.' }) actual!: number | null;
  @Field(() => Float, { nullable: true, description: 'Share that both heads have signed for today, 0 to 1; null when none is in force.' }) agreed!: number | null;
  @Field(() => [WeekShare], { description: 'Week by week.' }) weeks!: WeekShare[];
}

@InputType({ description: 'A problem that the machine cannot see.' })
export class NameProblemInput {
  @Field(() => LocalizedTextInput, { description: 'What is wrong.' }) @LocalizedTextRule({ min: 3, max: 300 }) title!: LocalizedTextInput;
  @Field(() => ID, { nullable: true, description: 'The person it is about.' }) memberId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The skill it is about.' }) skillId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The project it is about.' }) projectId?: string | null;
}

@InputType({ description: 'Who does what about a problem, and until when.' })
export class PlanProblemInput {
  @Field(() => ID, { description: 'The problem.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => ID, { description: 'Who answers for it.' }) ownerId!: string;
  @Field(() => RemedyEnum, { nullable: true, description: 'Which remedy, if one of the four.' }) remedy?: Remedy | null;
  @Field(() => LocalizedTextInput, { description: 'What will be done.' }) @LocalizedTextRule({ min: 3, max: 1_000 }) action!: LocalizedTextInput;
  @Field(() => DateScalar, { description: 'Until when.' }) dueOn!: string;
}

@InputType({ description: 'A problem and the version you saw of it.' })
export class ResolveProblemInput {
  @Field(() => ID, { description: 'The problem.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: 'A problem that is put aside.' })
export class DismissProblemInput {
  @Field(() => ID, { description: 'The problem.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => LocalizedTextInput, { description: 'Why.' }) @LocalizedTextRule({ min: 3, max: 1_000 }) reason!: LocalizedTextInput;
}

@ObjectType({ description: 'The problem after the change.' })
export class CapacityProblemSaved {
  problemId!: string;
}

export const NameProblemResult = mutationResult('NameProblemResult', CapacityProblemSaved);
export const PlanProblemResult = mutationResult('PlanProblemResult', CapacityProblemSaved);
export const ResolveProblemResult = mutationResult('ResolveProblemResult', CapacityProblemSaved);
export const DismissProblemResult = mutationResult('DismissProblemResult', CapacityProblemSaved);

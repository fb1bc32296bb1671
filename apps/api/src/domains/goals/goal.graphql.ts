import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Side } from '../../platform/context/request-context.ts';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { LocalizedText } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { Text } from '../../platform/graphql/text.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import type { GoalAction } from './goals.agreement.ts';
import type { GoalOutcome, GoalState, Health, KeyResultSource, Metric } from './goal.entities.ts';
import { GoalActionEnum, GoalOutcomeEnum, GoalStateEnum, HealthEnum, KeyResultSourceEnum, MetricEnum } from './goal.enums.ts';

@ObjectType({ description: 'A span of time for which goals are set.' })
export class Cycle {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'Name.' }) name!: LocalizedText;
  @Field(() => DateScalar, { description: 'First day.' }) startsOn!: string;
  @Field(() => DateScalar, { description: 'Last day.' }) endsOn!: string;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
}

@ObjectType({ description: 'The latest word of one side on a key result.' })
export class LatestCheckIn {
  @Field(() => ID, { description: 'The check-in.' }) id!: string;
  @Field(() => DateScalar, { description: 'Monday of its week.' }) period!: string;
  @Field(() => Float, { nullable: true, description: 'The value they gave.' }) value!: number | null;
  @Field(() => Float, { description: 'How sure they are, 0 to 1.' }) confidence!: number;
  @Field(() => HealthEnum, { description: 'What they say.' }) status!: Health;
}

@ObjectType({ description: 'Something measurable that shows how far a goal is.' })
export class KeyResult {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'What is measured.' }) title!: LocalizedText;
  @Field(() => LocalizedText, { nullable: true, description: 'What a number counts.' }) unit!: LocalizedText | null;
  @Field(() => MetricEnum, { description: 'Kind of value.' }) metric!: Metric;
  @Field(() => Float, { description: 'Value at the start.' }) start!: number;
  @Field(() => Float, { description: 'Value to reach.' }) target!: number;
  @Field(() => Float, { description: 'Value now.' }) current!: number;
  @Field(() => Float, { description: 'Share in the goal, relative to the other key results.' }) weight!: number;
  @Field(() => SideEnum, { description: 'The side that answers for it.' }) accountableSide!: Side;
  @Field(() => KeyResultSourceEnum, { description: 'Where the value comes from.' }) source!: KeyResultSource;
  @Field(() => LatestCheckIn, { nullable: true, description: "IT's latest word." }) latestIT!: LatestCheckIn | null;
  @Field(() => LatestCheckIn, { nullable: true, description: "Marketing's latest word." }) latestMarketing!: LatestCheckIn | null;
  goalId!: string;
}

@ObjectType({ description: 'What the two sides say. The goal shows the worse one; where they differ, the heads reconcile.' })
export class GoalStatus {
  @Field(() => HealthEnum, { nullable: true, description: 'What IT says; null when silent for ten days.' }) it!: Health | null;
  @Field(() => HealthEnum, { nullable: true, description: 'What marketing says; null when silent for ten days.' }) marketing!: Health | null;
  @Field(() => HealthEnum, { nullable: true, description: 'The worse of the two; null while one side is silent and the other sees no trouble: nobody paints a goal green alone.' }) overall!: Health | null;
  @Field({ description: 'Whether both have spoken and differ.' }) split!: boolean;
  @Field({ description: 'Whether both heads have answered the split since the last check-in.' }) reconciled!: boolean;
}

@ObjectType({ description: 'Progress at the end of a day.' })
export class ProgressPoint {
  @Field(() => DateScalar, { description: 'The day.' }) day!: string;
  @Field(() => Float, { description: 'Progress, 0 to 1.' }) progress!: number;
}

@ObjectType({ description: 'What you may do to this goal.' })
export class GoalRights {
  @Field({ description: 'Edit or propose a change.' }) update!: boolean;
  @Field({ description: 'Sign the version that waits.' }) sign!: boolean;
  @Field({ description: 'Take a proposed change back.' }) withdraw!: boolean;
  @Field({ description: 'Check in for your side.' }) checkIn!: boolean;
  @Field({ description: 'Answer differing statuses.' }) reconcile!: boolean;
  @Field({ description: 'Pause.' }) pause!: boolean;
  @Field({ description: 'Resume.' }) resume!: boolean;
  @Field({ description: 'Close with an outcome.' }) close!: boolean;
  @Field({ description: 'Archive.' }) archive!: boolean;
}

@ObjectType({ description: 'Somebody has to act before a goal goes on.' })
export class GoalWait {
  @Field(() => SideEnum, { description: 'The side whose head has to act.' }) side!: Side;
  @Field(() => GoalActionEnum, { description: 'What they have to do.' }) action!: GoalAction;
}

@ObjectType({ description: 'A goal that IT and marketing share.' })
export class Goal {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  @Field(() => LocalizedText, { description: 'The goal in one sentence.' }) title!: LocalizedText;
  @Field(() => LocalizedText, { description: 'What IT will notice when it is reached.' }) noticeIT!: LocalizedText;
  @Field(() => LocalizedText, { description: 'What marketing will notice when it is reached.' }) noticeMarketing!: LocalizedText;
  @Field(() => LocalizedText, { nullable: true, description: 'Why it matters.' }) why!: LocalizedText | null;
  @Field(() => GoalStateEnum, { description: 'Where it stands.' }) state!: GoalState;
  @Field(() => GoalOutcomeEnum, { nullable: true, description: 'How it ended.' }) outcome!: GoalOutcome | null;
  @Field(() => LocalizedText, { nullable: true, description: 'What was learned.' }) closingNote!: LocalizedText | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed.' }) closedAt!: Date | null;
  @Field(() => DateScalar, { description: 'First day of its cycle.' }) startsOn!: string;
  @Field(() => DateScalar, { description: 'Last day of its cycle.' }) endsOn!: string;
  @Field(() => Int, { description: 'Number of the newest version.' }) latestVersion!: number;
  @Field(() => Int, { nullable: true, description: 'Version of a proposed change that waits for signatures.' }) proposedVersion!: number | null;
  @Field(() => Int, { nullable: true, description: 'Version that both sides have signed; null before the first time.' }) inForceVersion!: number | null;
  @Field(() => [KeyResult], { description: 'Key results in force, or those of the draft.' }) keyResults!: KeyResult[];
  @Field(() => GoalStatus, { description: 'What the two sides say.' }) status!: GoalStatus;
  @Field(() => Float, { nullable: true, description: 'Weighted mean of the key results, 0 to 1; null without any.' }) progress!: number | null;
  @Field(() => Float, { description: 'Where an even pace would be today, 0 to 1.' }) expectedProgress!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Latest check-in of either side.' }) lastCheckInAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Latest signature of those that `signedSides` names.' }) lastSignedAt!: Date | null;
  @Field(() => [SideEnum], { description: 'Sides that have signed the version that waits, or else the one in force.' }) signedSides!: Side[];
  @Field(() => [GoalWait], { description: 'Who has to act, and how; empty when nobody has to.' }) waitingFor!: GoalWait[];
  ownerTeamId!: string;
  cycleId!: string;
  parentId!: string | null;
  waits!: boolean;
  split!: boolean;
  reconciledSides!: Side[];
}

@ObjectType({ description: 'A page of goals.' })
export class GoalConnection extends connectionOf(Goal, 'Goal') {}

@InputType({ description: 'Which goals to list.' })
export class GoalFilter {
  @Field(() => ID, { nullable: true, description: 'Only this cycle.' }) cycleId?: string | null;
  @Field(() => [GoalStateEnum], { nullable: true, description: 'Only these states; all but archived unless given.' }) states?: GoalState[] | null;
  @Field(() => HealthEnum, { nullable: true, description: 'Only goals that show this status.' }) health?: Health | null;
  @Field(() => SideEnum, { nullable: true, description: 'Whose status `health` means; what the goal shows unless given.' }) healthOf?: Side | null;
  @Field(() => Boolean, { nullable: true, description: 'Only goals whose sides differ (or agree) and are not reconciled.' }) split?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Part of the title, in either language.' }) @Text({ max: 100 }) search?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only goals that wait for your signature or your word on a split.' }) waitingForMe?: boolean | null;
}

@ArgsType()
export class GoalsArgs extends PageArgs {
  @Field(() => GoalFilter, { nullable: true, description: 'Which goals.' }) filter?: GoalFilter | null;
}

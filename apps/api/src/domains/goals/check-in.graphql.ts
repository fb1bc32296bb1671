import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Side } from '../../platform/context/request-context.ts';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { LocalizedTextRule, NumberBetween } from '../../platform/graphql/text.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import type { Health, KeyResultSource, Metric } from './goal.entities.ts';
import { HealthEnum, KeyResultSourceEnum, MetricEnum } from './goal.enums.ts';

@ObjectType({ description: 'What you may do to this check-in.' })
export class CheckInRights {
  @Field({ description: 'Say that you have read it.' }) acknowledge!: boolean;
}

@ObjectType({ description: 'What one side says of a key result in one week.' })
export class CheckIn {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => SideEnum, { description: 'The side that speaks.' }) side!: Side;
  @Field(() => DateScalar, { description: 'Monday of the week.' }) period!: string;
  @Field(() => Float, { nullable: true, description: 'The value; null where it is computed from work.' }) value!: number | null;
  @Field(() => Float, { description: 'How sure they are that the target is reached, 0 to 1.' }) confidence!: number;
  @Field(() => HealthEnum, { description: 'What they say.' }) status!: Health;
  @Field(() => LocalizedText, { nullable: true, description: 'In a line.' }) note!: LocalizedText | null;
  @Field(() => LocalizedText, { description: 'Title of the key result.' }) keyResultTitle!: LocalizedText;
  @Field(() => DateTimeScalar, { description: 'When.' }) createdAt!: Date;
  memberId!: string;
  keyResultId!: string;
  goalId!: string;
  acknowledgedBy!: string[];
}

@ObjectType({ description: 'A page of check-ins.' })
export class CheckInConnection extends connectionOf(CheckIn, 'CheckIn') {}

@InputType({ description: "A check-in for your side and this week. A second one within 24 hours corrects the first." })
export class CheckInInput {
  @Field(() => ID, { description: 'The key result.' }) keyResultId!: string;
  @Field(() => Float, { nullable: true, description: 'The value now; leave out where it is computed from work.' }) @NumberBetween(-1e12, 1e12, { optional: true }) value?: number | null;
  @Field(() => Float, { description: 'How sure you are that the target is reached, 0 to 1.' }) @NumberBetween(0, 1) confidence!: number;
  @Field(() => HealthEnum, { description: 'On track, at risk or off track.' }) status!: Health;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'In a line.' }) @LocalizedTextRule({ max: 500 }) note?: LocalizedTextInput | null;
}

@InputType({ description: 'A check-in of the other side that you have read.' })
export class AcknowledgeCheckInInput {
  @Field(() => ID, { description: 'The check-in.' }) id!: string;
}

@InputType({ description: 'Your answer, as head of your side, to statuses that differ.' })
export class ReconcileGoalInput {
  @Field(() => ID, { description: 'The goal.' }) id!: string;
  @Field(() => LocalizedTextInput, { description: 'How you see it and what happens now.' }) @LocalizedTextRule({ min: 1, max: 1_000 }) note!: LocalizedTextInput;
}

@ObjectType({ description: 'The check-in after the change.' })
export class CheckInSaved {
  checkInId!: string;
}

export const CheckInResult = mutationResult('CheckInResult', CheckInSaved);
export const AcknowledgeCheckInResult = mutationResult('AcknowledgeCheckInResult', CheckInSaved);

@ObjectType({ description: 'A key result as a version words it.' })
export class KeyResultContent {
  @Field(() => ID, { description: 'The key result.' }) id!: string;
  @Field(() => LocalizedText, { description: 'What is measured.' }) title!: LocalizedText;
  @Field(() => LocalizedText, { nullable: true, description: 'What a number counts.' }) unit!: LocalizedText | null;
  @Field(() => MetricEnum, { description: 'Kind of value.' }) metric!: Metric;
  @Field(() => Float, { description: 'Value at the start.' }) start!: number;
  @Field(() => Float, { description: 'Value to reach.' }) target!: number;
  @Field(() => Float, { description: 'Share in the goal, relative to the other key results.' }) weight!: number;
  @Field(() => SideEnum, { description: 'The side that answers for it.' }) accountableSide!: Side;
  @Field(() => KeyResultSourceEnum, { description: 'Where the value comes from.' }) source!: KeyResultSource;
}

@ObjectType({ description: 'Everything a version says: what an edit of it starts from.' })
export class GoalContent {
  @Field(() => LocalizedText, { description: 'The goal in one sentence.' }) title!: LocalizedText;
  @Field(() => LocalizedText, { description: 'What IT will notice.' }) noticeIT!: LocalizedText;
  @Field(() => LocalizedText, { description: 'What marketing will notice.' }) noticeMarketing!: LocalizedText;
  @Field(() => LocalizedText, { nullable: true, description: 'Why it matters.' }) why!: LocalizedText | null;
  @Field(() => ID, { description: 'The joint team that owns it.' }) ownerTeamId!: string;
  @Field(() => ID, { description: 'The cycle it belongs to.' }) cycleId!: string;
  @Field(() => ID, { nullable: true, description: 'The goal above it.' }) parentId!: string | null;
  @Field(() => [KeyResultContent], { description: 'Its key results.' }) keyResults!: KeyResultContent[];
}

@ObjectType({ description: 'A version of a goal.' })
export class GoalVersion {
  @Field(() => GoalContent, { description: 'Everything it says.' }) content!: GoalContent;
  @Field(() => Int, { nullable: true, description: 'The version whose two signatures hold for this one, because only wording was changed since; null otherwise.' })
  signedVersion!: number | null;
  @Field(() => Int, { description: 'Number, counting from 1.' }) number!: number;
  @Field(() => DateTimeScalar, { description: 'When it was written.' }) createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back.' }) withdrawnAt!: Date | null;
  createdBy!: string;
}

import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../platform/graphql/scalars.ts';
import { LocalizedText } from '../platform/graphql/localized-text.graphql.ts';
import { SideEnum } from '../platform/identity/member.graphql.ts';
import { mutationResult } from '../platform/mutation/mutation-result.ts';
import type { Side } from '../platform/context/request-context.ts';
import type { Figure } from './overview.figures.ts';
import type { OverviewRow } from './overview.reads.ts';
import { WAITING_KINDS, type WaitingKind } from './overview.waiting.ts';

export const FigureEnum = {
  GOALS_ON_TRACK: 'GOALS_ON_TRACK',
  PROMISES_KEPT: 'PROMISES_KEPT',
  HOURS_COMMITTED: 'HOURS_COMMITTED',
  PERCEPTION_GAP: 'PERCEPTION_GAP',
  SLIPPED_DAYS: 'SLIPPED_DAYS',
  READ_BY_OTHER_SIDE: 'READ_BY_OTHER_SIDE',
} as const;
registerEnumType(FigureEnum, {
  name: 'OverviewFigure',
  description:
    'Goals on track; promises kept by their original date; hours promised in four weeks out of those that people have; points between what the two sides say in the pulse; days that open deadlines have slipped; updates that the other side has read.',
});
export const WaitingKindEnum = Object.fromEntries(WAITING_KINDS.map((kind) => [kind, kind])) as Record<WaitingKind, WaitingKind>;
registerEnumType(WaitingKindEnum, { name: 'WaitingKind', description: 'What waits for somebody.' });

@ObjectType({ description: 'A row that a figure counts.' })
export class FigureRowType {
  @Field({ description: 'Goal, Project, Member or Recommendation.' }) entity!: string;
  @Field(() => ID, { description: 'Its id; of a recommendation its number.' }) id!: string;
  @Field(() => LocalizedText, { description: 'Its title.' }) title!: LocalizedText;
  @Field(() => DateScalar, { nullable: true, description: 'The day that matters: the promise, the deadline, the update.' }) day!: string | null;
  @Field({ description: 'Whether it counts as good.' }) good!: boolean;
  @Field(() => Float, { description: 'Days late, days slipped, hours promised, points apart, or the rank of the status.' }) number!: number;
  @Field(() => Float, { nullable: true, description: 'What the number is a part of: hours available.' }) outOf?: number | null;
}

@ObjectType({ description: 'A figure, with what it was before and the row that tells most about it.' })
export class OverviewFigureType {
  @Field(() => FigureEnum, { description: 'Which figure.' }) figure!: Figure;
  @Field(() => Int, { description: 'Rows that count as good.' }) good!: number;
  @Field(() => Int, { description: 'All rows.' }) total!: number;
  @Field(() => Float, { description: 'Sum of the numbers of the rows.' }) sum!: number;
  @Field(() => Int, { description: 'Good rows before.' }) goodBefore!: number;
  @Field(() => Int, { description: 'All rows before.' }) totalBefore!: number;
  @Field(() => Float, { description: 'Sum before.' }) sumBefore!: number;
  @Field(() => Float, { nullable: true, description: 'What the sum is a part of: hours available.' }) outOf?: number | null;
  @Field(() => Float, { nullable: true, description: 'The same before.' }) outOfBefore?: number | null;
  @Field(() => Int, { description: 'How many days before.' }) comparedDays!: number;
  @Field(() => FigureRowType, { nullable: true, description: 'The row that is worst.' }) cause!: FigureRowType | null;
}

@ObjectType({ description: 'A decision that waits.' })
export class WaitingItem {
  @Field(() => WaitingKindEnum, { description: 'What has to be done.' }) kind!: WaitingKind;
  @Field(() => ID, { nullable: true, description: 'The goal, project or team; null for proposals.' }) entityId!: string | null;
  @Field(() => LocalizedText, { nullable: true, description: 'Its title.' }) title!: LocalizedText | null;
  @Field(() => DateTimeScalar, { description: 'Since when it waits.' }) since!: Date;
  @Field(() => SideEnum, { nullable: true, description: 'The side that has to act; null for either.' }) side!: Side | null;
  @Field(() => Int, { description: 'How many.' }) count!: number;
}

@ObjectType({ description: 'Something that somebody else did since you last looked.' })
export class RecentChange {
  @Field(() => ID, { description: 'Id of the event.' }) id!: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) occurredAt!: Date;
  @Field({ description: 'Kind of the thing on whose page it is found.' }) entity!: string;
  @Field(() => ID, { description: 'Id of the thing on whose page it is found.' }) entityId!: string;
  @Field(() => LocalizedText, { nullable: true, description: 'Its title.' }) title!: LocalizedText | null;
  actorId!: string;
  action!: string;
}

@ObjectType({ description: 'Where the two departments stand together, for this viewer.' })
export class Overview {
  @Field(() => DateTimeScalar, { description: 'When this was read.' }) asOf!: Date;
  @Field(() => [WaitingItem], { description: 'What waits: first that on which most hangs, among equals the longest.' }) waiting!: WaitingItem[];
  @Field(() => Int, { description: 'Position of the latest change; give it to markOverviewSeen.' }) position!: number;
  row!: OverviewRow;
}

@InputType({ description: 'How far you have read.' })
export class MarkOverviewSeenInput {
  @Field(() => Int, { description: 'Position of the overview that you saw.' }) position!: number;
}

@ObjectType({ description: 'Noted.' })
export class OverviewSeen {
  @Field(() => Int, { description: 'The position.' }) position!: number;
}
export const MarkOverviewSeenResult = mutationResult('MarkOverviewSeenResult', OverviewSeen);

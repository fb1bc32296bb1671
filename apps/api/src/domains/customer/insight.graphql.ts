import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { LocalizedText } from '../../platform/graphql/localized-text.graphql.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import { type CitationKind, CitationKindEnum, type CitationState, CitationStateEnum, type InsightState, InsightStateEnum } from './customer.enums.ts';

@ObjectType({ description: 'What you may do to this insight.' })
export class InsightRights {
  @Field({ description: 'Change what it says.' }) update!: boolean;
  @Field({ description: 'Say as the other side that the evidence holds.' }) verify!: boolean;
  @Field({ description: 'Cite it.' }) cite!: boolean;
  @Field({ description: 'Say that it no longer holds.' }) retire!: boolean;
}

@ObjectType({ description: 'Something learned about customers.' })
export class Insight {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'What was learned, in one sentence.' }) statement!: LocalizedText;
  @Field(() => LocalizedText, { description: 'From what it is known.' }) evidence!: LocalizedText;
  @Field(() => SideEnum, { description: 'The side that noted it.' }) side!: Side;
  @Field(() => InsightStateEnum, { description: 'Where it stands.' }) state!: InsightState;
  @Field(() => DateTimeScalar, { description: 'When it was noted.' }) createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the other side verified it.' }) verifiedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was retired.' }) retiredAt!: Date | null;
  @Field(() => LocalizedText, { nullable: true, description: 'Why it no longer holds.' }) retiredReason!: LocalizedText | null;
  @Field(() => Int, { description: 'How many things rest on it with the word of both sides.' }) acceptedCount!: number;
  @Field(() => Int, { description: 'Citations that wait for the other side.' }) waitingCount!: number;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  createdBy!: string;
  sourceId!: string | null;
  verifiedById!: string | null;
}

@ObjectType({ description: 'What you may do to this citation.' })
export class InsightCitationRights {
  @Field({ description: 'Accept or decline it.' }) answer!: boolean;
}

@ObjectType({ description: 'Something rests on an insight: said by one side, accepted by the other.' })
export class InsightCitation {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => CitationKindEnum, { description: 'What rests on it.' }) kind!: CitationKind;
  @Field(() => LocalizedText, { description: 'What the insight changed there.' }) effect!: LocalizedText;
  @Field(() => SideEnum, { description: 'The side that cites it.' }) side!: Side;
  @Field(() => CitationStateEnum, { description: 'Whether the other side has accepted it.' }) state!: CitationState;
  @Field(() => DateTimeScalar, { description: 'When it was cited.' }) createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the other side answered.' }) answeredAt!: Date | null;
  @Field(() => LocalizedText, { nullable: true, description: 'Why it was declined.' }) answerReason!: LocalizedText | null;
  @Field(() => Int, { description: 'Give this as expectedVersion when answering.' }) version!: number;
  insightId!: string;
  goalId!: string | null;
  projectId!: string | null;
  decisionId!: string | null;
  createdBy!: string;
  answeredById!: string | null;
}

@ObjectType({ description: 'A page of insights.' })
export class InsightConnection extends connectionOf(Insight, 'Insight') {}

@ObjectType({ description: 'The insight after the change.' })
export class InsightSaved {
  insightId!: string;
}
export const InsightResult = mutationResult('InsightResult', InsightSaved);

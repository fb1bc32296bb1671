import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { LocalizedText } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { mutationResult, ownedMutationResult } from '../../platform/mutation/mutation-result.ts';
import { DateKindEnum, LaneEnum, RequestDateChangeKindEnum, RequestStateEnum, ServedEnum } from './request.enums.ts';
import type { StatedForecast } from './request.entities.ts';
import type { DateKind, Lane, RequestState, Served } from './request-states.ts';

@ObjectType({ description: 'What was stated about the day when the request was submitted.' })
export class StatedForecastType {
  @Field(() => Float, { nullable: true, description: 'Probability of being ready by the day needed, 0 to 1; null when the lane had too little history.' }) probability!: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'As likely earlier as later.' }) p50!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Holds in 85 of 100 futures.' }) p85!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Holds in 95 of 100 futures.' }) p95!: string | null;
  @Field(() => Int, { description: 'Parts that are ahead in the lane.' }) ahead!: number;
  @Field(() => Int, { description: 'Parts delivered in the measured window.' }) measuredParts!: number;
  @Field(() => Int, { description: 'Working days of the measured window.' }) measuredDays!: number;
  @Field(() => Float, { description: 'Seed of the simulation: the same seed and history give the same answer.' }) seed!: number;
  @Field(() => Int, { description: 'Simulated futures.' }) runs!: number;
}

@ObjectType({ description: 'A smaller order that would be ready in time.' })
export class RequestSlice {
  @Field(() => Int, { description: 'The first so many parts.' }) size!: number;
  @Field(() => Float, { description: 'Probability of being ready in time, 0 to 1.' }) probability!: number;
  @Field(() => DateScalar, { nullable: true, description: 'The day that holds in 85 of 100 futures.' }) p85!: string | null;
}

@ObjectType({ description: 'What can be said about a day while asking. Nothing is stored.' })
export class RequestForecast extends StatedForecastType {
  @Field(() => LaneEnum, { description: 'The lane it falls into.' }) lane!: Lane;
  @Field(() => Int, { description: 'Working days from today to the day needed.' }) workingDaysLeft!: number;
  @Field(() => [RequestSlice], { description: 'Up to three smaller orders that would be ready in time, the largest first.' }) slices!: RequestSlice[];
}

@ObjectType({ description: 'What you may do to this request.' })
export class RequestRights {
  @Field({ description: 'Edit and submit the draft.' }) edit!: boolean;
  @Field({ description: 'Answer it.' }) answer!: boolean;
  @Field({ description: 'Take the counter-offer.' }) acceptCounterOffer!: boolean;
  @Field({ description: 'Take it back.' }) withdraw!: boolean;
  @Field({ description: 'Begin the work.' }) start!: boolean;
  @Field({ description: 'Move the promised day, with a reason.' }) move!: boolean;
  @Field({ description: 'Hand the result over.' }) deliver!: boolean;
  @Field({ description: 'Bring a durable version with the delivery.' }) scheduleFollowUp!: boolean;
  @Field({ description: 'Confirm the delivery or send it back.' }) confirm!: boolean;
  @Field({ description: 'Let another request give way for it.' }) swap!: boolean;
  @Field({ description: 'Make a task or project of it.' }) plan!: boolean;
}

@ObjectType({ description: 'One move of the date of a request.' })
export class RequestDateChange {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => DateScalar, { description: 'The day before.' }) from!: string;
  @Field(() => DateScalar, { description: 'The day since.' }) to!: string;
  @Field(() => RequestDateChangeKindEnum, { description: 'How it came about.' }) kind!: keyof typeof RequestDateChangeKindEnum;
  @Field(() => LocalizedText, { nullable: true, description: 'Why.' }) reason!: LocalizedText | null;
  @Field(() => DateTimeScalar, { description: 'When it was moved.' }) changedAt!: Date;
  changedById!: string;
  otherId!: string | null;
}

@ObjectType('Request', { description: 'Something marketing asks of IT, with a day by which it is needed.' })
export class MarketingRequest {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'What is asked for.' }) title!: LocalizedText;
  @Field(() => LocalizedText, { description: 'What it is for.' }) purpose!: LocalizedText;
  @Field(() => [LocalizedText], { description: 'What it is made of, the most important first.' }) parts!: LocalizedText[];
  @Field(() => Int, { description: 'How many of the parts are agreed on.' }) size!: number;
  @Field(() => LaneEnum, { description: 'Its lane.' }) lane!: Lane;
  @Field(() => DateScalar, { description: 'The day by which it is needed, as it was asked.' }) neededBy!: string;
  @Field(() => DateKindEnum, { description: 'What stands behind the day.' }) dateKind!: DateKind;
  @Field(() => RequestStateEnum, { description: 'Where it stands.' }) state!: RequestState;
  @Field(() => StatedForecastType, { nullable: true, description: 'What was stated when it was submitted.' }) forecast!: StatedForecast | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted.' }) submittedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'By when IT answers; then it goes before both heads.' }) answerDueAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it went before both heads, unanswered.' }) escalatedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When IT answered.' }) answeredAt!: Date | null;
  @Field(() => LocalizedText, { nullable: true, description: 'Why it was declined or answered with another offer.' }) answerNote!: LocalizedText | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the counter-offer.' }) offeredDate!: string | null;
  @Field(() => Int, { nullable: true, description: 'Parts of the counter-offer.' }) offeredSize!: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day promised now.' }) promisedDate!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The first promise; never changed.' }) originalPromise!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the work began.' }) startedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was delivered.' }) deliveredAt!: Date | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of the delivery.' }) deliveredOn!: string | null;
  @Field(() => ServedEnum, { nullable: true, description: 'Whether it served its purpose.' }) served!: Served | null;
  @Field(() => LocalizedText, { nullable: true, description: 'What the requester said about the delivery.' }) servedNote!: LocalizedText | null;
  @Field(() => Int, { description: 'How many times its date moved.' }) slipCount!: number;
  @Field(() => DateTimeScalar, { description: 'When it was written.' }) createdAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' }) updatedAt!: Date;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  requesterId!: string;
  answeredById!: string | null;
  projectId!: string | null;
  taskId!: string | null;
  followsId!: string | null;
}

@ObjectType({ description: 'A page of requests.' })
export class RequestConnection extends connectionOf(MarketingRequest, 'Request') {}

@ObjectType({ description: 'The request after the change.' })
export class RequestSaved {
  requestId!: string;
}
export const RequestResult = mutationResult('RequestResult', RequestSaved);
export const OwnedRequestResult = ownedMutationResult('OwnedRequestResult', RequestSaved);

@ObjectType({ description: 'What you may do to a lane.' })
export class LaneRights {
  @Field({ description: 'Set its limit.' }) update!: boolean;
}

@ObjectType('Lane', { description: 'A lane: what it takes on at once, and what it promises because it has kept it.' })
export class LaneType {
  @Field(() => LaneEnum, { description: 'Which lane.' }) lane!: Lane;
  @Field(() => Int, { description: 'Most parts under way at once.' }) wipLimit!: number;
  @Field(() => Int, { description: 'Parts under way.' }) inWork!: number;
  @Field(() => Int, { description: 'Requests under way.' }) requestsInWork!: number;
  @Field(() => Int, { description: 'Requests that wait for an answer or to be begun.' }) waiting!: number;
  @Field(() => Int, { nullable: true, description: 'Working days within which 85% of the last 90 days were delivered: the promise. Null with too few deliveries.' }) promiseDays!: number | null;
  @Field(() => Int, { description: 'Deliveries of the last 90 days.' }) delivered!: number;
  @Field(() => Int, { description: 'Those of them by the day first asked for.' }) kept!: number;
  @Field(() => Float, { description: 'Parts delivered in a week, over the measured year.' }) partsPerWeek!: number;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
}

@ObjectType({ description: 'The lane after the change.' })
export class LaneSaved {
  laneName!: Lane;
}
export const LaneResult = mutationResult('LaneResult', LaneSaved);

@ObjectType({ description: 'Requests of which about the same probability was stated, and what became of them.' })
export class ReliabilityBin {
  @Field(() => Float, { description: 'Lower border of the stated probability.' }) from!: number;
  @Field(() => Float, { description: 'Upper border.' }) to!: number;
  @Field(() => Int, { description: 'How many requests.' }) n!: number;
  @Field(() => Float, { description: 'Mean of what was stated.' }) stated!: number;
  @Field(() => Float, { description: 'Share that was ready in time.' }) happened!: number;
}

@ObjectType({ description: 'A request whose outcome is known.' })
export class CalibrationRow {
  @Field(() => ID, { description: 'The request.' }) id!: string;
  @Field(() => LocalizedText, { description: 'What was asked for.' }) title!: LocalizedText;
  @Field(() => LaneEnum, { description: 'Its lane.' }) lane!: Lane;
  @Field(() => DateScalar, { description: 'The day it was needed.' }) neededBy!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was delivered; null when it is late and open.' }) deliveredOn!: string | null;
  @Field(() => Float, { description: 'What was stated.' }) probability!: number;
  @Field({ description: 'Whether it was ready in time.' }) happened!: boolean;
}

@ObjectType({ description: 'Whether the stated probabilities hold.' })
export class RequestCalibration {
  @Field(() => Int, { description: 'Requests with a stated probability and a known outcome.' }) n!: number;
  @Field(() => Float, { nullable: true, description: 'Brier score: 0 is perfect, 0.25 is what always saying fifty-fifty earns. Null without requests.' }) brier!: number | null;
  @Field(() => [ReliabilityBin], { description: 'Stated against happened, by tenths.' }) bins!: ReliabilityBin[];
  @Field(() => [CalibrationRow], { description: 'The requests behind it, the latest first; at most 200.' }) rows!: CalibrationRow[];
}

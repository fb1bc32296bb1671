import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { registerDecorator } from 'class-validator';
import { PageArgs } from '../../platform/graphql/connection.ts';
import { LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { Entries, LocalizedTextRule, NumberBetween, Text, textFailure } from '../../platform/graphql/text.ts';
import { AnswerEnum, DateKindEnum, LaneEnum, type RequestOrder, RequestOrderEnum, RequestStateEnum, ServedEnum } from './request.enums.ts';
import type { DateKind, Lane, RequestState, Served } from './request-states.ts';

const NOTE = { max: 500 };
const MOST_PARTS = 8;
const PART = { min: 2, max: 160 };

/** Every part has a text in at least one language, and none is too long. */
const Parts = (): PropertyDecorator => (target, property) => {
  const failureOf = (value: unknown) => {
    for (const part of Array.isArray(value) ? (value as LocalizedTextInput[]) : []) {
      const failure = [part.pl, part.en].filter((text) => text).map((text) => textFailure(text, PART)).find((each) => each !== null);
      const empty = !part.pl?.trim() && !part.en?.trim();
      if (empty || failure) return failure ?? textFailure('', PART);
    }
    return null;
  };
  registerDecorator({
    name: 'parts',
    target: target.constructor,
    propertyName: String(property),
    validator: { validate: (value: unknown) => failureOf(value) === null, defaultMessage: (args) => JSON.stringify(failureOf(args?.value) ?? {}) },
  });
};

@InputType({ description: 'Which requests to list. Missing fields do not restrict.' })
export class RequestFilter {
  @Field(() => [RequestStateEnum], { nullable: true, description: 'Only these states.' }) state?: RequestState[] | null;
  @Field(() => LaneEnum, { nullable: true, description: 'Only this lane.' }) lane?: Lane | null;
  @Field(() => ID, { nullable: true, description: 'Only of this requester.' }) requesterId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only mine.' }) mine?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those whose promise or need is past and that are not delivered.' }) late?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Part of the title.' }) @Text({ max: 100 }) search?: string | null;
}

@ArgsType()
export class RequestsArgs extends PageArgs {
  @Field(() => RequestFilter, { nullable: true, description: 'Which requests.' }) filter?: RequestFilter | null;
  @Field(() => RequestOrderEnum, { nullable: true, description: 'In which order; by due day unless given.' }) orderBy?: RequestOrder | null;
}

@ArgsType()
export class RequestForecastArgs {
  @Field(() => DateScalar, { description: 'The day it is needed.' }) neededBy!: string;
  @Field(() => Int, { description: 'How many parts, 1 to 8.' }) @NumberBetween(1, MOST_PARTS) size!: number;
}

@InputType({ isAbstract: true })
export abstract class AskInput {
  @Field(() => LocalizedTextInput, { description: 'What is asked for, in a few words.' }) @LocalizedTextRule({ min: 3, max: 120 }) title!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { description: 'What it is for.' }) @LocalizedTextRule({ min: 3, max: 1_000 }) purpose!: LocalizedTextInput;
  @Field(() => [LocalizedTextInput], { description: 'What it is made of, the most important first; each could be delivered by itself.' })
  @Entries(1, MOST_PARTS)
  @Parts()
  parts!: LocalizedTextInput[];
  @Field(() => DateScalar, { description: 'The day by which it is needed. Frozen when submitted.' }) neededBy!: string;
  @Field(() => DateKindEnum, { description: 'What stands behind the day.' }) dateKind!: DateKind;
}

@InputType({ description: 'A new request: five fields.' })
export class CreateRequestInput extends AskInput {
  @Field({ description: 'Submit it at once instead of keeping a draft.' }) submit!: boolean;
}

@InputType({ description: 'Changes of a draft.' })
export class UpdateRequestInput extends AskInput {
  @Field(() => ID, { description: 'The draft.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: 'A step of a request that needs no more to be said.' })
export class RequestStepInput {
  @Field(() => ID, { description: 'The request.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: "IT's answer." })
export class AnswerRequestInput extends RequestStepInput {
  @Field(() => AnswerEnum, { description: 'Accept, offer something else, or decline.' }) answer!: keyof typeof AnswerEnum;
  @Field(() => DateScalar, { nullable: true, description: 'The day promised or offered. Accepting without one promises the day it is needed.' }) promisedDate?: string | null;
  @Field(() => Int, { nullable: true, description: 'Parts offered; all unless given.' }) @NumberBetween(1, MOST_PARTS, { optional: true }) size?: number | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Why; needed to decline and to offer something else.' }) @LocalizedTextRule(NOTE) note?: LocalizedTextInput | null;
}

@InputType({ description: 'Moves the promised day. Every move stays visible.' })
export class MoveRequestInput extends RequestStepInput {
  @Field(() => DateScalar, { description: 'The new day.' }) promisedDate!: string;
  @Field(() => LocalizedTextInput, { description: 'Why; both sides read it.' }) @LocalizedTextRule({ min: 3, ...NOTE }) reason!: LocalizedTextInput;
}

@InputType({ description: 'Hands the result over.' })
export class DeliverRequestInput extends RequestStepInput {
  @Field(() => DateScalar, { nullable: true, description: 'Day of the durable version; only for express deliveries.' }) followUpOn?: string | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What will be made durable then.' }) @LocalizedTextRule({ max: 120 }) followUp?: LocalizedTextInput | null;
}

@InputType({ description: 'The judgement of the person who asked.' })
export class ConfirmRequestInput extends RequestStepInput {
  @Field(() => ServedEnum, { description: 'Whether it served its purpose.' }) served!: Served;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What is missing; needed unless YES.' }) @LocalizedTextRule(NOTE) note?: LocalizedTextInput | null;
}

@InputType({ description: 'Sends a delivery back.' })
export class ReopenRequestInput extends RequestStepInput {
  @Field(() => LocalizedTextInput, { description: 'What has to be mended.' }) @LocalizedTextRule({ min: 3, ...NOTE }) reason!: LocalizedTextInput;
}

@InputType({ description: "Lets one of marketing's requests take the place of another." })
export class SwapRequestsInput extends RequestStepInput {
  @Field(() => ID, { description: 'The request that gives way.' }) displacedId!: string;
}

@InputType({ description: 'Makes planned work of an agreed request: a task of a project, or a project of its own.' })
export class PlanRequestInput extends RequestStepInput {
  @Field(() => ID, { nullable: true, description: 'The project that takes a task.' }) projectId?: string | null;
  @Field(() => String, { nullable: true, description: 'Key of a new project, instead of a task.' }) @Text({ max: 40 }) projectKey?: string | null;
}

@InputType({ description: 'Sets the limit of a lane.' })
export class UpdateLaneInput {
  @Field(() => LaneEnum, { description: 'The lane.' }) lane!: Lane;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => Int, { description: 'Most parts under way at once, 1 to 100.' }) @NumberBetween(1, 100) wipLimit!: number;
}

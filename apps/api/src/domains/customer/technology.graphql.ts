import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Side } from '../../platform/context/request-context.ts';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { LocalizedText } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import { type Half, HalfEnum, type HalfState, HalfStateEnum, type Lifecycle, LifecycleEnum, type Quadrant, QuadrantEnum, type Verdict, VerdictEnum } from './customer.enums.ts';

@ObjectType({ description: 'What you may do to this technology.' })
export class TechnologyRights {
  @Field({ description: 'Change its description.' }) update!: boolean;
  @Field({ description: 'Rate whether it does what marketing needs.' }) assessFunctional!: boolean;
  @Field({ description: 'Rate whether it is technically sound.' }) assessTechnical!: boolean;
  @Field({ description: 'Decide what becomes of it.' }) decide!: boolean;
}

@ObjectType({ description: 'What one side says of its half. Kept for ever; the latest counts.' })
export class FitAssessment {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => HalfEnum, { description: 'Which half.' }) half!: Half;
  @Field(() => Int, { description: '1 not at all, 2 rather not, 3 rather yes, 4 fully.' }) score!: number;
  @Field(() => LocalizedText, { description: 'Why.' }) rationale!: LocalizedText;
  @Field(() => DateScalar, { description: 'Last day on which it holds.' }) validUntil!: string;
  @Field({ description: 'Whether that day has passed.' }) stale!: boolean;
  @Field(() => DateTimeScalar, { description: 'When it was said.' }) createdAt!: Date;
  technologyId!: string;
  challengeId!: string;
  createdBy!: string;
}

@ObjectType({ description: 'What you may do to this challenge.' })
export class ChallengeRights {
  @Field({ description: 'Change it.' }) update!: boolean;
  @Field({ description: 'Close it: technologies are no longer held against it.' }) close!: boolean;
}

@ObjectType({ description: 'A new challenge that technologies are held against.' })
export class Challenge {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'What has to be possible.' }) title!: LocalizedText;
  @Field(() => LocalizedText, { description: 'How it is measured.' }) measure!: LocalizedText;
  @Field(() => LocalizedText, { description: 'From where on it is met.' }) threshold!: LocalizedText;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed.' }) closedAt!: Date | null;
  @Field(() => Int, { description: 'Technologies that marketing has rated against it.' }) functionalCount!: number;
  @Field(() => Int, { description: 'Technologies that IT has rated against it.' }) technicalCount!: number;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
}

@ObjectType({ description: 'A technology beside one open challenge: both halves, either of which may be missing.' })
export class ChallengeFit {
  @Field(() => Challenge, { description: 'The challenge.' }) challenge!: Challenge;
  @Field(() => FitAssessment, { nullable: true, description: 'What marketing says.' }) functional!: FitAssessment | null;
  @Field(() => FitAssessment, { nullable: true, description: 'What IT says.' }) technical!: FitAssessment | null;
  @Field({ description: 'The scores differ by two points or more.' }) disagreement!: boolean;
}

@ObjectType({ description: 'What you may do to this decision.' })
export class TechnologyDecisionRights {
  @Field({ description: 'Agree on it as the other head.' }) agree!: boolean;
}

@ObjectType({ description: 'What becomes of a technology: said by one head, agreed by the other.' })
export class TechnologyDecision {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => VerdictEnum, { description: 'Kept, replaced or switched off.' }) verdict!: Verdict;
  @Field(() => LocalizedText, { description: 'Why.' }) reason!: LocalizedText;
  @Field(() => DateScalar, { description: 'Done by then; a decision to keep is looked at again then.' }) dueOn!: string;
  @Field(() => SideEnum, { description: 'The side that decided first.' }) side!: Side;
  @Field(() => DateTimeScalar, { description: 'When it was decided.' }) createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the other head agreed.' }) agreedAt!: Date | null;
  @Field({ description: 'Whether it is the latest decision about the technology.' }) latest!: boolean;
  @Field(() => Int, { description: 'Give this as expectedVersion when agreeing.' }) version!: number;
  technologyId!: string;
  responsibleId!: string;
  agreedById!: string | null;
  createdBy!: string;
}

@ObjectType({ description: 'A technology that stores or uses customer data, and how well it fits as both sides say.' })
export class Technology {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field({ description: 'Its name.' }) name!: string;
  @Field(() => LocalizedText, { description: 'What marketing does with it.' }) purpose!: LocalizedText;
  @Field({ description: 'Who sells or makes it.' }) vendor!: string;
  @Field(() => Float, { nullable: true, description: "Cost of a year in minor units of the workspace's currency." }) costYear!: number | null;
  @Field(() => LifecycleEnum, { description: 'Where it is between being planned and being gone.' }) lifecycle!: Lifecycle;
  @Field(() => Float, { nullable: true, description: "Mean of marketing's latest scores, 1 to 4." }) functional!: number | null;
  @Field(() => Float, { nullable: true, description: "Mean of IT's latest scores, 1 to 4." }) technical!: number | null;
  @Field(() => HalfStateEnum, { description: "Whether marketing's half still holds." }) functionalState!: HalfState;
  @Field(() => HalfStateEnum, { description: "Whether IT's half still holds." }) technicalState!: HalfState;
  @Field(() => QuadrantEnum, { nullable: true, description: 'Where it stands, derived from both halves (high from 2.5 on); null while one is missing.' }) quadrant!: Quadrant | null;
  @Field(() => Int, { description: 'Challenges on which the halves differ by two points or more.' }) disagreements!: number;
  @Field({ description: 'Both heads have agreed what becomes of it, and the day has not passed.' }) planned!: boolean;
  @Field({ description: 'In migrate or eliminate without such a plan.' }) unplanned!: boolean;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  decisionId!: string | null;
}

@ObjectType({ description: 'A page of technologies.' })
export class TechnologyConnection extends connectionOf(Technology, 'Technology') {}

@ObjectType({ description: 'A page of challenges.' })
export class ChallengeConnection extends connectionOf(Challenge, 'Challenge') {}

@ObjectType({ description: 'The technology after the change.' })
export class TechnologySaved {
  technologyId!: string;
}
export const TechnologyResult = mutationResult('TechnologyResult', TechnologySaved);

@ObjectType({ description: 'The challenge after the change.' })
export class ChallengeSaved {
  challengeId!: string;
}
export const ChallengeResult = mutationResult('ChallengeResult', ChallengeSaved);

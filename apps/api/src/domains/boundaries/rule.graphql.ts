import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { Entries, LocalizedTextRule, NumberBetween, Text, Texts } from '../../platform/graphql/text.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import type { RightView } from './boundaries.reads.ts';
import type { Holder, Party, RightState } from './boundary.entities.ts';
import type { Filter } from './matchers.ts';

export const HolderEnum = { IT: 'IT', MARKETING: 'MARKETING', JOINT: 'JOINT' } as const;
registerEnumType(HolderEnum, { name: 'DecisionHolder', description: 'Who decides: one side alone, or both with two keys.' });
export const PartyEnum = { IT: 'IT', MARKETING: 'MARKETING', EXECUTIVE: 'EXECUTIVE' } as const;
registerEnumType(PartyEnum, { name: 'DecisionParty', description: 'Who is asked before or told after a decision.' });
export const RightStateEnum = { DRAFT: 'DRAFT', BOTH_SIGNED: 'BOTH_SIGNED', IN_FORCE: 'IN_FORCE', SUPERSEDED: 'SUPERSEDED' } as const;
registerEnumType(RightStateEnum, { name: 'DecisionRightState', description: 'Being written; signed and waiting for its first day; in force; replaced by a later version.' });

@ObjectType({ description: 'Values of one fact that a rule looks at.' })
export class FactFilter {
  @Field({ description: 'The fact.' }) fact!: string;
  @Field(() => [String], { description: 'Its values.' }) values!: string[];
}

@ObjectType({ description: 'One version of who decides. What is signed is what is read.' })
export class DecisionRight {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => Int, { description: 'Number, from 1.' }) number!: number;
  @Field(() => RightStateEnum, { description: 'Where it stands.' }) state!: RightState;
  @Field(() => LocalizedText, { description: 'What is decided about.' }) name!: LocalizedText;
  @Field(() => LocalizedText, { description: 'What belongs to it and what does not.' }) description!: LocalizedText;
  @Field(() => HolderEnum, { description: 'Who decides.' }) holder!: Holder;
  @Field(() => [PartyEnum], { description: 'Who is asked before.' }) consulted!: Party[];
  @Field(() => [PartyEnum], { description: 'Who is told after.' }) informed!: Party[];
  @Field(() => Int, { description: 'Working days in which the owner answers.' }) answerWithinDays!: number;
  @Field(() => String, { nullable: true, description: 'Kind of thing that Tandem watches; null when decided outside Tandem.' }) entity!: string | null;
  @Field(() => [String], { description: 'Fields it watches.' }) fields!: string[];
  @Field(() => DateScalar, { nullable: true, description: 'First day in force, if one was set.' }) startsOn!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When IT signed.' }) itSignedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When marketing signed.' }) marketingSignedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it is or was in force.' }) inForceAt!: Date | null;
  @Field(() => Int, { description: 'Members who have confirmed it.' }) acknowledged!: number;
  @Field({ description: 'Whether you have confirmed it.' }) viewerAcknowledged!: boolean;
  @Field(() => Int, { description: 'Give this as expectedVersion when signing.' }) version!: number;
  filter!: Filter;
  itSignedBy!: string | null;
  marketingSignedBy!: string | null;
}

@ObjectType({ description: 'What you may do to this rule.' })
export class DecisionDomainRights {
  @Field({ description: 'Write its next version.' }) propose!: boolean;
  @Field({ description: 'Sign the draft for your side.' }) sign!: boolean;
  @Field({ description: 'Confirm the version in force.' }) acknowledge!: boolean;
}

@ObjectType({ description: 'Something to decide about, and who does.' })
export class DecisionDomain {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field({ description: 'Short name, e.g. WEB-TRACKING.' }) code!: string;
  @Field(() => Int, { description: 'Give this as expectedVersion when proposing.' }) version!: number;
  @Field(() => Int, { description: 'Changes by the other side held in the last 91 days.' }) crossings!: number;
  @Field(() => Int, { description: 'Members of the workspace, who all confirm the rule.' }) members!: number;
  rights!: RightView[];
}

@ObjectType({ description: 'A page of rules.' })
export class DecisionDomainConnection extends connectionOf(DecisionDomain, 'DecisionDomain') {}

@ArgsType()
export class DecisionDomainsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words of the question "who decides …", in either language, with or without accents.' }) @Text({ max: 100 }) search?: string | null;
}

@ObjectType({ description: 'A name that programs use, with what people read.' })
export class NamedChoice {
  @Field({ description: 'Name for programs.' }) name!: string;
  @Field(() => LocalizedText, { description: 'Words for people.' }) words!: LocalizedText;
}

@ObjectType({ description: 'A fact that a rule may look at.' })
export class OwnableFact extends NamedChoice {
  @Field(() => [NamedChoice], { nullable: true, description: 'Its values; null when any text does.' }) values!: NamedChoice[] | null;
}

@ObjectType({ description: 'A kind of thing that a rule may watch.' })
export class OwnableThing extends NamedChoice {
  @Field({ description: 'Path of its pages below the workspace, without the id.' }) path!: string;
  @Field(() => [NamedChoice], { description: 'Fields a rule may own.' }) fields!: NamedChoice[];
  @Field(() => [OwnableFact], { description: 'Facts a rule may look at.' }) facts!: OwnableFact[];
}

@InputType({ description: 'Values of one fact.' })
export class FactFilterInput {
  @Field({ description: 'The fact.' }) @Text({ min: 1, max: 60 }) fact!: string;
  @Field(() => [String], { description: 'Its values.' }) @Texts({ min: 1, max: 60 }) @Entries(1, 20) values!: string[];
}

@InputType({ description: 'Who decides what.' })
export class RuleInput {
  @Field(() => LocalizedTextInput, { description: 'What is decided about.' }) @LocalizedTextRule({ min: 1, max: 120 }) name!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { description: 'What belongs to it and what does not.' }) @LocalizedTextRule({ min: 1, max: 1_000 }) description!: LocalizedTextInput;
  @Field(() => HolderEnum, { description: 'Who decides.' }) holder!: Holder;
  @Field(() => [PartyEnum], { description: 'Who is asked before.' }) @Entries(0, 3) consulted!: Party[];
  @Field(() => [PartyEnum], { description: 'Who is told after.' }) @Entries(0, 3) informed!: Party[];
  @Field(() => Int, { description: 'Working days in which the owner answers, 1 to 20.' }) @NumberBetween(1, 20) answerWithinDays!: number;
  @Field(() => String, { nullable: true, description: 'Kind of thing to watch; null for decisions made outside Tandem.' }) @Text({ max: 60 }) entity?: string | null;
  @Field(() => [String], { description: 'Fields to watch.' }) @Texts({ min: 1, max: 60 }) @Entries(0, 20) fields!: string[];
  @Field(() => [FactFilterInput], { description: 'Only things with these facts; empty for all.' })
  @Entries(0, 10)
  @ValidateNested({ each: true })
  @Type(() => FactFilterInput)
  filter!: FactFilterInput[];
  @Field(() => DateScalar, { nullable: true, description: 'First day in force; null for the day of the second signature.' }) startsOn?: string | null;
}

@InputType({ description: 'A new rule.' })
export class CreateDecisionDomainInput extends RuleInput {
  @Field({ description: 'Short name, e.g. WEB-TRACKING.' }) @Text({ min: 2, max: 24 }) code!: string;
}

@InputType({ description: 'The next version of a rule.' })
export class ProposeDecisionRightInput extends RuleInput {
  @Field(() => ID, { description: 'The rule.' }) id!: string;
  @Field(() => Int, { description: 'The version of the rule that you saw.' }) expectedVersion!: number;
}

@InputType({ description: 'A draft to sign.' })
export class SignDecisionRightInput {
  @Field(() => ID, { description: 'The version to sign.' }) rightId!: string;
  @Field(() => Int, { description: 'Its version counter that you saw: nobody signs what they have not read.' }) expectedVersion!: number;
}

@InputType({ description: 'A rule in force to confirm.' })
export class AcknowledgeDecisionRightInput {
  @Field(() => ID, { description: 'The version in force.' }) rightId!: string;
}

@ObjectType({ description: 'The rule after the change.' })
export class DecisionDomainSaved {
  domainId!: string;
}

export const DecisionDomainResult = mutationResult('DecisionDomainResult', DecisionDomainSaved);

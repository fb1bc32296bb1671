import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Role, Side } from '../../platform/context/request-context.ts';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { LocalizedTextRule } from '../../platform/graphql/text.ts';
import { RoleEnum, SideEnum } from '../../platform/identity/member.graphql.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import type { CrossingScope } from './boundaries.reads.ts';
import type { CrossingState, Holder } from './boundary.entities.ts';
import { CROSSING_MOVES } from './crossing-states.ts';
import { HolderEnum } from './rule.graphql.ts';

export const CrossingStateEnum = Object.fromEntries(Object.keys(CROSSING_MOVES).map((state) => [state, state])) as Record<CrossingState, CrossingState>;
registerEnumType(CrossingStateEnum, {
  name: 'CrossingState',
  description: 'Waits; unanswered and with the executives; applied; stale when decided; declined; taken back; applied by an executive with a reason.',
});
export const CrossingScopeEnum = { TO_DECIDE: 'TO_DECIDE', MINE: 'MINE', ALL: 'ALL' } as const;
registerEnumType(CrossingScopeEnum, { name: 'CrossingScope', description: 'Those that wait for your answer, those you wrote, or all.' });

@ObjectType({ description: 'One field that a held change would change.' })
export class CrossingChange {
  @Field({ description: 'The field.' }) path!: string;
  @Field(() => String, { nullable: true, description: 'What stood there.' }) before!: string | null;
  @Field(() => String, { nullable: true, description: 'What it would become.' }) after!: string | null;
}

@ObjectType({ description: 'By what right it was decided, as of that moment.' })
export class CrossingAuthority {
  @Field(() => RoleEnum, { description: 'Role of who decided.' }) role!: Role;
  @Field(() => SideEnum, { nullable: true, description: 'Their side.' }) side!: Side | null;
  @Field(() => HolderEnum, { description: 'Who held the decision.' }) holder!: Holder;
  @Field(() => Int, { description: 'Version of the rule.' }) rightNumber!: number;
  @Field({ description: 'Whether it had been handed over to them.' }) handedOver!: boolean;
}

@ObjectType({ description: 'What you may do to this crossing.' })
export class CrossingRights {
  @Field({ description: 'Approve, decline, hand over.' }) decide!: boolean;
  @Field({ description: 'Take it back.' }) withdraw!: boolean;
  @Field({ description: 'Apply it in spite of the missing answer, with a reason.' }) override!: boolean;
}

@ObjectType({ description: 'A change to what the other side decides: held with its difference until they answer.' })
export class Crossing {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => Int, { description: 'Give this as expectedVersion when deciding.' }) version!: number;
  @Field(() => DateTimeScalar, { description: 'Since when it waits.' }) createdAt!: Date;
  @Field(() => ID, { description: 'The rule that held it.' }) domainId!: string;
  @Field(() => LocalizedText, { description: 'What the rule is about.' }) ruleName!: LocalizedText;
  @Field(() => HolderEnum, { description: 'Who decides.' }) holder!: Holder;
  @Field(() => CrossingStateEnum, { description: 'Where it stands.' }) state!: CrossingState;
  @Field({ description: 'Kind of thing.' }) entity!: string;
  @Field(() => ID, { description: 'The thing.' }) entityId!: string;
  @Field(() => LocalizedText, { description: 'What the thing is called.' }) title!: LocalizedText;
  @Field(() => [CrossingChange], { description: 'What would change.' }) changes!: CrossingChange[];
  @Field(() => [SideEnum], { description: 'Sides whose yes was or is missing.' }) neededSides!: Side[];
  @Field(() => DateTimeScalar, { description: 'By when the owner answers.' }) dueAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it went to the executives.' }) escalatedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' }) decidedAt!: Date | null;
  @Field(() => LocalizedText, { nullable: true, description: 'Why it was declined or overridden.' }) reason!: LocalizedText | null;
  @Field(() => CrossingAuthority, { nullable: true, description: 'By what right it was decided.' }) authority!: CrossingAuthority | null;
  createdBy!: string;
  assigneeId!: string | null;
  decidedById!: string | null;
}

@ObjectType({ description: 'A page of crossings.' })
export class CrossingConnection extends connectionOf(Crossing, 'Crossing') {}

@ArgsType()
export class CrossingsArgs extends PageArgs {
  @Field(() => CrossingScopeEnum, { description: 'Whose.' }) scope!: CrossingScope;
  @Field(() => ID, { nullable: true, description: 'Only those of this rule.' }) domainId?: string | null;
}

@InputType({ description: 'A crossing and the version you saw of it.' })
export class CrossingStepInput {
  @Field(() => ID, { description: 'The crossing.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: 'A decision that needs a reason.' })
export class CrossingReasonInput extends CrossingStepInput {
  @Field(() => LocalizedTextInput, { description: 'Why; the author reads it.' }) @LocalizedTextRule({ min: 1, max: 1_000 }) reason!: LocalizedTextInput;
}

@InputType({ description: 'Who shall decide instead.' })
export class HandOverCrossingInput extends CrossingStepInput {
  @Field(() => ID, { description: "A person of the owner's side." }) memberId!: string;
}

@ObjectType({ description: 'The crossing after the step.' })
export class CrossingSaved {
  crossingId!: string;
}

export const CrossingResult = mutationResult('CrossingResult', CrossingSaved);

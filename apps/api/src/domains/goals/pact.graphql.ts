import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Side } from '../../platform/context/request-context.ts';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { NumberBetween } from '../../platform/graphql/text.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import { GoalSignature } from './goal-fields.resolver.ts';
import type { PactState } from './pact.entities.ts';

export const PactStateEnum = { PROPOSED: 'PROPOSED', SIGNED: 'SIGNED', WITHDRAWN: 'WITHDRAWN' } as const;
registerEnumType(PactStateEnum, { name: 'PactState', description: 'A pact is proposed by one head, and signed by the other or withdrawn.' });

@ObjectType({ description: 'What you may do to a pact.' })
export class PactRights {
  @Field({ description: 'Sign it for your side.' }) sign!: boolean;
  @Field({ description: 'Take the proposal back.' }) withdraw!: boolean;
}

@ObjectType({ description: "The share of IT's capacity that works for marketing, agreed by both heads for a span of time." })
export class AllocationPact {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  @Field(() => Float, { description: 'The share, 0 to 1.' }) share!: number;
  @Field(() => DateScalar, { description: 'First day.' }) startsOn!: string;
  @Field(() => DateScalar, { description: 'Last day.' }) endsOn!: string;
  @Field(() => PactStateEnum, { description: 'Where it stands.' }) state!: PactState;
  @Field({ description: 'Whether it holds today: signed by both, within its days, and no later pact speaks for today.' }) inForce!: boolean;
  @Field(() => [GoalSignature], { description: 'Who has signed it.' }) signatures!: GoalSignature[];
  signedSides!: Side[];
}

@ObjectType({ description: 'A page of pacts.' })
export class AllocationPactConnection extends connectionOf(AllocationPact, 'AllocationPact') {}

@InputType({ description: 'A share to agree on; proposing it signs it for your side.' })
export class ProposeAllocationPactInput {
  @Field(() => Float, { description: "Share of IT's capacity, 0.01 to 1." }) @NumberBetween(0.01, 1) share!: number;
  @Field(() => DateScalar, { description: 'First day.' }) startsOn!: string;
  @Field(() => DateScalar, { description: 'Last day, after the first and not in the past.' }) endsOn!: string;
}

@InputType({ description: 'A pact and the version you saw of it.' })
export class AllocationPactInput {
  @Field(() => ID, { description: 'The pact.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@ObjectType({ description: 'The pact after the change.' })
export class AllocationPactSaved {
  pactId!: string;
}

export const ProposeAllocationPactResult = mutationResult('ProposeAllocationPactResult', AllocationPactSaved);
export const SignAllocationPactResult = mutationResult('SignAllocationPactResult', AllocationPactSaved);
export const WithdrawAllocationPactResult = mutationResult('WithdrawAllocationPactResult', AllocationPactSaved);

import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { LocalizedTextRule, NumberBetween, Text } from '../../platform/graphql/text.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import { type Category, CategoryEnum, type Verdict, VerdictEnum, type Window, WindowEnum } from './knowledge.enums.ts';
import { Money } from './minor-units.ts';

@ObjectType({ description: 'What one side says of a contract before its notice window.' })
export class ContractReview {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => SideEnum, { description: 'Which side.' }) side!: Side;
  @Field(() => VerdictEnum, { description: 'What it wants.' }) verdict!: Verdict;
  @Field(() => LocalizedText, { nullable: true, description: 'Why.' }) note!: LocalizedText | null;
  @Field(() => DateTimeScalar, { description: 'When it was first reviewed.' }) createdAt!: Date;
  reviewerId!: string;
}

@ObjectType({ description: 'What you may do to this contract.' })
export class ContractRights {
  @Field({ description: 'Change it.' }) edit!: boolean;
  @Field({ description: 'Review it for your side.' }) review!: boolean;
}

@ObjectType({ description: 'What was bought, until when, and by when notice has to be given.' })
export class Contract {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'What was bought.' }) title!: LocalizedText;
  @Field(() => CategoryEnum, { description: 'What for.' }) category!: Category;
  @Field(() => DateScalar, { description: 'First day.' }) startsOn!: string;
  @Field(() => DateScalar, { description: 'Last day.' }) endsOn!: string;
  @Field(() => Int, { description: 'Days before the end by which notice must be given.' }) noticeDays!: number;
  @Field(() => DateScalar, { description: 'The day on which the notice window opens: 30 days before its last day, not before the start.' }) windowOpensOn!: string;
  @Field(() => DateScalar, { description: 'The last day on which notice can be given.' }) noticeBy!: string;
  @Field(() => WindowEnum, { description: 'The notice window today.' }) window!: Window;
  @Field(() => Float, { description: 'Cost in a year, in minor units.' }) costYear!: number;
  @Field(() => Int, { nullable: true, description: 'Seats paid for.' }) seats!: number | null;
  @Field(() => Int, { nullable: true, description: 'Seats used.' }) usedSeats!: number | null;
  @Field(() => Float, { description: 'Of the cost in a year, what is paid for seats that nobody uses, in minor units.' }) idleCostYear!: number;
  @Field(() => SideEnum, { description: 'The department that signed it.' }) ownerSide!: Side;
  @Field(() => [SideEnum], { description: 'Sides that have not reviewed it for its present end.' }) waitsFor!: Side[];
  @Field({ description: 'Whether something for the same purpose is bought at the same time from another vendor or by the other department.' }) boughtTwice!: boolean;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  vendorId!: string;
  ownerId!: string;
}

@ObjectType({ description: 'A page of contracts.' })
export class ContractConnection extends connectionOf(Contract, 'Contract') {}

@InputType({ description: 'Which contracts to list. Missing fields do not restrict.' })
export class ContractFilter {
  @Field(() => ID, { nullable: true, description: 'Only of this vendor.' }) vendorId?: string | null;
  @Field(() => CategoryEnum, { nullable: true, description: 'Only for this purpose.' }) category?: Category | null;
  @Field(() => SideEnum, { nullable: true, description: 'Only of this department.' }) side?: Side | null;
  @Field(() => [WindowEnum], { nullable: true, description: 'Only with these notice windows. Ended ones only when asked for.' }) window?: Window[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Only what is bought twice.' }) boughtTwice?: boolean | null;
  @Field(() => SideEnum, { nullable: true, description: 'Only those that this side has not reviewed.' }) waitsFor?: Side | null;
  @Field(() => String, { nullable: true, description: 'Part of the title or of the vendor.' }) @Text({ max: 100 }) search?: string | null;
}

@ArgsType()
export class ContractsArgs extends PageArgs {
  @Field(() => ContractFilter, { nullable: true, description: 'Which contracts.' }) filter?: ContractFilter | null;
}

@InputType({ isAbstract: true })
export abstract class ContractFields {
  @Field(() => LocalizedTextInput, { description: 'What was bought.' }) @LocalizedTextRule({ min: 3, max: 140 }) title!: LocalizedTextInput;
  @Field(() => CategoryEnum, { description: 'What for.' }) category!: Category;
  @Field(() => DateScalar, { description: 'First day.' }) startsOn!: string;
  @Field(() => DateScalar, { description: 'Last day; after the first.' }) endsOn!: string;
  @Field(() => Int, { description: 'Days of notice; not more than the contract lasts.' }) @NumberBetween(0, 3_650) noticeDays!: number;
  @Field(() => Float, { description: 'Cost in a year, in minor units.' }) @Money() costYear!: number;
  @Field(() => Int, { nullable: true, description: 'Seats paid for, if it is counted in seats.' }) @NumberBetween(1, 1_000_000, { optional: true }) seats?: number | null;
  @Field(() => Int, { nullable: true, description: 'Seats used; with `seats` only.' }) @NumberBetween(0, 1_000_000, { optional: true }) usedSeats?: number | null;
  @Field(() => ID, { description: 'Who answers for it, in the department that signed it.' }) ownerId!: string;
}

@InputType({ description: "A new contract of the writer's department." })
export class CreateContractInput extends ContractFields {
  @Field(() => ID, { description: 'The vendor.' }) vendorId!: string;
}

@InputType({ description: 'Changes of a contract. A later end is a renewal, which both sides review anew.' })
export class UpdateContractInput extends ContractFields {
  @Field(() => ID, { description: 'The contract.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: "The viewer's side reviews a contract; a second review replaces the first." })
export class ReviewContractInput {
  @Field(() => ID, { description: 'The contract.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => VerdictEnum, { description: 'What your side wants.' }) verdict!: Verdict;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Why; needed unless it is kept as it is.' }) @LocalizedTextRule({ max: 500 }) note?: LocalizedTextInput | null;
}

@ObjectType({ description: 'The contract after the change.' })
export class ContractSaved {
  contractId!: string;
}
export const ContractResult = mutationResult('ContractResult', ContractSaved);

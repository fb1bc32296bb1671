import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { LocalizedTextRule, Text } from '../../platform/graphql/text.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import { type Category, CategoryEnum } from './knowledge.enums.ts';

@ObjectType({ description: 'What you may do to this vendor.' })
export class VendorRights {
  @Field({ description: 'Change it, add contracts and insights.' }) edit!: boolean;
}

@ObjectType({ description: 'Somebody who sells to one of the departments, or to both.' })
export class Vendor {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field({ description: 'Name.' }) name!: string;
  @Field(() => LocalizedText, { nullable: true, description: 'What it does for us.' }) about!: LocalizedText | null;
  @Field(() => String, { nullable: true, description: 'Its website, http or https.' }) website!: string | null;
  @Field(() => [CategoryEnum], { description: 'What its running contracts are for.' }) categories!: Category[];
  @Field(() => [SideEnum], { description: 'Departments that have a running contract with it.' }) sides!: Side[];
  @Field(() => Int, { description: 'Running contracts.' }) contractCount!: number;
  @Field(() => Float, { description: 'What its running contracts cost in a year, in minor units.' }) costYear!: number;
  @Field(() => Float, { description: 'Of that, what is paid for seats that nobody uses.' }) idleCostYear!: number;
  @Field(() => Int, { description: 'Insights that still hold.' }) insightCount!: number;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
}

@ObjectType({ description: 'A page of vendors.' })
export class VendorConnection extends connectionOf(Vendor, 'Vendor') {}

@InputType({ description: 'Which vendors to list. Missing fields do not restrict.' })
export class VendorFilter {
  @Field(() => CategoryEnum, { nullable: true, description: 'Only with a running contract for this.' }) category?: Category | null;
  @Field(() => SideEnum, { nullable: true, description: 'Only with a running contract of this department.' }) side?: Side | null;
  @Field(() => String, { nullable: true, description: 'Part of the name or of what it does.' }) @Text({ max: 100 }) search?: string | null;
}

@ArgsType()
export class VendorsArgs extends PageArgs {
  @Field(() => VendorFilter, { nullable: true, description: 'Which vendors.' }) filter?: VendorFilter | null;
}

@InputType({ description: 'A new vendor.' })
export class CreateVendorInput {
  @Field({ description: 'Name, once in a workspace.' }) @Text({ min: 2, max: 120 }) name!: string;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it does for us.' }) @LocalizedTextRule({ max: 500 }) about?: LocalizedTextInput | null;
  @Field(() => String, { nullable: true, description: 'Its website, http or https.' }) @Text({ max: 500 }) website?: string | null;
}

@InputType({ description: 'Changes of a vendor.' })
export class UpdateVendorInput extends CreateVendorInput {
  @Field(() => ID, { description: 'The vendor.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@ObjectType({ description: 'The vendor after the change.' })
export class VendorSaved {
  vendorId!: string;
}
export const VendorResult = mutationResult('VendorResult', VendorSaved);

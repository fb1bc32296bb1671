import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { LocalizedTextRule, Text } from '../../platform/graphql/text.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import { type Category, CategoryEnum } from './knowledge.enums.ts';

@ObjectType({ description: 'Something worth knowing about a vendor, true until a day.' })
export class VendorInsight {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => CategoryEnum, { description: 'What money it is about.' }) category!: Category;
  @Field(() => LocalizedText, { description: 'What is claimed.' }) claim!: LocalizedText;
  @Field(() => LocalizedText, { description: 'What stands behind it.' }) evidence!: LocalizedText;
  @Field(() => String, { nullable: true, description: 'Address where it can be checked.' }) source!: string | null;
  @Field(() => DateScalar, { description: 'The last day on which it holds.' }) validUntil!: string;
  @Field({ description: 'Whether it holds today.' }) isValid!: boolean;
  @Field(() => SideEnum, { description: 'Department of the author.' }) side!: Side;
  @Field(() => Int, { description: 'How many people of the other department found it useful.' }) usefulCount!: number;
  @Field(() => DateTimeScalar, { description: 'When it was shared.' }) createdAt!: Date;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  vendorId!: string;
  authorId!: string;
  told!: boolean;
}

@ObjectType({ description: 'A page of vendor insights.' })
export class VendorInsightConnection extends connectionOf(VendorInsight, 'VendorInsight') {}

@InputType({ description: 'Which insights to list. Missing fields do not restrict.' })
export class VendorInsightFilter {
  @Field(() => ID, { nullable: true, description: 'Only about this vendor.' }) vendorId?: string | null;
  @Field(() => CategoryEnum, { nullable: true, description: 'Only about this money.' }) category?: Category | null;
  @Field(() => SideEnum, { nullable: true, description: 'Only of authors of this department.' }) side?: Side | null;
  @Field(() => Boolean, { nullable: true, description: 'Only what holds today.' }) valid?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Part of a text or of the vendor.' }) @Text({ max: 100 }) search?: string | null;
}

@ArgsType()
export class VendorInsightsArgs extends PageArgs {
  @Field(() => VendorInsightFilter, { nullable: true, description: 'Which insights.' }) filter?: VendorInsightFilter | null;
}

@InputType({ isAbstract: true })
export abstract class InsightFields {
  @Field(() => CategoryEnum, { description: 'What money it is about.' }) category!: Category;
  @Field(() => LocalizedTextInput, { description: 'What is claimed, in a sentence.' }) @LocalizedTextRule({ min: 5, max: 300 }) claim!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { description: 'What stands behind it.' }) @LocalizedTextRule({ min: 5, max: 1_000 }) evidence!: LocalizedTextInput;
  @Field(() => String, { nullable: true, description: 'Address where it can be checked, http or https.' }) @Text({ max: 500 }) source?: string | null;
  @Field(() => DateScalar, { description: 'The last day on which it holds; within five years.' }) validUntil!: string;
}

@InputType({ description: 'A new insight.' })
export class CreateVendorInsightInput extends InsightFields {
  @Field(() => ID, { description: 'The vendor.' }) vendorId!: string;
}

@InputType({ description: 'Changes of an insight.' })
export class UpdateVendorInsightInput extends InsightFields {
  @Field(() => ID, { description: 'The insight.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@ObjectType({ description: 'The insight after the change.' })
export class VendorInsightSaved {
  insightId!: string;
}
export const VendorInsightResult = mutationResult('VendorInsightResult', VendorInsightSaved);

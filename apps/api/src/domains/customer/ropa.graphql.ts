import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import type { ImportOutcome } from '../../platform/csv/csv-rows.ts';
import { ImportOutcomeEnum, ImportRowError } from '../../platform/csv/csv.graphql.ts';
import { LocalizedText } from '../../platform/graphql/localized-text.graphql.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { Entries, Text } from '../../platform/graphql/text.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import { ROPA_FIELDS, type RopaField } from './ropa-csv.ts';

export const RopaColumnEnum = Object.fromEntries(ROPA_FIELDS.map((field) => [field.replace(/([A-Z])/g, '_$1').toUpperCase(), field]));
registerEnumType(RopaColumnEnum, { name: 'RopaColumn', description: "What a column of a register holds. Those ending in PL or EN are for registers with a column for each language; the plain ones are in the reader's." });

@InputType({ description: 'What a column of a register holds.' })
export class RopaColumnMappingInput {
  @Field({ description: 'Name in the header.' }) @Text({ min: 1, max: 200 }) column!: string;
  @Field(() => RopaColumnEnum, { description: 'What it holds.' }) field!: RopaField;
}

@InputType({ description: 'A register of processing as CSV: UTF-8 or Windows-1250, with comma, semicolon or tab.' })
export class RopaFileInput {
  @Field({ description: 'The bytes of the file in base64, at most 3 MB.' }) @Text({ min: 1, max: 4_200_000 }) content!: string;
  @Field({ description: 'Its name.' }) @Text({ min: 1, max: 200 }) fileName!: string;
  @Field(() => [RopaColumnMappingInput], { nullable: true, description: 'What the columns hold; guessed from their names unless given.' })
  @IsOptional()
  @Entries(1, 40)
  @ValidateNested({ each: true })
  @Type(() => RopaColumnMappingInput)
  mapping?: RopaColumnMappingInput[] | null;
}

@ObjectType({ description: 'What a column of a register holds.' })
export class RopaColumnMapping {
  @Field({ description: 'Name in the header.' }) column!: string;
  @Field(() => RopaColumnEnum, { description: 'What it holds.' }) field!: RopaField;
}

@ObjectType({ description: 'What an import would do to a source.' })
export class PlannedDataSource {
  @Field(() => Int, { description: 'Its row in the file.' }) row!: number;
  @Field(() => LocalizedText, { description: 'Its name.' }) name!: LocalizedText;
  @Field(() => ImportOutcomeEnum, { description: 'New, changed or unchanged.' }) outcome!: ImportOutcome;
}

@ObjectType({ description: 'What a register would do. Nothing is written.' })
export class CustomerDataImportPlan {
  @Field({ description: 'utf-8 or windows-1250.' }) encoding!: string;
  @Field({ description: 'The sign between columns.' }) delimiter!: string;
  @Field(() => [String], { description: 'Names of the columns.' }) headers!: string[];
  @Field(() => [RopaColumnMapping], { description: 'What the columns hold.' }) mapping!: RopaColumnMapping[];
  @Field(() => Int, { description: 'Rows in the file.' }) rowCount!: number;
  @Field(() => Int, { description: 'Sources that would be new.' }) newCount!: number;
  @Field(() => Int, { description: 'Sources that would change.' }) changedCount!: number;
  @Field(() => Int, { description: 'Sources that are so already.' }) unchangedCount!: number;
  @Field(() => [PlannedDataSource], { description: 'The sources; at most 500.' }) sources!: PlannedDataSource[];
  @Field(() => [ImportRowError], { description: 'Rows that are left out, and why; at most 500.' }) errors!: ImportRowError[];
}

@ObjectType({ description: 'What you may do to this import.' })
export class CustomerDataImportRights {
  @Field({ description: 'Undo it.' }) undo!: boolean;
}

@ObjectType({ description: 'A register that was taken in.' })
export class CustomerDataImport {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field({ description: 'Name of the file.' }) fileName!: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was undone.' }) undoneAt!: Date | null;
  @Field(() => Int, { description: 'Sources that it brought or changed.' }) total!: number;
  createdBy!: string;
}

@InputType({ description: 'An import of customer data.' })
export class CustomerDataImportRef {
  @Field(() => ID, { description: 'The import.' }) id!: string;
}

@ObjectType({ description: 'The import after the change.' })
export class CustomerDataImportSaved {
  importId!: string;
}
export const CustomerDataImportResult = mutationResult('CustomerDataImportResult', CustomerDataImportSaved);

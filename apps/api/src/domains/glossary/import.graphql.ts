import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import type { Side } from '../../platform/context/request-context.ts';
import type { ImportOutcome } from '../../platform/csv/csv-rows.ts';
import { ImportOutcomeEnum, ImportRowError } from '../../platform/csv/csv.graphql.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { Entries, Text } from '../../platform/graphql/text.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import { CSV_FIELDS, type CsvField } from './glossary-csv.ts';

export const CsvFieldEnum = Object.fromEntries(CSV_FIELDS.map((field) => [field.replace(/([A-Z])/g, '_$1').toUpperCase(), field]));
registerEnumType(CsvFieldEnum, { name: 'GlossaryColumn', description: 'What a column of a file holds. Those ending in PL or EN are for lists with a column for each language.' });

@InputType({ description: 'What a column holds.' })
export class ColumnMappingInput {
  @Field({ description: 'Name in the header.' }) @Text({ min: 1, max: 200 }) column!: string;
  @Field(() => CsvFieldEnum, { description: 'What it holds.' }) field!: CsvField;
}

@InputType({ description: 'A CSV file: UTF-8 or Windows-1250, with comma, semicolon or tab.' })
export class GlossaryFileInput {
  @Field({ description: 'The bytes of the file in base64, at most 3 MB.' }) @Text({ min: 1, max: 4_200_000 }) content!: string;
  @Field({ description: 'Its name.' }) @Text({ min: 1, max: 200 }) fileName!: string;
  @Field(() => SideEnum, { description: 'Whose words these are, where the file does not say.' }) ownerSide!: Side;
  @Field(() => [ColumnMappingInput], { nullable: true, description: 'What the columns hold; guessed from their names unless given.' })
  @IsOptional()
  @Entries(1, 30)
  @ValidateNested({ each: true })
  @Type(() => ColumnMappingInput)
  mapping?: ColumnMappingInput[] | null;
}

@ObjectType({ description: 'What a column holds.' })
export class ColumnMappingType {
  @Field({ description: 'Name in the header.' }) column!: string;
  @Field(() => CsvFieldEnum, { description: 'What it holds.' }) field!: CsvField;
}

@ObjectType({ description: 'What an import would do to a term.' })
export class PlannedTerm {
  @Field(() => [Int], { description: 'Its rows in the file.' }) rows!: number[];
  @Field({ description: 'Its name.' }) canonical!: string;
  @Field(() => ImportOutcomeEnum, { description: 'New, changed or unchanged.' }) outcome!: ImportOutcome;
}

@ObjectType({ description: 'What a file would do. Nothing is written.' })
export class GlossaryImportPlan {
  @Field({ description: 'utf-8 or windows-1250.' }) encoding!: string;
  @Field({ description: 'The sign between columns.' }) delimiter!: string;
  @Field(() => [String], { description: 'Names of the columns.' }) headers!: string[];
  @Field(() => [ColumnMappingType], { description: 'What they are taken to hold.' }) mapping!: ColumnMappingType[];
  @Field(() => Int, { description: 'Rows in the file.' }) rowCount!: number;
  @Field(() => Int, { description: 'Terms that would be new.' }) newCount!: number;
  @Field(() => Int, { description: 'Terms that would change.' }) changedCount!: number;
  @Field(() => Int, { description: 'Terms that are so already.' }) unchangedCount!: number;
  @Field(() => [PlannedTerm], { description: 'The terms; at most 500.' }) terms!: PlannedTerm[];
  @Field(() => [ImportRowError], { description: 'Rows that are left out, and why; at most 500.' }) errors!: ImportRowError[];
}

@ObjectType({ description: 'What you may do to this import.' })
export class GlossaryImportRights {
  @Field({ description: 'Approve for your side what still waits.' }) approve!: boolean;
  @Field({ description: 'Undo it.' }) undo!: boolean;
}

@ObjectType({ description: 'A file of terms that was taken in as one set of proposals.' })
export class GlossaryImport {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field({ description: 'Name of the file.' }) fileName!: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was undone.' }) undoneAt!: Date | null;
  @Field(() => Int, { description: 'Proposals in it.' }) total!: number;
  @Field(() => Int, { description: 'Proposals that wait.' }) waiting!: number;
  @Field(() => Int, { description: 'Proposals that are approved.' }) approved!: number;
  createdBy!: string;
  approvedSides!: Side[];
}

@InputType({ description: 'An import.' })
export class GlossaryImportRef {
  @Field(() => ID, { description: 'The import.' }) id!: string;
}

@ObjectType({ description: 'The import after the change.' })
export class GlossaryImportSaved {
  importId!: string;
}

export const ImportGlossaryResult = mutationResult('ImportGlossaryResult', GlossaryImportSaved);
export const ApproveGlossaryImportResult = mutationResult('ApproveGlossaryImportResult', GlossaryImportSaved);
export const UndoGlossaryImportResult = mutationResult('UndoGlossaryImportResult', GlossaryImportSaved);

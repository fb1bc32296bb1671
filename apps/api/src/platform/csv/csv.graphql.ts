import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const ImportOutcomeEnum = { NEW: 'NEW', CHANGED: 'CHANGED', UNCHANGED: 'UNCHANGED' } as const;
registerEnumType(ImportOutcomeEnum, { name: 'ImportOutcome', description: 'What an import would do to an entry.' });

@ObjectType({ description: 'What is wrong with a row.' })
export class ImportRowError {
  @Field(() => Int, { description: 'Line in the file, the header being 1.' }) row!: number;
  @Field(() => String, { nullable: true, description: 'Column; null for the row as a whole.' }) column!: string | null;
  @Field({ description: 'Stable code.' }) code!: string;
  @Field({ description: "What to correct, in the reader's language." }) message!: string;
}

@ObjectType({ description: 'A file to save.' })
export class ExportFile {
  @Field({ description: 'Name for it.' }) fileName!: string;
  @Field({ description: 'Its text.' }) content!: string;
}

import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { LanguageEnum } from '../../platform/graphql/localized-text.graphql.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';

@ObjectType({ description: 'How often a term stands in published texts of the last half year, in either language.' })
export class TermUsage {
  @Field(() => Int, { description: 'Times altogether.' }) times!: number;
  @Field(() => Int, { description: 'Texts that hold it.' }) texts!: number;
  @Field(() => Int, { description: 'Times in texts by IT.' }) it!: number;
  @Field(() => Int, { description: 'Times in texts by marketing.' }) marketing!: number;
}

@ObjectType({ description: 'A word that people use and no term explains: an acronym, or a word of one department that the other hardly writes.' })
export class TermSuggestion {
  @Field({ description: 'The word.' }) word!: string;
  @Field(() => LanguageEnum, { description: 'Its language.' }) language!: Language;
  @Field(() => [String], { description: 'Other forms of it that were written.' }) forms!: string[];
  @Field(() => Int, { description: 'How often it was written in the last half year.' }) times!: number;
  @Field(() => Int, { description: 'In how many texts.' }) texts!: number;
  @Field(() => SideEnum, { nullable: true, description: 'The side whose word it is; null for an acronym that both use.' }) side!: Side | null;
}

@ObjectType({ description: 'How texts of the last half year read for the other side, as the glossary stood when each was published.' })
export class Writing {
  @Field(() => LanguageEnum, { description: 'Language of the texts.' }) language!: Language;
  @Field(() => Int, { description: 'Texts.' }) texts!: number;
  @Field(() => Int, { description: 'Words in them.' }) words!: number;
  @Field(() => Float, { description: 'Words in a hundred, of what marketing wrote, that IT may not know.' }) unexplainedIt!: number;
  @Field(() => Float, { description: 'Words in a hundred, of what IT wrote, that marketing may not know.' }) unexplainedMarketing!: number;
}

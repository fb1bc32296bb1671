import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import type { Side } from '../../platform/context/request-context.ts';
import { localized, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { Entries, LocalizedTextRule, Text, Texts } from '../../platform/graphql/text.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import { TermDomainEnum, TermKindEnum } from './term.graphql.ts';
import { type TermDomain, type TermKind, type TermLabel, type TermSense, type TermSnapshot } from './term.snapshot.ts';

@InputType({ description: 'The words of a meaning in one language.' })
export class TermLabelInput {
  @Field({ description: 'The usual name.' }) @Text({ min: 1, max: 80 }) preferred!: string;
  @Field(() => [String], { nullable: true, description: 'Other names.' }) @Entries(0, 20) @Texts({ max: 80 }) synonyms?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Forms by which texts may hold it; likely ones are guessed at approval when left out.' }) @Entries(0, 60) @Texts({ max: 80 }) forms?: string[] | null;
}

@InputType({ description: 'What one side means by a term.' })
export class TermSenseInput {
  @Field(() => SideEnum, { description: 'The side that means it.' }) ownerSide!: Side;
  @Field(() => TermLabelInput, { nullable: true, description: 'In Polish.' }) @IsOptional() @ValidateNested() @Type(() => TermLabelInput) pl?: TermLabelInput | null;
  @Field(() => TermLabelInput, { nullable: true, description: 'In English.' }) @IsOptional() @ValidateNested() @Type(() => TermLabelInput) en?: TermLabelInput | null;
  @Field(() => LocalizedTextInput, { description: 'Short wording that the other side understands.' }) @LocalizedTextRule({ min: 1, max: 200 }) plain!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it means.' }) @LocalizedTextRule({ max: 1_000 }) definition?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'A sentence with it.' }) @LocalizedTextRule({ max: 500 }) example?: LocalizedTextInput | null;
}

@InputType({ description: 'A new term, or the whole new wording of one.' })
export class ProposeTermInput {
  @Field(() => ID, { nullable: true, description: 'The term, for a change.' }) termId?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version in use that you saw, for a change.' }) baseVersion?: number | null;
  @Field({ description: 'The name by which it is filed.' }) @Text({ min: 1, max: 80 }) canonical!: string;
  @Field(() => TermDomainEnum, { description: 'Whose word it is.' }) domain!: TermDomain;
  @Field(() => TermKindEnum, { description: 'Word or acronym.' }) kind!: TermKind;
  @Field(() => [TermSenseInput], { description: 'One meaning, or one of each side.' })
  @Entries(1, 2)
  @ValidateNested({ each: true })
  @Type(() => TermSenseInput)
  senses!: TermSenseInput[];
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Why.' }) @LocalizedTextRule({ max: 500 }) note?: LocalizedTextInput | null;
}

@InputType({ description: 'A term to take out of use.' })
export class ProposeDeprecationInput {
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Why.' }) @LocalizedTextRule({ max: 500 }) note?: LocalizedTextInput | null;
}

@InputType({ description: "Your side's answer to a proposal." })
export class DecideProposalInput {
  @Field(() => ID, { description: 'The proposal.' }) id!: string;
  @Field({ description: 'Whether your side agrees.' }) approve!: boolean;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Why not; needed to reject.' }) @LocalizedTextRule({ max: 500 }) reason?: LocalizedTextInput | null;
}

@InputType({ description: 'A proposal to take back.' })
export class WithdrawProposalInput {
  @Field(() => ID, { description: 'The proposal.' }) id!: string;
}

@InputType({ description: 'A term whose likely forms are right.' })
export class ConfirmTermFormsInput {
  @Field(() => ID, { description: 'The term.' }) termId!: string;
}

@InputType({ description: 'A form as it should be.' })
export class CorrectTermFormInput {
  @Field(() => ID, { description: 'The form.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field({ description: 'How it is written; as it is to confirm it.' }) @Text({ min: 1, max: 80 }) form!: string;
}

@InputType({ description: 'A form that texts should not be searched for.' })
export class RemoveTermFormInput {
  @Field(() => ID, { description: 'The form.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@ObjectType({ description: 'The term after the change of its forms.' })
export class TermFormsSaved {
  termId!: string;
}

@ObjectType({ description: 'The proposal after the change.' })
export class TermProposalSaved {
  proposalId!: string;
}

export const ProposeTermResult = mutationResult('ProposeTermResult', TermProposalSaved);
export const ProposeDeprecationResult = mutationResult('ProposeDeprecationResult', TermProposalSaved);
export const DecideProposalResult = mutationResult('DecideProposalResult', TermProposalSaved);
export const WithdrawProposalResult = mutationResult('WithdrawProposalResult', TermProposalSaved);

export const ConfirmTermFormsResult = mutationResult('ConfirmTermFormsResult', TermFormsSaved);
export const CorrectTermFormResult = mutationResult('CorrectTermFormResult', TermFormsSaved);
export const RemoveTermFormResult = mutationResult('RemoveTermFormResult', TermFormsSaved);

/** The snapshot that an input describes, trimmed. */
export function snapshotOf(input: ProposeTermInput): TermSnapshot {
  return { canonical: input.canonical.trim(), domain: input.domain, kind: input.kind, senses: input.senses.map(senseOf) };
}

function senseOf({ ownerSide, pl, en, plain, definition, example }: TermSenseInput): TermSense {
  const said = localized(example);
  return {
    ownerSide,
    labels: { ...(pl ? { pl: labelOf(pl) } : {}), ...(en ? { en: labelOf(en) } : {}) },
    plain: localized(plain) ?? {},
    definition: localized(definition) ?? {},
    ...(said ? { example: said } : {}),
  };
}

function labelOf({ preferred, synonyms, forms }: TermLabelInput): TermLabel {
  const clean = (list: string[] | null | undefined) => [...new Set((list ?? []).map((each) => each.trim()).filter(Boolean))];
  const names = clean(synonyms);
  return { preferred: preferred.trim(), ...(names.length ? { synonyms: names } : {}), forms: clean(forms) };
}

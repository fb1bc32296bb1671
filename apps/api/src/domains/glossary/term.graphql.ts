import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Language } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { LanguageEnum, LocalizedText } from '../../platform/graphql/localized-text.graphql.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { Text } from '../../platform/graphql/text.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import type { ProposalKind, ProposalState, TermState } from './term.entities.ts';
import type { TermDomain, TermKind, TermSnapshot } from './term.snapshot.ts';

export const TermDomainEnum = { IT: 'IT', MARKETING: 'MARKETING', SHARED: 'SHARED' } as const;
registerEnumType(TermDomainEnum, { name: 'TermDomain', description: 'Whose word it is.' });
export const TermKindEnum = { WORD: 'WORD', ACRONYM: 'ACRONYM' } as const;
registerEnumType(TermKindEnum, { name: 'TermKind', description: 'A word is found in any case, an acronym only as it is written.' });
export const TermStateEnum = { LIVE: 'LIVE', DEPRECATED: 'DEPRECATED' } as const;
registerEnumType(TermStateEnum, { name: 'TermState', description: 'In use, or taken out of use by both sides.' });
export const ProposalStateEnum = { IN_REVIEW: 'IN_REVIEW', APPROVED: 'APPROVED', REJECTED: 'REJECTED', WITHDRAWN: 'WITHDRAWN' } as const;
registerEnumType(ProposalStateEnum, { name: 'ProposalState', description: 'Whether a proposal waits, was approved, rejected or taken back.' });
export const ProposalKindEnum = { CHANGE: 'CHANGE', DEPRECATE: 'DEPRECATE' } as const;
registerEnumType(ProposalKindEnum, { name: 'ProposalKind', description: 'A new wording, or taking a term out of use.' });

@ObjectType('TermLabel', { description: 'The words of a meaning in one language.' })
export class TermLabelType {
  @Field(() => LanguageEnum, { description: 'Language.' }) language!: Language;
  @Field({ description: 'The usual name.' }) preferred!: string;
  @Field(() => [String], { description: 'Other names.' }) synonyms!: string[];
  @Field(() => [String], { description: 'Forms by which texts may hold it.' }) forms!: string[];
}

@ObjectType('TermSense', { description: 'What one side means by a term.' })
export class TermSenseType {
  @Field(() => SideEnum, { description: 'The side that means it.' }) ownerSide!: Side;
  @Field(() => LocalizedText, { description: 'Short wording that the other side understands.' }) plain!: LocalizedText;
  @Field(() => LocalizedText, { description: 'What it means.' }) definition!: LocalizedText;
  @Field(() => LocalizedText, { nullable: true, description: 'A sentence with it.' }) example?: LocalizedText | null;
}

@ObjectType({ description: 'A form of a term that texts are searched for.' })
export class TermForm {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => Int, { description: 'Give it as expectedVersion when correcting.' }) version!: number;
  @Field(() => Int, { description: 'Index of the meaning it belongs to.' }) sense!: number;
  @Field(() => LanguageEnum, { description: 'Language.' }) language!: Language;
  @Field({ description: 'The form.' }) form!: string;
  @Field({ description: 'Whether a person gave or confirmed it; otherwise it was guessed.' }) approved!: boolean;
}

@ObjectType({ description: 'What you may do to this term.' })
export class TermRights {
  @Field({ description: 'Propose a change, or to take it out of use.' }) propose!: boolean;
  @Field({ description: 'Confirm, correct or remove its forms.' }) correctForms!: boolean;
}

@ObjectType({ description: 'One difference between two wordings.' })
export class TermChange {
  @Field({ description: 'What differs, e.g. IT.pl.plain.' }) path!: string;
  @Field(() => String, { nullable: true, description: 'What it said before.' }) before!: string | null;
  @Field(() => String, { nullable: true, description: 'What it would say.' }) after!: string | null;
}

@ObjectType({ description: 'A word that both sides have agreed on. Two meanings make it a false friend.' })
export class Term {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field({ description: 'The name by which it is filed.' }) canonical!: string;
  @Field(() => TermDomainEnum, { description: 'Whose word it is.' }) domain!: TermDomain;
  @Field(() => TermKindEnum, { description: 'Word or acronym.' }) kind!: TermKind;
  @Field(() => TermStateEnum, { description: 'Whether it is in use.' }) state!: TermState;
  @Field(() => Int, { description: 'Number of the version in use; give it as baseVersion when proposing a change.' }) liveVersion!: number;
  @Field({ description: 'Whether the two sides mean different things by it.' }) falseFriend!: boolean;
  @Field(() => Int, { description: 'Proposals that wait for an answer.' }) openProposals!: number;
  @Field(() => DateTimeScalar, { description: 'When it last changed.' }) updatedAt!: Date;
  @Field(() => [TermSenseType], { description: 'What each side means by it.' }) senses!: TermSenseType[];
}

@ObjectType({ description: 'What a term said from some time on.' })
export class TermVersion {
  @Field(() => Int, { description: 'Number, counting from 1.' }) number!: number;
  @Field(() => DateTimeScalar, { description: 'Since when.' }) createdAt!: Date;
  @Field(() => [TermChange], { description: 'What it changed.' }) changes!: TermChange[];
  createdBy!: string;
}

@ObjectType({ description: 'What you may do to this proposal.' })
export class TermProposalRights {
  @Field({ description: 'Approve or reject it for your side.' }) decide!: boolean;
  @Field({ description: 'Take it back.' }) withdraw!: boolean;
}

@ObjectType({ description: 'A wording that waits for the other side. What is in use stays until it is approved.' })
export class TermProposal {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => ProposalKindEnum, { description: 'A new wording, or taking out of use.' }) kind!: ProposalKind;
  @Field({ description: 'The name of the term.' }) canonical!: string;
  @Field(() => ProposalStateEnum, { description: 'Where it stands.' }) state!: ProposalState;
  @Field(() => LocalizedText, { nullable: true, description: 'Why.' }) note!: LocalizedText | null;
  @Field(() => SideEnum, { nullable: true, description: "The proposer's side." }) side!: Side | null;
  @Field(() => [SideEnum], { description: 'Sides that have agreed.' }) approvedSides!: Side[];
  @Field(() => DateTimeScalar, { description: 'When it was proposed.' }) createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' }) decidedAt!: Date | null;
  @Field(() => LocalizedText, { nullable: true, description: 'Why it was rejected.' }) reason!: LocalizedText | null;
  @Field(() => [TermChange], { description: 'What would change.' }) changes!: TermChange[];
  @Field(() => ID, { nullable: true, description: 'The import it came with.' }) importId!: string | null;
  termId!: string | null;
  createdBy!: string;
  decidedBy!: string | null;
  snapshot!: TermSnapshot;
}

@ObjectType({ description: 'A page of terms.' })
export class TermConnection extends connectionOf(Term, 'Term') {}
@ObjectType({ description: 'A page of proposals.' })
export class TermProposalConnection extends connectionOf(TermProposal, 'TermProposal') {}

@InputType({ description: 'Which terms to list.' })
export class TermFilter {
  @Field(() => String, { nullable: true, description: 'Part of any form, in either language.' }) @Text({ max: 100 }) search?: string | null;
  @Field(() => TermDomainEnum, { nullable: true, description: 'Only words of this domain.' }) domain?: TermDomain | null;
  @Field(() => SideEnum, { nullable: true, description: 'Only words this side uses.' }) ownerSide?: Side | null;
  @Field(() => Boolean, { nullable: true, description: 'Only words that mean two things, or only those that do not.' }) falseFriends?: boolean | null;
  @Field(() => TermStateEnum, { nullable: true, description: 'In use unless given.' }) state?: TermState | null;
}

@ArgsType()
export class TermsArgs extends PageArgs {
  @Field(() => TermFilter, { nullable: true, description: 'Which terms.' }) filter?: TermFilter | null;
}

@InputType({ description: 'Which proposals to list.' })
export class TermProposalFilter {
  @Field(() => ProposalStateEnum, { nullable: true, description: 'Only this state.' }) state?: ProposalState | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those your side has to answer.' }) waitingForMe?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Only those of this import.' }) importId?: string | null;
}

@ArgsType()
export class TermProposalsArgs extends PageArgs {
  @Field(() => TermProposalFilter, { nullable: true, description: 'Which proposals.' }) filter?: TermProposalFilter | null;
}

@ObjectType({ description: 'A form of a term, with its wording for you.' })
export class LexiconEntry {
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field({ description: 'The meaning, unique among all terms.' }) senseId!: string;
  @Field(() => LanguageEnum, { description: 'Language of the form.' }) language!: Language;
  @Field({ description: 'The form.' }) form!: string;
  @Field(() => TermKindEnum, { description: 'How it is compared.' }) kind!: TermKind;
  @Field(() => SideEnum, { description: 'The side that means it so.' }) ownerSide!: Side;
  @Field({ description: 'The usual name in that language.' }) label!: string;
  @Field({ description: 'Plain words for you; empty when there are none.' }) plainWording!: string;
  @Field(() => String, { nullable: true, description: 'Plain words in the language of the form, which an author can put in its place.' }) swap!: string | null;
}

@ObjectType({ description: 'Every form of every term in use, with plain words in your language.' })
export class Lexicon {
  @Field({ description: 'Compare with glossaryVersion to learn whether it is still right.' }) version!: string;
  @Field(() => [LexiconEntry], { description: 'The forms.' }) entries!: LexiconEntry[];
}

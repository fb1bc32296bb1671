import { Column, Entity } from 'typeorm';
import type { Localized } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';
import type { TermDomain, TermKind, TermSnapshot } from './term.snapshot.ts';

export type TermState = 'LIVE' | 'DEPRECATED';
/** Guessed at approval, said or confirmed by a person, or removed by one so that it is not guessed again. */
export type TermFormState = 'LIKELY' | 'APPROVED' | 'REMOVED';
export type ProposalState = 'IN_REVIEW' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN';
export type ProposalKind = 'CHANGE' | 'DEPRECATE';

/** A word or acronym that both sides have agreed on. What it says is its live version. */
@Entity('terms')
export class TermRow extends TenantEntity {
  @Column('text') canonical!: string;
  @Column('text') domain!: TermDomain;
  @Column('text') kind!: TermKind;
  @Column('text') state!: TermState;
  @Column('int') liveVersion!: number;
}

/** What a term said from some time on; never changed. */
@Entity('term_versions')
export class TermVersionRow extends TenantEntity {
  @Column('uuid') termId!: string;
  @Column('int') number!: number;
  @Column('jsonb') snapshot!: TermSnapshot;
}

/** A form of the live version of a term: what texts are searched for. */
@Entity('term_forms')
export class TermFormRow extends TenantEntity {
  @Column('uuid') termId!: string;
  /** Index of the sense in the version. */
  @Column('int') sense!: number;
  @Column('text') language!: 'PL' | 'EN';
  @Column('text') form!: string;
  @Column('text') matchKey!: string;
  @Column('text') state!: TermFormState;
}

/** A change that waits for the other side. The approved version stays live until it is approved. */
@Entity('term_proposals')
export class TermProposalRow extends TenantEntity {
  /** Null for a term that does not exist yet. */
  @Column('uuid', { nullable: true }) termId!: string | null;
  @Column('uuid', { nullable: true }) importId!: string | null;
  @Column('text') kind!: ProposalKind;
  @Column('text') canonical!: string;
  /** The live version that the proposer saw. */
  @Column('int', { nullable: true }) baseVersion!: number | null;
  @Column('int', { nullable: true }) resultingVersion!: number | null;
  @Column('jsonb') snapshot!: TermSnapshot;
  @Column('jsonb', { nullable: true }) note!: Localized | null;
  @Column('text') state!: ProposalState;
  /** The proposer's side; null for somebody of neither, whose proposal both sides approve. */
  @Column('text', { nullable: true }) side!: Side | null;
  @Column('text', { array: true }) approvedSides!: Side[];
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('jsonb', { nullable: true }) reason!: Localized | null;
}

/** A file of terms that was taken in as one set of proposals. */
@Entity('glossary_imports')
export class GlossaryImportRow extends TenantEntity {
  @Column('text') fileName!: string;
  @Column('timestamptz', { nullable: true }) undoneAt!: Date | null;
}

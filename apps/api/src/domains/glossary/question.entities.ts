import { Column, Entity } from 'typeorm';
import type { Language, Localized } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';

export type WordQuestionState = 'OPEN' | 'ANSWERED';

/** A word that readers did not get. Written by Tandem itself: nobody learns from a row who asked. */
@Entity('word_questions')
export class WordQuestionRow extends TenantEntity {
  /** As it stood in the text. */
  @Column('text') word!: string;
  @Column('text') language!: Language;
  @Column('text') matchKey!: string;
  /** The term of the glossary that has this form; null for a word that it does not know. */
  @Column('uuid', { nullable: true }) termId!: string | null;
  /** The side that answers; null when either may. */
  @Column('text', { nullable: true }) side!: Side | null;
  @Column('timestamptz') dueAt!: Date;
  @Column('text') state!: WordQuestionState;
  @Column('jsonb', { nullable: true }) answer!: Localized | null;
  @Column('uuid', { nullable: true }) answeredBy!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
}

/** One person's "I don't get it", so that nobody counts twice. */
@Entity('word_flags')
export class WordFlagRow extends TenantEntity {
  @Column('uuid') questionId!: string;
  /** SHA-256 of the question and the member. */
  @Column('text') askerHash!: string;
}

import { Column, Entity } from 'typeorm';
import type { Localized } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';
import type { QuestionKind } from './quiz-questions.ts';

/** One go at the quiz. Nobody but the person sees it; the scorecard counts answers, not people. */
@Entity('quiz_attempts')
export class QuizAttemptRow extends TenantEntity {
  @Column('uuid') memberId!: string;
  /** The side of the person then. */
  @Column('text', { nullable: true }) side!: Side | null;
  /** The go before, at least 30 days ago. */
  @Column('uuid', { nullable: true }) repeatsId!: string | null;
  @Column('int') asked!: number;
  @Column('int', { nullable: true }) rightAnswers!: number | null;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
  @Column('date', { nullable: true }) dueAgainOn!: string | null;
}

/** A question as it was asked. The right option leaves the server only with the answer. */
@Entity('quiz_questions')
export class QuizQuestionRow extends TenantEntity {
  @Column('uuid') attemptId!: string;
  @Column('int') position!: number;
  @Column('text') kind!: QuestionKind;
  @Column('uuid', { nullable: true }) termId!: string | null;
  @Column('uuid', { nullable: true }) insightId!: string | null;
  /** Index of the meaning of the term; 0 for an insight. */
  @Column('int') part!: number;
  /** Whose word it is; the other side's words are what counts for understanding. */
  @Column('text', { nullable: true }) ownerSide!: Side | null;
  /** The earlier question about the same thing, where this one asks again. */
  @Column('uuid', { nullable: true }) repeatsId!: string | null;
  @Column('jsonb') prompt!: Localized;
  @Column('jsonb') options!: Localized[];
  @Column('int') rightOption!: number;
  @Column('jsonb') explanation!: Localized;
  @Column('int', { nullable: true }) answer!: number | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
}

import { Column, Entity } from 'typeorm';
import type { Language, Localized } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';
import type { ApplicationState, EnrolmentState, LearningKind, ShadowingState } from './learning.states.ts';

/** Something of the catalogue: a course, an article, a talk, a day beside somebody of the other side, the quiz about its words. */
@Entity('learning_items')
export class LearningItemRow extends TenantEntity {
  @Column('text') kind!: LearningKind;
  @Column('jsonb') title!: Localized;
  /** What somebody can do afterwards. */
  @Column('jsonb') summary!: Localized;
  /** The language it is in; null for one that needs none, or speaks both. */
  @Column('text', { nullable: true }) language!: Language | null;
  @Column('int') minutes!: number;
  /** https address; null for what is not on a page. */
  @Column('text', { nullable: true }) link!: string | null;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}

/** The level of a skill that applying an item shows. */
@Entity('learning_item_skills')
export class LearningItemSkillRow extends TenantEntity {
  @Column('uuid') itemId!: string;
  @Column('uuid') skillId!: string;
  @Column('int') level!: number;
}

/** A path through the catalogue for people of one side. */
@Entity('learning_plans')
export class LearningPlanRow extends TenantEntity {
  @Column('jsonb') name!: Localized;
  @Column('jsonb') purpose!: Localized;
  /** Whose people walk it: IT learns marketing, marketing learns IT. */
  @Column('text') side!: Side;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}

/** An item of a plan, in its order. */
@Entity('learning_plan_items')
export class LearningPlanItemRow extends TenantEntity {
  @Column('uuid') planId!: string;
  @Column('uuid') itemId!: string;
  @Column('int') position!: number;
}

/** Somebody who learns something. */
@Entity('enrolments')
export class EnrolmentRow extends TenantEntity {
  @Column('uuid') memberId!: string;
  @Column('uuid') itemId!: string;
  @Column('uuid', { nullable: true }) planId!: string | null;
  @Column('text') state!: EnrolmentState;
  /** The skill that a project lacks, where the machine suggested it. */
  @Column('uuid', { nullable: true }) reasonSkillId!: string | null;
  /** Day by which it shall be finished. */
  @Column('date') dueOn!: string;
  @Column('timestamptz', { nullable: true }) startedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) appliedAt!: Date | null;
  /** When it lapsed or was put aside. */
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
}

/** The rise of a level that somebody planned, from what others said of them on that day. */
@Entity('learning_aims')
export class LearningAimRow extends TenantEntity {
  @Column('uuid') enrolmentId!: string;
  @Column('uuid') memberId!: string;
  @Column('uuid') skillId!: string;
  /** 0 while nobody else has said anything. */
  @Column('int') fromLevel!: number;
  @Column('int') toLevel!: number;
}

/** A guest beside a host of the other side, what the guest learned in three lines, and the host's word that it was so. */
@Entity('shadowings')
export class ShadowingRow extends TenantEntity {
  @Column('uuid') enrolmentId!: string;
  @Column('uuid') guestId!: string;
  @Column('uuid') hostId!: string;
  /** What the guest would like to see. */
  @Column('jsonb') purpose!: Localized;
  @Column('date') plannedOn!: string;
  @Column('text') state!: ShadowingState;
  @Column('jsonb', { nullable: true }) firstLine!: Localized | null;
  @Column('jsonb', { nullable: true }) secondLine!: Localized | null;
  @Column('jsonb', { nullable: true }) thirdLine!: Localized | null;
  /** Why the host said no. */
  @Column('jsonb', { nullable: true }) note!: Localized | null;
  @Column('timestamptz', { nullable: true }) agreedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) writtenAt!: Date | null;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
}

/** The claim that something learned was used, with the real thing that shows it; it counts once somebody of the other side accepts it. */
@Entity('learning_applications')
export class LearningApplicationRow extends TenantEntity {
  @Column('uuid') enrolmentId!: string;
  @Column('uuid') memberId!: string;
  /** The learner's side: the other one decides. */
  @Column('text') side!: Side;
  @Column('jsonb') statement!: Localized;
  @Column('uuid', { nullable: true }) goalId!: string | null;
  @Column('uuid', { nullable: true }) projectId!: string | null;
  @Column('uuid', { nullable: true }) requestId!: string | null;
  @Column('uuid', { nullable: true }) statusUpdateId!: string | null;
  @Column('uuid', { nullable: true }) termId!: string | null;
  @Column('uuid', { nullable: true }) insightId!: string | null;
  @Column('text') state!: ApplicationState;
  @Column('uuid', { nullable: true }) decidedById!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('jsonb', { nullable: true }) reason!: Localized | null;
}

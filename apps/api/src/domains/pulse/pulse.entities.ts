import { Column, Entity } from 'typeorm';
import type { Localized } from '../../platform/context/language.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';
import type { Topic } from './pulse.figures.ts';
import type { AskedQuestion } from './pulse.questions.ts';

export type SurveyState = 'SCHEDULED' | 'OPEN' | 'CLOSED' | 'RELEASED' | 'SUPPRESSED';
export type Helped = 'YES' | 'PARTLY' | 'NO';

/** When the pulse beats; without a row the defaults of `pulse-settings.service.ts` hold. */
@Entity('pulse_settings')
export class PulseSettingsRow extends TenantEntity {
  /** Day of the month, 1–28; the next working day when nobody works on it. */
  @Column('int') openOnDay!: number;
  /** Working days in which it can be answered, the first included. */
  @Column('int') openDays!: number;
  /** Fewest answers of a side whose results are shown; never under 3. */
  @Column('int') kMin!: number;
}

/** The survey of one month. Its answers are counts in tables that no entity maps: nothing may load them one by one. */
@Entity('pulse_surveys')
export class PulseSurveyRow extends TenantEntity {
  /** First day of its month. */
  @Column('date') period!: string;
  @Column('text') state!: SurveyState;
  @Column('date') opensOn!: string;
  /** Last day on which it can be answered; null until it opens. */
  @Column('date', { nullable: true }) closesOn!: string | null;
  /** Day on which it closed, no finer. */
  @Column('date', { nullable: true }) closedOn!: string | null;
  /** As promised to those who answer: later changes of the setting do not reach an open survey. */
  @Column('int') kMin!: number;
  @Column('int', { nullable: true }) questionVersion!: number | null;
  /** As asked; later wording does not change history. */
  @Column('jsonb') questions!: AskedQuestion[];
  /** The largest gap, once released with both sides. */
  @Column('jsonb', { nullable: true }) topic!: Topic | null;
}

/** What both sides agreed to do about a finding, and whether it helped. */
@Entity('pulse_actions')
export class PulseActionRow extends TenantEntity {
  @Column('uuid') surveyId!: string;
  @Column('text') question!: string;
  @Column('jsonb') title!: Localized;
  @Column('uuid') ownerId!: string;
  @Column('date') dueOn!: string;
  /** A month after it was agreed. */
  @Column('date') checkOn!: string;
  @Column('text') state!: 'AGREED' | 'CHECKED';
  @Column('boolean', { nullable: true }) done!: boolean | null;
  @Column('text', { nullable: true }) helped!: Helped | null;
  @Column('jsonb', { nullable: true }) note!: Localized | null;
  @Column('timestamptz', { nullable: true }) checkedAt!: Date | null;
  @Column('uuid', { nullable: true }) checkedById!: string | null;
}

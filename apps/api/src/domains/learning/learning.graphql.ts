import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { LanguageEnum, LocalizedText } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import { EnrolmentStateEnum, LearningKindEnum } from './learning.enums.ts';
import type { EnrolmentState, LearningKind } from './learning.states.ts';

@ObjectType({ description: 'A skill in which applying an item shows a level.' })
export class LearningSkill {
  @Field(() => ID, { description: 'The skill.' }) skillId!: string;
  @Field(() => LocalizedText, { description: 'Its name.' }) name!: LocalizedText;
  @Field(() => Int, { description: 'Level that applying the item shows, 1 to 5.' }) level!: number;
}

@ObjectType({ description: 'What you may do to an item of the catalogue or to a path.' })
export class LearningManageRights {
  @Field({ description: 'Change it.' }) update!: boolean;
  @Field({ description: 'Take it out of use.' }) archive!: boolean;
}

@ObjectType({ description: 'Something of the catalogue.' })
export class LearningItem {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => LearningKindEnum, { description: 'What kind of thing it is.' }) kind!: LearningKind;
  @Field(() => LocalizedText, { description: 'Its name.' }) title!: LocalizedText;
  @Field(() => LocalizedText, { description: 'What somebody can do afterwards.' }) summary!: LocalizedText;
  @Field(() => LanguageEnum, { nullable: true, description: 'The language it is in; null for both or none.' }) language!: Language | null;
  @Field(() => Int, { description: 'Minutes it takes.' }) minutes!: number;
  @Field(() => String, { nullable: true, description: 'Its address, if it is on a page.' }) link!: string | null;
  @Field(() => [LearningSkill], { description: 'Skills whose level it moves once it is applied.' }) skills!: LearningSkill[];
  @Field(() => Int, { description: 'How many people have finished it.' }) learned!: number;
  @Field(() => Int, { description: 'How many people have applied it.' }) applied!: number;
  @Field({ description: 'Whether it has left the catalogue.' }) archived!: boolean;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  myEnrolmentId!: string | null;
}

@ObjectType({ description: 'A page of the catalogue.' })
export class LearningItemConnection extends connectionOf(LearningItem, 'LearningItem') {}

@ObjectType({ description: 'What you may do to a path.' })
export class LearningPlanRights extends LearningManageRights {
  @Field({ description: 'Take up what is left of it.' }) follow!: boolean;
}

@ObjectType({ description: 'A path through the catalogue for people of one department.' })
export class LearningPlan {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'Its name, e.g. marketing for IT.' }) name!: LocalizedText;
  @Field(() => LocalizedText, { description: 'What it is for.' }) purpose!: LocalizedText;
  @Field(() => SideEnum, { description: 'Whose people walk it.' }) side!: Side;
  @Field(() => Int, { description: 'Items that you have finished or applied.' }) finished!: number;
  @Field(() => Int, { description: 'Items that you have applied.' }) applied!: number;
  @Field(() => Int, { description: 'Items that you have taken up.' }) taken!: number;
  @Field(() => Int, { description: 'People of its department who have taken something up.' }) people!: number;
  @Field(() => Int, { description: 'Items that they have finished, all together.' }) teamFinished!: number;
  @Field({ description: 'Whether it is out of use.' }) archived!: boolean;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  itemIds!: string[];
}

@ObjectType({ description: 'A page of paths.' })
export class LearningPlanConnection extends connectionOf(LearningPlan, 'LearningPlan') {}

@ObjectType({ description: 'What you may do to an enrolment.' })
export class EnrolmentRights {
  @Field({ description: 'Take a suggestion up.' }) plan!: boolean;
  @Field({ description: 'Say that it is under way.' }) start!: boolean;
  @Field({ description: 'Mark it done.' }) finish!: boolean;
  @Field({ description: 'Put a suggestion aside.' }) dismiss!: boolean;
  @Field({ description: 'Ask somebody of the other department to have you beside them.' }) askShadowing!: boolean;
  @Field({ description: 'Say where it was used.' }) apply!: boolean;
}

@ObjectType({ description: 'Somebody who learns something. Of others only what they have finished is shown.' })
export class Enrolment {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => EnrolmentStateEnum, { description: 'Where it stands.' }) state!: EnrolmentState;
  @Field(() => LocalizedText, { nullable: true, description: 'The skill that a project of your team lacks, where Tandem suggested it.' }) reasonSkill!: LocalizedText | null;
  @Field(() => DateScalar, { description: 'Day by which it shall be finished.' }) dueOn!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was begun.' }) startedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was finished.' }) finishedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the other department agreed that it was used.' }) appliedAt!: Date | null;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  memberId!: string;
  itemId!: string;
  planId!: string | null;
}

@ObjectType({ description: 'A page of enrolments.' })
export class EnrolmentConnection extends connectionOf(Enrolment, 'Enrolment') {}

@ObjectType({ description: 'What you see in one glance.' })
export class MyLearning {
  @Field(() => ID, { description: 'Your membership.' }) id!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day from which the quiz can be taken again; null before the first one and while one is open.' }) quizDueOn!: string | null;
  @Field(() => ID, { nullable: true, description: 'The quiz that you have begun and not finished.' }) openAttemptId!: string | null;
  @Field(() => Int, { description: 'Shadowings that wait for your word as their host.' }) toAnswer!: number;
  @Field(() => Int, { description: 'Learning of the other department that waits for somebody of yours.' }) toDecide!: number;
  @Field(() => Int, { description: 'What you have finished and not yet shown to be used.' }) toApply!: number;
  nextId!: string | null;
}

@ObjectType({ description: 'The item after the change.' })
export class LearningItemSaved {
  itemId!: string;
}
export const LearningItemResult = mutationResult('LearningItemResult', LearningItemSaved);

@ObjectType({ description: 'The path after the change.' })
export class LearningPlanSaved {
  planId!: string;
}
export const LearningPlanResult = mutationResult('LearningPlanResult', LearningPlanSaved);

@ObjectType({ description: 'The enrolment after the change.' })
export class EnrolmentSaved {
  enrolmentId!: string;
}
export const EnrolmentResult = mutationResult('EnrolmentResult', EnrolmentSaved);

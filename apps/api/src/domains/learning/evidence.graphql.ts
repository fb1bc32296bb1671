import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Localized } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { LocalizedText } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import type { CitableEntity } from './citable.ts';
import { ApplicationStateEnum, CitableEnum, QuestionKindEnum, ShadowingStateEnum } from './learning.enums.ts';
import type { ApplicationState, ShadowingState } from './learning.states.ts';
import type { QuestionKind } from './quiz-questions.ts';

@ObjectType({ description: 'What you may do to a shadowing.' })
export class ShadowingRights {
  @Field({ description: 'Take the guest.' }) agree!: boolean;
  @Field({ description: 'Say no, or that it did not happen.' }) decline!: boolean;
  @Field({ description: 'Cancel it.' }) cancel!: boolean;
  @Field({ description: 'Write what you learned.' }) write!: boolean;
  @Field({ description: 'Confirm it as the host.' }) confirm!: boolean;
}

@ObjectType({ description: 'Somebody of one department beside somebody of the other.' })
export class Shadowing {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'What the guest would like to see.' }) purpose!: LocalizedText;
  @Field(() => DateScalar, { description: 'The day.' }) plannedOn!: string;
  @Field(() => ShadowingStateEnum, { description: 'Where it stands.' }) state!: ShadowingState;
  @Field(() => [LocalizedText], { description: 'Three lines that the guest learned; empty before.' }) lines!: Localized[];
  @Field(() => LocalizedText, { nullable: true, description: 'Why the host said no.' }) note!: LocalizedText | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the host confirmed it.' }) confirmedAt!: Date | null;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  @Field(() => ID, { description: "The guest's enrolment." }) enrolmentId!: string;
  itemId!: string;
  guestId!: string;
  hostId!: string;
}

@ObjectType({ description: 'A page of shadowings.' })
export class ShadowingConnection extends connectionOf(Shadowing, 'Shadowing') {}

@ObjectType({ description: 'The shadowing after the change.' })
export class ShadowingSaved {
  shadowingId!: string;
}
export const ShadowingResult = mutationResult('ShadowingResult', ShadowingSaved);

@ObjectType({ description: 'Something real of this workspace that shows that learning was used.' })
export class CitedThing {
  @Field(() => CitableEnum, { description: 'What kind of thing.' }) entity!: CitableEntity;
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'Its name.' }) title!: LocalizedText;
  @Field({ description: 'Id or key by which its page is addressed; of a status update that of its project.' }) place!: string;
}

@ObjectType({ description: 'What you may do to an application.' })
export class LearningApplicationRights {
  @Field({ description: 'Accept or decline it for your department.' }) decide!: boolean;
}

@ObjectType({ description: 'The claim that something learned was used. It counts once somebody of the other department accepts it.' })
export class LearningApplication {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => SideEnum, { description: "The learner's department: the other one decides." }) side!: Side;
  @Field(() => LocalizedText, { description: 'How it was used.' }) statement!: LocalizedText;
  @Field(() => ApplicationStateEnum, { description: 'Where it stands.' }) state!: ApplicationState;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' }) decidedAt!: Date | null;
  @Field(() => LocalizedText, { nullable: true, description: 'Why it was declined.' }) reason!: LocalizedText | null;
  @Field(() => DateTimeScalar, { description: 'When it was claimed.' }) createdAt!: Date;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  @Field(() => ID, { description: "The learner's enrolment." }) enrolmentId!: string;
  itemId!: string;
  memberId!: string;
  citedKey!: string;
  decidedById!: string | null;
}

@ObjectType({ description: 'A page of applications.' })
export class LearningApplicationConnection extends connectionOf(LearningApplication, 'LearningApplication') {}

@ObjectType({ description: 'The application after the change.' })
export class LearningApplicationSaved {
  applicationId!: string;
}
export const LearningApplicationResult = mutationResult('LearningApplicationResult', LearningApplicationSaved);

@ObjectType({ description: 'A question of the quiz. What is right is told with your answer.' })
export class QuizQuestion {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => QuestionKindEnum, { description: 'What is asked.' }) kind!: QuestionKind;
  @Field(() => LocalizedText, { description: 'The question.' }) prompt!: LocalizedText;
  @Field(() => [LocalizedText], { description: 'The answers to choose from.' }) options!: Localized[];
  @Field({ description: 'Whether your quiz before asked about the same.' }) repetition!: boolean;
  @Field(() => Int, { nullable: true, description: 'The option you chose, counted from 0.' }) answer!: number | null;
  @Field(() => Int, { nullable: true, description: 'The right option; null until you have answered.' }) right!: number | null;
  @Field(() => LocalizedText, { nullable: true, description: 'Why; null until you have answered.' }) explanation!: LocalizedText | null;
  @Field(() => ID, { nullable: true, description: 'The word in the glossary; null until you have answered.' }) termId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The insight about customers; null until you have answered.' }) insightId!: string | null;
}

@ObjectType({ description: 'Your go at the quiz; nobody else sees it.' })
export class QuizAttempt {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => Int, { description: 'How many questions it has.' }) asked!: number;
  @Field(() => Int, { description: 'How many you have answered.' }) answered!: number;
  @Field(() => Int, { description: 'How many of those were right.' }) rightAnswers!: number;
  @Field({ description: 'Whether it repeats an earlier one.' }) repetition!: boolean;
  @Field(() => DateTimeScalar, { description: 'When you began.' }) startedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the last answer came.' }) finishedAt!: Date | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day from which it can be repeated.' }) dueAgainOn!: string | null;
}

@ObjectType({ description: 'A page of your goes at the quiz.' })
export class QuizAttemptConnection extends connectionOf(QuizAttempt, 'QuizAttempt') {}

@ObjectType({ description: 'The quiz that was drawn.' })
export class QuizBegun {
  attemptId!: string;
}
export const BeginQuizResult = mutationResult('BeginQuizResult', QuizBegun);

@ObjectType({ description: 'Your answer was taken.' })
export class QuizAnswered {
  questionId!: string;
}
export const AnswerQuizResult = mutationResult('AnswerQuizResult', QuizAnswered);

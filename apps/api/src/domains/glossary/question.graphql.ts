import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Language } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { LanguageEnum, LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { LocalizedTextRule, Text } from '../../platform/graphql/text.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import type { WordQuestionState } from './question.entities.ts';

export const WordQuestionStateEnum = { OPEN: 'OPEN', ANSWERED: 'ANSWERED' } as const;
registerEnumType(WordQuestionStateEnum, { name: 'WordQuestionState', description: 'Whether a question about a word waits or is answered.' });

@ObjectType({ description: 'What you may do to this question.' })
export class WordQuestionRights {
  @Field({ description: 'Answer it for your side.' }) answer!: boolean;
}

@ObjectType({ description: 'A word that readers did not get. Nobody learns who asked.' })
export class WordQuestion {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => Int, { description: 'Give it as expectedVersion when answering.' }) version!: number;
  @Field({ description: 'The word as it stood in the text.' }) word!: string;
  @Field(() => LanguageEnum, { description: 'Language of the text.' }) language!: Language;
  @Field(() => ID, { nullable: true, description: 'The term that has this form; null for a word the glossary does not know.' }) termId!: string | null;
  @Field(() => SideEnum, { nullable: true, description: 'The side that answers; null when either may.' }) side!: Side | null;
  @Field(() => Int, { description: 'How many people asked.' }) times!: number;
  @Field(() => DateTimeScalar, { description: 'When an answer is due: two working days after the first person asked.' }) dueAt!: Date;
  @Field({ description: 'Whether it should have been answered by now.' }) overdue!: boolean;
  @Field(() => WordQuestionStateEnum, { description: 'Whether it waits.' }) state!: WordQuestionState;
  @Field(() => LocalizedText, { nullable: true, description: 'The answer in plain words.' }) answer!: LocalizedText | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' }) answeredAt!: Date | null;
  answeredBy!: string | null;
}

@ObjectType({ description: 'A page of questions about words.' })
export class WordQuestionConnection extends connectionOf(WordQuestion, 'WordQuestion') {}

@ObjectType({ description: 'A word that people did not get in the last seven days.' })
export class ConfusingWord {
  @Field({ description: 'The word.' }) word!: string;
  @Field(() => LanguageEnum, { description: 'Its language.' }) language!: Language;
  @Field(() => Int, { description: 'How many people asked.' }) times!: number;
}

@InputType({ description: 'Which questions to list.' })
export class WordQuestionFilter {
  @Field(() => WordQuestionStateEnum, { nullable: true, description: 'Only this state.' }) state?: WordQuestionState | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those your side has to answer.' }) waitingForMe?: boolean | null;
}

@ArgsType()
export class WordQuestionsArgs extends PageArgs {
  @Field(() => WordQuestionFilter, { nullable: true, description: 'Which questions.' }) filter?: WordQuestionFilter | null;
}

@InputType({ description: 'A word that you do not get.' })
export class AskAboutWordInput {
  @Field({ description: 'As it stands in the text.' }) @Text({ min: 1, max: 80 }) word!: string;
  @Field(() => LanguageEnum, { description: 'Language of the text.' }) language!: Language;
}

@InputType({ description: 'An answer in plain words.' })
export class AnswerWordInput {
  @Field(() => ID, { description: 'The question.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => LocalizedTextInput, { description: 'What the word means.' }) @LocalizedTextRule({ min: 1, max: 500 }) answer!: LocalizedTextInput;
}

@ObjectType({ description: 'The question after the change.' })
export class WordQuestionSaved {
  questionId!: string;
}

export const AskAboutWordResult = mutationResult('AskAboutWordResult', WordQuestionSaved);
export const AnswerWordResult = mutationResult('AnswerWordResult', WordQuestionSaved);

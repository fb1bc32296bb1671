import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Side } from '../../platform/context/request-context.ts';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { Entries, LocalizedTextRule, NumberBetween, Text } from '../../platform/graphql/text.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import type { SurveyState } from './pulse.entities.ts';
import type { GapKind, TallyView, Topic } from './pulse.figures.ts';
import type { AskedQuestion } from './pulse.questions.ts';
import type { SideView } from './pulse.reads.ts';

export const SurveyStateEnum = { SCHEDULED: 'SCHEDULED', OPEN: 'OPEN', CLOSED: 'CLOSED', RELEASED: 'RELEASED', SUPPRESSED: 'SUPPRESSED' } as const;
registerEnumType(SurveyStateEnum, { name: 'PulseSurveyState', description: 'Planned; can be answered; closed; results shown; too few answers to show anything.' });
export const GapKindEnum = { DISAGREEMENT: 'DISAGREEMENT', BLIND_SPOT_IT: 'BLIND_SPOT_IT', BLIND_SPOT_MARKETING: 'BLIND_SPOT_MARKETING' } as const;
registerEnumType(GapKindEnum, { name: 'PulseGapKind', description: 'The sides see it differently; or IT, or marketing, misjudges what the other side will say.' });

@ObjectType({ description: 'A statement of the survey, in the words in which it was asked.' })
export class PulseQuestion {
  @Field({ description: 'Stable code, the same from month to month.' }) code!: string;
  @Field(() => Int, { nullable: true, description: 'Number of the recommendation; null for the partnership as a whole.' }) recommendation!: number | null;
  @Field(() => LocalizedText, { description: 'The statement.' }) text!: LocalizedText;
}

@ObjectType({ description: 'How many of a side took part.' })
export class PulseSide {
  @Field(() => SideEnum, { description: 'Which side.' }) side!: Side;
  @Field(() => Int, { description: 'People asked.' }) invited!: number;
  @Field(() => Int, { description: 'People who answered.' }) answered!: number;
  @Field(() => [LocalizedText], { description: 'Free text in the order of the alphabet, only when at least five of the side answered and the survey is released.' }) comments!: LocalizedText[];
}

@ObjectType({ description: 'What one question found: each figure from 0 (everybody said 1) to 100 (everybody said 5), null for a side of which too few answered.' })
export class PulseResult {
  @Field({ description: 'Code of the question.' }) question!: string;
  @Field(() => Int, { nullable: true, description: 'Number of the recommendation.' }) recommendation!: number | null;
  @Field(() => LocalizedText, { description: 'The statement.' }) text!: LocalizedText;
  @Field(() => Float, { nullable: true, description: 'How IT sees it.' }) ownIt!: number | null;
  @Field(() => Float, { nullable: true, description: 'How marketing sees it.' }) ownMarketing!: number | null;
  @Field(() => Float, { nullable: true, description: 'What IT believes marketing will say.' }) predictedByIt!: number | null;
  @Field(() => Float, { nullable: true, description: 'What marketing believes IT will say.' }) predictedByMarketing!: number | null;
  @Field(() => Float, { nullable: true, description: 'How far apart the two sides see it.' }) disagreement!: number | null;
  @Field(() => Float, { nullable: true, description: "How far IT's prediction is from what marketing said." }) blindSpotIt!: number | null;
  @Field(() => Float, { nullable: true, description: "How far marketing's prediction is from what IT said." }) blindSpotMarketing!: number | null;
}

@ObjectType({ description: "The largest gap of a survey: the month's topic." })
export class PulseTopic {
  @Field({ description: 'Code of the question.' }) question!: string;
  @Field(() => GapKindEnum, { description: 'Which gap it is.' }) kind!: GapKind;
  @Field(() => Float, { description: 'How large, 0–100.' }) gap!: number;
}

@ObjectType({ description: 'What you may do with this survey.' })
export class PulseSurveyRights {
  @Field({ description: 'Answer it now.' }) answer!: boolean;
  @Field({ description: 'Agree on an action about a finding.' }) act!: boolean;
}

@ObjectType({ description: 'The survey of one month. Anonymous: what is kept are counts, never whose answer it was.' })
export class PulseSurvey {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => DateScalar, { description: 'First day of its month.' }) period!: string;
  @Field(() => SurveyStateEnum, { description: 'State.' }) state!: SurveyState;
  @Field(() => DateScalar, { description: 'First day on which it can be answered.' }) opensOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it can be answered; null until it opens. Results come the day after.' }) closesOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it closed.' }) closedOn!: string | null;
  @Field(() => Int, { description: 'Fewest answers of a side whose results are shown.' }) kMin!: number;
  @Field(() => [PulseQuestion], { description: 'What is asked; empty until it opens.' }) questions!: PulseQuestion[];
  @Field(() => PulseTopic, { nullable: true, description: 'The largest gap; null without results of both sides.' }) topic!: Topic | null;
  @Field(() => [PulseSide], { description: 'How many took part, IT first; empty until it opens.' }) sides!: SideView[];
  @Field({ description: 'Whether you have answered it. Forgotten when it closes.' }) viewerAnswered!: boolean;
  tallies!: TallyView[] | null;
}

@ObjectType({ description: 'A page of surveys.' })
export class PulseSurveyConnection extends connectionOf(PulseSurvey, 'PulseSurvey') {}

@ObjectType({ description: 'When the pulse beats.' })
export class PulseSettings {
  @Field(() => Int, { description: 'Day of the month on which a survey opens, 1–28, or the next working day.' }) openOnDay!: number;
  @Field(() => Int, { description: 'Working days in which it can be answered.' }) openDays!: number;
  @Field(() => Int, { description: 'Fewest answers of a side whose results are shown; never under 3.' }) kMin!: number;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing; 0 while nobody has.' }) version!: number;
}

@ObjectType({ description: 'How many people of a side there are to ask.' })
export class PulseSideMembers {
  @Field(() => SideEnum, { description: 'Which side.' }) side!: Side;
  @Field(() => Int, { description: 'Active members.' }) members!: number;
}

@ObjectType({ description: 'What the pulse stands at today.' })
export class Pulse {
  @Field(() => PulseSurvey, { nullable: true, description: 'The survey that is open, else the next one planned.' }) current!: PulseSurvey | null;
  @Field(() => PulseSurvey, { nullable: true, description: 'The last one that closed.' }) latest!: PulseSurvey | null;
}

@ObjectType({ description: 'What the pulse said about one recommendation in one month, beside the index and never part of it.' })
export class PulseRecommendation {
  @Field(() => DateScalar, { description: 'First day of the month.' }) period!: string;
  @Field(() => Int, { description: 'Number of the recommendation, 1–8.' }) recommendation!: number;
  @Field(() => Float, { nullable: true, description: 'How IT sees it, 0–100; null when too few answered.' }) ownIt!: number | null;
  @Field(() => Float, { nullable: true, description: 'How marketing sees it.' }) ownMarketing!: number | null;
  @Field(() => Float, { nullable: true, description: 'What IT believes marketing will say.' }) predictedByIt!: number | null;
  @Field(() => Float, { nullable: true, description: 'What marketing believes IT will say.' }) predictedByMarketing!: number | null;
}

@InputType({ description: 'One question, answered for your own side and as you believe the other side will.' })
export class PulseAnswerInput {
  @Field({ description: 'Code of the question.' }) @Text({ min: 1, max: 40 }) question!: string;
  @Field(() => Int, { description: 'How true it is for your side: 1 not at all, 5 fully.' }) @NumberBetween(1, 5) own!: number;
  @Field(() => Int, { description: 'What the other side will say, 1–5.' }) @NumberBetween(1, 5) predicted!: number;
}

@InputType({ description: 'Your answers. Your membership decides for which side; nothing else about you is kept with them.' })
export class AnswerPulseInput {
  @Field(() => ID, { description: 'The survey.' }) surveyId!: string;
  @Field(() => [PulseAnswerInput], { description: 'Every question once.' })
  @Entries(1, 20)
  @ValidateNested({ each: true })
  @Type(() => PulseAnswerInput)
  answers!: PulseAnswerInput[];
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Free text; shown only when at least five of your side answer, erased otherwise.' }) @LocalizedTextRule({ max: 500 }) comment?: LocalizedTextInput | null;
}

@InputType({ description: 'The rhythm of the pulse.' })
export class UpdatePulseSettingsInput {
  @Field(() => Int, { description: 'The version you saw; 0 the first time.' }) expectedVersion!: number;
  @Field(() => Int, { description: 'Day of the month, 1–28.' }) @NumberBetween(1, 28) openOnDay!: number;
  @Field(() => Int, { description: 'Working days, 2–20.' }) @NumberBetween(2, 20) openDays!: number;
  @Field(() => Int, { description: 'Fewest answers of a side, 3–50.' }) @NumberBetween(3, 50) kMin!: number;
}

@ObjectType({ description: 'Counted. No answer comes back: nobody can ask for it again.' })
export class PulseAnswered {
  surveyId!: string;
}
export const AnswerPulseResult = mutationResult('AnswerPulseResult', PulseAnswered);

@ObjectType({ description: 'The rhythm after the change.' })
export class PulseSettingsSaved {
  @Field({ description: 'Always true.' }) ok!: boolean;
}
export const UpdatePulseSettingsResult = mutationResult('UpdatePulseSettingsResult', PulseSettingsSaved);

/** Words of a question as asked. */
export const textOf = (questions: readonly AskedQuestion[], code: string): LocalizedText => questions.find((each) => each.code === code)?.text ?? {};

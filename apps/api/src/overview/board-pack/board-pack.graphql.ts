import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { BoardPack as BoardPackData, PackAsk as PackAskData, PackComment as PackCommentData, PackDecisionCode, PackFigureCode, PackHealth, PackIndex as PackIndexData, PackPageCode } from '@tandem/board-pack/pack';
import type { Side } from '../../platform/context/request-context.ts';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { LocalizedTextRule, NumberBetween } from '../../platform/graphql/text.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';

export const PackHealthEnum = { ON_TRACK: 'ON_TRACK', AT_RISK: 'AT_RISK', OFF_TRACK: 'OFF_TRACK', NO_UPDATE: 'NO_UPDATE' } as const;
registerEnumType(PackHealthEnum, { name: 'BoardPackHealth', description: 'What was said of a goal or project by the day of the pack.' });
export const PackFigureEnum = { GOALS_ON_TRACK: 'GOALS_ON_TRACK', PROMISES_KEPT: 'PROMISES_KEPT', SLIPPED_DAYS: 'SLIPPED_DAYS', READ_BY_OTHER_SIDE: 'READ_BY_OTHER_SIDE' } as const;
registerEnumType(PackFigureEnum, { name: 'BoardPackFigureCode', description: 'Figures of the overview that can be counted as of any day.' });
export const PackDecisionEnum = {
  GOAL_SIGNED: 'GOAL_SIGNED',
  UPDATE_ACKNOWLEDGED: 'UPDATE_ACKNOWLEDGED',
  REQUEST_ANSWERED: 'REQUEST_ANSWERED',
  TERM_AGREED: 'TERM_AGREED',
  CROSSING_DECIDED: 'CROSSING_DECIDED',
} as const;
registerEnumType(PackDecisionEnum, { name: 'BoardPackDecisionCode', description: 'Kinds of decisions that are counted.' });
export const PackPageEnum = { SUMMARY: 'SUMMARY', INDEX: 'INDEX', PEOPLE: 'PEOPLE', GOALS: 'GOALS', PROJECTS: 'PROJECTS', DECISIONS: 'DECISIONS' } as const;
registerEnumType(PackPageEnum, { name: 'BoardPackPageCode', description: 'Pages of a pack, in their order.' });

@ObjectType({ description: 'A span of time that a pack can be made for.' })
export class BoardPackPeriod {
  @Field({ description: '2026-11, 2026-Q4 or 2026.' }) code!: string;
  @Field(() => DateScalar, { description: 'First day.' }) from!: string;
  @Field(() => DateScalar, { description: 'Last day.' }) to!: string;
}

@ObjectType({ description: 'The part of an index that lowers it most.' })
export class BoardPackWeakest {
  @Field(() => LocalizedText, { description: 'What is measured.' }) name!: LocalizedText;
  @Field(() => Float, { description: 'Its value, 0 to 1.' }) value!: number;
}

@ObjectType({ description: 'The index of one recommendation at the end of the period.' })
export class BoardPackIndex implements Omit<PackIndexData, 'weakest'> {
  @Field(() => Int, { description: 'Number of the recommendation, 1 to 8.' }) recommendation!: number;
  @Field(() => Float, { nullable: true, description: '0 to 100; null where there was not enough data.' }) value!: number | null;
  @Field(() => Float, { nullable: true, description: 'The same before the period began.' }) before!: number | null;
  @Field(() => [Float], { nullable: 'items', description: 'Week by week, the oldest first.' }) trend!: (number | null)[];
  @Field(() => BoardPackWeakest, { nullable: true, description: 'What lowers it most.' }) weakest!: BoardPackWeakest | null;
}

@ObjectType({ description: 'What each side answered about a recommendation in the last pulse that was released by then.' })
export class BoardPackPerception {
  @Field(() => Int, { description: 'Number of the recommendation.' }) recommendation!: number;
  @Field(() => Float, { nullable: true, description: 'What IT says, 0 to 100; null while too few answered.' }) it!: number | null;
  @Field(() => Float, { nullable: true, description: 'What marketing says.' }) marketing!: number | null;
}

@ObjectType({ description: 'A figure at the end of the period and before it began.' })
export class BoardPackFigure {
  @Field(() => PackFigureEnum, { description: 'Which figure.' }) figure!: PackFigureCode;
  @Field(() => Int, { description: 'Rows that count as good.' }) good!: number;
  @Field(() => Int, { description: 'All rows.' }) total!: number;
  @Field(() => Float, { description: 'Sum of their numbers.' }) sum!: number;
  @Field(() => Int, { description: 'Good rows before.' }) goodBefore!: number;
  @Field(() => Int, { description: 'All rows before.' }) totalBefore!: number;
  @Field(() => Float, { description: 'Sum before.' }) sumBefore!: number;
}

@ObjectType({ description: 'A shared goal that was in force.' })
export class BoardPackGoal {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'Its title.' }) title!: LocalizedText;
  @Field(() => PackHealthEnum, { description: 'What IT said.' }) it!: PackHealth;
  @Field(() => PackHealthEnum, { description: 'What marketing said.' }) marketing!: PackHealth;
  @Field(() => PackHealthEnum, { description: 'The worse of the two.' }) overall!: PackHealth;
  @Field(() => Float, { nullable: true, description: 'How far it was, 0 to 1.' }) progress!: number | null;
  @Field(() => Float, { description: 'Where an even pace would have been.' }) expected!: number;
  @Field(() => DateScalar, { description: 'Last day of its cycle.' }) endsOn!: string;
}

@ObjectType({ description: 'A project that was open.' })
export class BoardPackProject {
  @Field({ description: 'Its key.' }) key!: string;
  @Field(() => LocalizedText, { description: 'Its name.' }) name!: LocalizedText;
  @Field(() => PackHealthEnum, { description: 'The last status posted by then.' }) health!: PackHealth;
  @Field(() => DateScalar, { description: 'The day first promised.' }) originalDeadline!: string;
  @Field(() => DateScalar, { description: 'The deadline by then.' }) deadline!: string;
  @Field(() => Float, { nullable: true, description: 'Probability of it, 0 to 1; null without a forecast.' }) onTime!: number | null;
}

@ObjectType({ description: 'A deadline moved in the period.' })
export class BoardPackSlip {
  @Field({ description: 'Key of the project.' }) key!: string;
  @Field(() => LocalizedText, { description: 'Its name.' }) name!: LocalizedText;
  @Field(() => DateScalar, { description: 'When it was moved.' }) day!: string;
  @Field(() => DateScalar, { description: 'From which day.' }) from!: string;
  @Field(() => DateScalar, { description: 'To which day.' }) to!: string;
  @Field(() => LocalizedText, { description: 'The reason given.' }) reason!: LocalizedText;
}

@ObjectType({ description: 'Decisions of one kind.' })
export class BoardPackDecision {
  @Field(() => PackDecisionEnum, { description: 'Which kind.' }) code!: PackDecisionCode;
  @Field(() => Int, { description: 'How many in the period.' }) count!: number;
}

@ObjectType({ description: 'Something that waited when the pack was made.' })
export class BoardPackAsk implements PackAskData {
  @Field({ description: 'What has to be done, a WaitingKind.' }) kind!: string;
  @Field(() => ID, { nullable: true, description: 'The thing it is about; null where it is about several.' }) entityId!: string | null;
  @Field(() => LocalizedText, { nullable: true, description: 'Title of the thing.' }) title!: LocalizedText | null;
  @Field(() => SideEnum, { nullable: true, description: 'The side that has to act; null for either.' }) side!: Side | null;
  @Field(() => DateScalar, { description: 'Since when.' }) since!: string;
}

@ObjectType({ description: 'What somebody who speaks for a department or the company says about a page.' })
export class BoardPackComment implements PackCommentData {
  @Field(() => PackPageEnum, { description: 'Which page.' }) page!: PackPageCode;
  @Field(() => LocalizedText, { description: 'What is said.' }) text!: LocalizedText;
  @Field({ description: 'Name of who wrote it last.' }) by!: string;
  @Field(() => DateScalar, { description: 'The day on which they did.' }) on!: string;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing it.' }) version!: number;
}

@ObjectType({ description: 'What a board reads about the two departments for one period.' })
export class BoardPack implements BoardPackData {
  @Field({ description: 'Name of the workspace.' }) workspace!: string;
  @Field({ description: 'Code of the period: 2026-11, 2026-Q4 or 2026.' }) period!: string;
  @Field(() => DateScalar, { description: 'First day of the period.' }) from!: string;
  @Field(() => DateScalar, { description: 'Last day of the period.' }) to!: string;
  @Field(() => DateScalar, { description: 'The day up to which it counts.' }) asOf!: string;
  @Field(() => DateScalar, { description: 'The day it was made.' }) madeOn!: string;
  @Field(() => Int, { nullable: true, description: "Version of the scorecard's definition; null where no week was measured." }) definition!: number | null;
  @Field(() => Float, { nullable: true, description: 'Mean of the indices that say something; null while too few do.' }) overall!: number | null;
  @Field(() => Float, { nullable: true, description: 'The same before the period.' }) overallBefore!: number | null;
  @Field(() => Float, { nullable: true, description: 'The lowest index.' }) lowest!: number | null;
  @Field(() => [BoardPackIndex], { description: 'The eight indices.' }) indices!: BoardPackIndex[];
  @Field(() => [BoardPackPerception], { description: 'What people say of them; empty without a released pulse.' }) perception!: BoardPackPerception[];
  @Field(() => [BoardPackFigure], { description: 'The figures of the overview.' }) figures!: BoardPackFigure[];
  @Field(() => [BoardPackGoal], { description: 'Goals in force, those in trouble first; at most twelve.' }) goals!: BoardPackGoal[];
  @Field(() => [BoardPackProject], { description: 'Open projects by deadline; at most twelve.' }) projects!: BoardPackProject[];
  @Field(() => [BoardPackSlip], { description: 'Deadlines moved in the period, the latest first; at most twelve.' }) slips!: BoardPackSlip[];
  @Field(() => [BoardPackDecision], { description: 'Decisions taken in the period.' }) decisions!: BoardPackDecision[];
  @Field(() => [BoardPackAsk], { description: 'What waits, the longest first, at most twelve; empty for a period that is over.' }) asks!: BoardPackAsk[];
  @Field(() => [BoardPackComment], { description: 'What is said about its pages, at most once for each.' }) comments!: BoardPackComment[];
}

@ObjectType({ description: 'What you may do with board packs.' })
export class BoardPackRights {
  @Field({ description: 'Share one by a link.' }) share!: boolean;
  @Field({ description: 'Say something about a page.' }) comment!: boolean;
}

@ObjectType({ description: 'A link by which somebody without an account reads one pack.' })
export class BoardPackShare {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => Int, { description: 'Give this as expectedVersion when ending it.' }) version!: number;
  @Field({ description: 'Code of the period.' }) period!: string;
  @Field(() => DateTimeScalar, { description: 'When it was made.' }) createdAt!: Date;
  @Field(() => DateTimeScalar, { description: 'Until when it can be opened.' }) expiresAt!: Date;
  createdBy!: string;
}

@ObjectType({ description: 'A page of links.' })
export class BoardPackShareConnection extends connectionOf(BoardPackShare, 'BoardPackShare') {}

@InputType({ description: 'A pack to share.' })
export class ShareBoardPackInput {
  @Field({ description: 'Code of the period: 2026-11, 2026-Q4 or 2026.' }) period!: string;
  @Field(() => Int, { description: 'Days until the link expires, 1 to 90.' }) @NumberBetween(1, 90) days!: number;
}

@InputType({ description: 'A link to end.' })
export class EndBoardPackShareInput {
  @Field(() => ID, { description: 'The link.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: 'A comment on a page of a pack.' })
export class WriteBoardPackCommentInput {
  @Field({ description: 'Code of the period: 2026-11, 2026-Q4 or 2026.' }) period!: string;
  @Field(() => PackPageEnum, { description: 'The page.' }) page!: PackPageCode;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What is said, at most 500 characters; empty takes it away.' }) @LocalizedTextRule({ max: 500 }) text?: LocalizedTextInput | null;
  @Field(() => Int, { description: 'The version you saw, 0 where there was none.' }) expectedVersion!: number;
}

@ObjectType({ description: 'The comment as it stands now.' })
export class BoardPackCommentSaved {
  @Field(() => PackPageEnum, { description: 'Which page.' }) page!: PackPageCode;
  @Field(() => LocalizedText, { nullable: true, description: 'What is said; null when it was taken away.' }) text!: LocalizedText | null;
}

@ObjectType({ description: 'The link, shown once.' })
export class BoardPackShared {
  @Field({ description: 'Whoever has it may read the pack until it expires. Keep it: it is not shown again.' }) url!: string;
}

@ObjectType({ description: 'Ended: the link opens nothing any more.' })
export class BoardPackShareEnded {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
}

export const ShareBoardPackResult = mutationResult('ShareBoardPackResult', BoardPackShared);
export const EndBoardPackShareResult = mutationResult('EndBoardPackShareResult', BoardPackShareEnded);
export const WriteBoardPackCommentResult = mutationResult('WriteBoardPackCommentResult', BoardPackCommentSaved);

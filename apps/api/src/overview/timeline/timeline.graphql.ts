import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type DeadlineKind, DeadlineKindEnum, Freeze, type MilestoneState, MilestoneStateEnum, type ProjectState, ProjectStateEnum } from '../../domains/projects/projects.public.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { LocalizedText } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';

export const ConflictKindEnum = { FREEZE: 'FREEZE', DEPENDENCY: 'DEPENDENCY', FORECAST: 'FORECAST' } as const;
export type ConflictKind = keyof typeof ConflictKindEnum;
registerEnumType(ConflictKindEnum, {
  name: 'TimelineConflictKind',
  description: 'A date inside a freeze; something that has to start or be done before what it waits for ends; a deadline that the forecast misses in more than half of the futures.',
});

@ObjectType({ description: 'A goal in force, at the end of its cycle.' })
export class TimelineGoal {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'Title.' }) title!: LocalizedText;
  @Field(() => DateScalar, { description: 'Last day of its cycle.' }) endsOn!: string;
}

@ObjectType({ description: 'A milestone in these weeks.' })
export class TimelineMilestone {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'What is reached then.' }) title!: LocalizedText;
  @Field(() => DateScalar, { description: 'Its day.' }) due!: string;
  @Field(() => MilestoneStateEnum, { description: 'Ahead, reached or missed.' }) state!: MilestoneState;
}

@ObjectType({ description: 'A project as a stretch of time.' })
export class TimelineProject {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field({ description: 'Key.' }) key!: string;
  @Field(() => LocalizedText, { description: 'Name.' }) name!: LocalizedText;
  @Field(() => ProjectStateEnum, { description: 'Planned, active, on hold or done.' }) state!: ProjectState;
  @Field(() => SideEnum, { nullable: true, description: 'The side of who answers for it; null for neither.' }) side!: Side | null;
  @Field(() => DateScalar, { description: 'The day it began; until then its planned start, or else the day it was created.' }) startsOn!: string;
  @Field(() => DateScalar, { description: 'Its deadline; once it is done, the day of that.' }) endsOn!: string;
  @Field(() => DeadlineKindEnum, { description: 'What stands behind the deadline.' }) deadlineKind!: DeadlineKind;
  @Field({ description: 'Whether its deadline in these weeks is a launch: it is open, and an event stands behind the date or marketing answers for it.' }) launch!: boolean;
  @Field(() => [TimelineMilestone], { description: 'Its milestones in these weeks, by day.' }) milestones!: TimelineMilestone[];
}

@ObjectType({ description: 'Two dates that cannot both hold.' })
export class TimelineConflict {
  @Field(() => ConflictKindEnum, { description: 'What contradicts the date.' }) kind!: ConflictKind;
  @Field(() => DateScalar, { description: 'The day that will not hold as it is.' }) day!: string;
  @Field({ description: 'Key of the project that it is about.' }) projectKey!: string;
  @Field({ description: 'CDP for a project or its milestone, CDP-12 for a task.' }) key!: string;
  @Field(() => LocalizedText, { description: 'Name of the project, or title of the milestone or task.' }) title!: LocalizedText;
  @Field(() => ID, { nullable: true, description: 'The milestone, if it is one.' }) milestoneId!: string | null;
  @Field(() => String, { nullable: true, description: 'Key of the task or project that it waits for.' }) otherKey!: string | null;
  @Field(() => LocalizedText, { nullable: true, description: 'The freeze, or what it waits for.' }) otherTitle!: LocalizedText | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the freeze, end of what it waits for, or the day by which half of the futures are done; null beyond three years.' })
  otherDay!: string | null;
  @Field(() => Float, { nullable: true, description: 'Probability of the deadline, 0 to 1; null where it was computed for another date.' }) pOnTime!: number | null;
}

@ObjectType({ description: 'Thirteen weeks of both departments on one scale.' })
export class Timeline {
  @Field(() => DateScalar, { description: 'The first Monday.' }) from!: string;
  @Field(() => DateScalar, { description: 'The last Sunday.' }) to!: string;
  @Field(() => DateScalar, { description: "Today in the workspace's time zone." }) today!: string;
  @Field(() => [TimelineGoal], { description: 'Goals in force whose cycle ends in these weeks, by day; at most 100.' }) goals!: TimelineGoal[];
  @Field(() => [TimelineProject], { description: 'Projects that are planned or go on in these weeks, and those that were finished in them, by end; at most 60.' })
  projects!: TimelineProject[];
  @Field(() => Int, { description: 'How many more projects there are in these weeks.' }) projectsLeftOut!: number;
  @Field(() => [Freeze], { description: 'Freezes of IT in these weeks.' }) freezes!: Freeze[];
  @Field(() => [TimelineConflict], { description: 'What cannot hold in these weeks, by day.' }) conflicts!: TimelineConflict[];
  @Field({ description: 'Whether you may add freezes.' }) viewerCanFreeze!: boolean;
}

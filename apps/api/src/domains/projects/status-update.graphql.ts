import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Side } from '../../platform/context/request-context.ts';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { LocalizedTextRule } from '../../platform/graphql/text.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import type { HealthReason } from './health.ts';
import { HealthReasonEnum, ProjectHealthEnum, StatusUpdateStateEnum } from './project.enums.ts';
import type { ProjectHealth, StatusUpdateState } from './status-update.entities.ts';
import { Task } from './task.graphql.ts';

@ObjectType({ description: '"Read and understood", by somebody of the other side than the author\'s.' })
export class StatusAcknowledgement {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => SideEnum, { description: 'The side that acknowledged.' }) side!: Side;
  @Field(() => DateTimeScalar, { description: 'When.' }) acknowledgedAt!: Date;
  memberId!: string;
}

@ObjectType({ description: 'What you may do to this status update.' })
export class StatusUpdateRights {
  @Field({ description: 'Acknowledge it for the other side.' }) acknowledge!: boolean;
}

@ObjectType({ description: "How a project stands, in its author's words and with the figures of that moment. Never changed once published." })
export class StatusUpdate {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => SideEnum, { description: "The author's side." }) authorSide!: Side;
  @Field(() => ProjectHealthEnum, { description: 'Health, as the author saw it.' }) health!: ProjectHealth;
  @Field(() => LocalizedText, { description: 'What happened and what comes, in words.' }) summary!: LocalizedText;
  @Field(() => StatusUpdateStateEnum, { description: 'Whether the other side has acknowledged it.' }) state!: StatusUpdateState;
  @Field(() => DateTimeScalar, { description: 'When it was published.' }) publishedAt!: Date;
  @Field(() => Int, { description: 'Tasks done at that moment.' }) tasksDone!: number;
  @Field(() => Int, { description: 'Tasks open at that moment.' }) tasksOpen!: number;
  @Field(() => DateScalar, { nullable: true, description: 'The deadline at that moment.' }) deadline!: string | null;
  projectId!: string;
  authorId!: string;
}

@ObjectType({ description: 'A page of status updates.' })
export class StatusUpdateConnection extends connectionOf(StatusUpdate, 'StatusUpdate') {}

@ObjectType({ description: 'A status update as it could be posted now: what happened since the last one, and what the dates suggest.' })
export class StatusUpdateDraft {
  @Field(() => ProjectHealthEnum, { description: 'Suggested health. The author decides.' }) health!: ProjectHealth;
  @Field(() => HealthReasonEnum, { description: 'What the suggestion rests on.' }) reason!: HealthReason;
  @Field(() => LocalizedText, { description: 'Suggested summary in both languages.' }) summary!: LocalizedText;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the last update was published; null for the first.' }) since!: Date | null;
  @Field(() => [Task], { description: 'What was finished since then.' }) finished!: Task[];
  @Field(() => [Task], { description: 'What is blocked now.' }) blocked!: Task[];
  @Field(() => Int, { description: 'Tasks done.' }) tasksDone!: number;
  @Field(() => Int, { description: 'Tasks open.' }) tasksOpen!: number;
  @Field(() => Int, { nullable: true, description: 'Days to the deadline; negative after it.' }) daysLeft!: number | null;
}

@InputType({ description: 'A status update. It is published at once and never changed.' })
export class PostStatusUpdateInput {
  @Field(() => ID, { description: 'The project.' }) projectId!: string;
  @Field(() => ProjectHealthEnum, { description: 'Health.' }) health!: ProjectHealth;
  @Field(() => LocalizedTextInput, { description: 'What happened and what comes.' }) @LocalizedTextRule({ min: 1, max: 2_000 }) summary!: LocalizedTextInput;
}

@InputType({ description: 'Acknowledges a status update of the other side.' })
export class AcknowledgeStatusUpdateInput {
  @Field(() => ID, { description: 'The status update.' }) id!: string;
}

@ObjectType({ description: 'The status update after the change.' })
export class StatusUpdateSaved {
  statusUpdateId!: string;
  projectId!: string;
}
export const StatusUpdateResult = mutationResult('StatusUpdateResult', StatusUpdateSaved);

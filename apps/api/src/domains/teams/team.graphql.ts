import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Side } from '../../platform/context/request-context.ts';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { LocalizedText } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { Text } from '../../platform/graphql/text.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import type { InteractionMode, TeamKind } from './team.entity.ts';
import type { TeamLack } from './teams.validity.ts';

/** Whether somebody is in a team today, will be, or was. */
export type TeamPlaceState = 'CURRENT' | 'UPCOMING' | 'PAST';

export const TeamKindEnum = { JOINT: 'JOINT', DEPARTMENT: 'DEPARTMENT' } as const;
registerEnumType(TeamKindEnum, { name: 'TeamKind', description: 'A team of both departments, or of one.' });
export const InteractionModeEnum = { COLLABORATION: 'COLLABORATION', FACILITATING: 'FACILITATING', SERVICE: 'SERVICE' } as const;
registerEnumType(InteractionModeEnum, { name: 'InteractionMode', description: 'How a team works with others: side by side, helping for a while, or by a standing offer.' });
export const TeamLackEnum = { NO_IT_MEMBER: 'NO_IT_MEMBER', NO_MARKETING_MEMBER: 'NO_MARKETING_MEMBER', NO_IT_LIAISON: 'NO_IT_LIAISON', NO_MARKETING_LIAISON: 'NO_MARKETING_LIAISON' } as const;
registerEnumType(TeamLackEnum, { name: 'TeamLack', description: 'What a joint team lacks before it may own a shared goal.' });

@ObjectType({ description: 'What you may do to this team.' })
export class TeamRights {
  @Field({ description: 'Change name, charter and way of working.' }) update!: boolean;
  @Field({ description: 'Add people and change their places.' }) manageMembers!: boolean;
  @Field({ description: 'Extend its way of working, hand over, or stop; only while it has an end.' }) decideMode!: boolean;
  @Field({ description: 'Put it away.' }) archive!: boolean;
}

@ObjectType({ description: 'Whether a team may own a shared goal as far as its people are concerned, and what is missing. A team of one department needs nothing.' })
export class TeamValidity {
  @Field({ description: 'Whether nothing is missing today.' }) valid!: boolean;
  @Field(() => [TeamLackEnum], { description: 'What is missing, for programs.' }) lacks!: TeamLack[];
  @Field(() => [LocalizedText], { description: 'What is missing and what to do, in words.' }) reasons!: LocalizedText[];
}

@ObjectType({ description: 'A team of one department or of both.' })
export class Team {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'Name.' }) name!: LocalizedText;
  @Field(() => TeamKindEnum, { description: 'Of both departments, or of one.' }) kind!: TeamKind;
  @Field(() => InteractionModeEnum, { description: 'How it works with others.' }) interactionMode!: InteractionMode;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of this way of working; then somebody decides: extend, hand over, or stop.' }) modeUntil!: string | null;
  @Field(() => LocalizedText, { nullable: true, description: 'What it is for and how it works.' }) charter!: LocalizedText | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was put away.' }) archivedAt!: Date | null;
  @Field(() => Int, { description: 'People of IT today.' }) itCount!: number;
  @Field(() => Int, { description: 'People of marketing today.' }) marketingCount!: number;
  @Field(() => Int, { nullable: true, description: 'Days to the last day of this way of working, below 0 when it is over; null without an end.' }) modeDaysLeft!: number | null;
  @Field({ description: 'Whether it is time to decide: 14 days before the last day, and ever after.' }) modeDecisionDue!: boolean;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  lacks!: TeamLack[];
  liaisonIds!: string[];
}

export const TeamPlaceStateEnum = { CURRENT: 'CURRENT', UPCOMING: 'UPCOMING', PAST: 'PAST' } as const;
registerEnumType(TeamPlaceStateEnum, { name: 'TeamPlaceState', description: 'Whether somebody is in a team today, will be, or was (also when they left the workspace).' });

@ObjectType({ description: 'A person in a team, from when to when and with which share of their time.' })
export class TeamMembership {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => SideEnum, { nullable: true, description: "The person's side." }) side!: Side | null;
  @Field(() => TeamPlaceStateEnum, { description: 'Today, later, or over.' }) state!: TeamPlaceState;
  @Field(() => Float, { description: 'Share of working time, above 0 up to 1.' }) fraction!: number;
  @Field({ description: 'Whether they speak for their department here.' }) liaison!: boolean;
  @Field(() => DateScalar, { description: 'First day.' }) validFrom!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null for open.' }) validTo!: string | null;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  memberId!: string;
  teamId!: string;
}

@ObjectType({ description: "A span in which a person's shares add up to more than the whole. Shown, never blocked." })
export class TeamOverload {
  @Field(() => DateScalar, { description: 'First day.' }) from!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null for open.' }) to!: string | null;
  @Field(() => Float, { description: 'Sum of the shares in all teams.' }) total!: number;
}

@ObjectType({ description: "A person of the team and a span in which their shares in all teams add up to more than the whole." })
export class TeamOverAllocation extends TeamOverload {
  memberId!: string;
}

@ObjectType({ description: 'A page of teams.' })
export class TeamConnection extends connectionOf(Team, 'Team') {}

@InputType({ description: 'Which teams to list.' })
export class TeamFilter {
  @Field(() => TeamKindEnum, { nullable: true, description: 'Only this kind.' }) kind?: TeamKind | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those to which nothing is missing, or only those to which something is.' }) valid?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Archived ones instead of those at work.' }) archived?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Only teams of this person today.' }) memberId?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of the name, in either language.' }) @Text({ max: 100 }) search?: string | null;
}

@ArgsType()
export class TeamsArgs extends PageArgs {
  @Field(() => TeamFilter, { nullable: true, description: 'Which teams.' }) filter?: TeamFilter | null;
}

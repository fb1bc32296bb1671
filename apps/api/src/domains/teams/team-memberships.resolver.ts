import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { TeamMembershipsService } from './team-memberships.service.ts';
import { overloadsOf } from './team-overloads.ts';
import { Team, TeamMembership, TeamOverAllocation, TeamOverload } from './team.graphql.ts';
import {
  AddTeamMemberInput,
  AddTeamMemberResult,
  EndTeamMembershipInput,
  EndTeamMembershipResult,
  TeamSaved,
  UpdateTeamMemberInput,
  UpdateTeamMemberResult,
} from './team.inputs.ts';
import { teamsPolicy } from './teams.policy.ts';
import { placesOfMembers, teamsByIds } from './teams.reads.ts';

@Resolver(() => TeamMembership)
export class TeamMembershipsResolver {
  constructor(private readonly service: TeamMembershipsService) {}

  @ResolveField(() => Member, { nullable: true, description: 'The person.' })
  member(place: TeamMembership, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, place.memberId);
  }

  @ResolveField(() => Team, { description: 'The team.' })
  team(place: TeamMembership, _args: unknown, { ctx }: GraphQLContext): Promise<Team | null> {
    return ctx.load(teamsByIds, place.teamId);
  }

  @ResolveField(() => [TeamOverload], { description: "Spans, today or later, in which the person's shares in all teams exceed the whole." })
  overloads(place: TeamMembership, _args: unknown, { ctx }: GraphQLContext): Promise<TeamOverload[]> {
    return overloadsOf(ctx, place.memberId);
  }

  @Mutation(() => AddTeamMemberResult, { description: 'Puts a person in a team.' })
  @Allow(teamsPolicy.manageMembers)
  async addTeamMember(@Ctx() ctx: RequestContext, @Args('input') input: AddTeamMemberInput): Promise<TeamSaved> {
    const { teamId, memberId, fraction, liaison, validFrom, validTo = null } = input;
    return { teamId: await this.service.add(ctx, teamId, memberId, { fraction, liaison, validFrom, validTo }) };
  }

  @Mutation(() => UpdateTeamMemberResult, { description: "Changes a person's place in a team." })
  @Allow(teamsPolicy.manageMembers)
  async updateTeamMember(@Ctx() ctx: RequestContext, @Args('input') input: UpdateTeamMemberInput): Promise<TeamSaved> {
    const { id, expectedVersion, fraction, liaison, validFrom, validTo = null } = input;
    return { teamId: await this.service.update(ctx, id, expectedVersion, { fraction, liaison, validFrom, validTo }) };
  }

  @Mutation(() => EndTeamMembershipResult, { description: "Ends a person's place in a team." })
  @Allow(teamsPolicy.manageMembers)
  async endTeamMembership(@Ctx() ctx: RequestContext, @Args('input') input: EndTeamMembershipInput): Promise<TeamSaved> {
    return { teamId: await this.service.end(ctx, input.id, input.expectedVersion, input.validTo) };
  }
}

@Resolver(() => TeamSaved)
export class TeamSavedResolver {
  @ResolveField(() => Team, { description: 'The team.' })
  team(result: TeamSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Team | null> {
    return ctx.load(teamsByIds, result.teamId);
  }
}

@Resolver(() => TeamOverAllocation)
export class TeamOverAllocationsResolver {
  @ResolveField(() => Member, { nullable: true, description: 'The person.' })
  member(found: TeamOverAllocation, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, found.memberId);
  }
}

/** What teams add to a person. */
@Resolver(() => Member)
export class MemberTeamsResolver {
  @ResolveField(() => [TeamMembership], { description: 'Places in teams at work, from today on.' })
  async teams(member: Member, _args: unknown, { ctx }: GraphQLContext): Promise<TeamMembership[]> {
    const places = await ctx.load(placesOfMembers, member.id);
    return places.filter((place) => place.state !== 'PAST');
  }
}

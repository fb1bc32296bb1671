import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { localized, requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { Team, TeamConnection, TeamMembership, TeamOverAllocation, TeamRights, TeamsArgs, TeamValidity } from './team.graphql.ts';
import {
  ArchiveTeamInput,
  ArchiveTeamResult,
  CreateTeamInput,
  CreateTeamResult,
  DecideTeamModeInput,
  DecideTeamModeResult,
  TeamSaved,
  UpdateTeamInput,
  UpdateTeamResult,
} from './team.inputs.ts';
import { reasonsOf } from './team-lacks.ts';
import { overAllocatedIn } from './team-overloads.ts';
import { teamsPolicy } from './teams.policy.ts';
import { membershipsByTeams, teamsByIds, teamsPage } from './teams.reads.ts';
import { TeamsService } from './teams.service.ts';

@Resolver(() => TeamConnection)
export class TeamListResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may create a team.' })
  viewerCanCreate(_page: TeamConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return teamsPolicy.create.opensFor(ctx);
  }
}

@Resolver(() => Team)
export class TeamsResolver {
  constructor(private readonly service: TeamsService) {}

  @Query(() => TeamConnection, { description: 'Teams, the latest first.' })
  @Allow(teamsPolicy.read)
  teams(@Ctx() ctx: RequestContext, @Args() args: TeamsArgs): Promise<TeamConnection> {
    return teamsPage(ctx, args.first, args.after, args.filter ?? {});
  }

  @Query(() => Team, { nullable: true, description: 'One team.' })
  @Allow(teamsPolicy.read)
  team(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The team.' }) id: string): Promise<Team | null> | null {
    return isUuid(id) ? ctx.load(teamsByIds, id) : null;
  }

  @ResolveField(() => [TeamMembership], { description: 'Everybody who is or was in it, the current first.' })
  members(team: Team, _args: unknown, { ctx }: GraphQLContext): Promise<TeamMembership[]> {
    return ctx.load(membershipsByTeams, team.id);
  }

  @ResolveField(() => TeamValidity, { description: 'Whether anything is missing before it may own a shared goal.' })
  validity(team: Team): TeamValidity {
    return { valid: team.lacks.length === 0, lacks: team.lacks, reasons: reasonsOf(team.lacks) };
  }

  @ResolveField(() => [TeamOverAllocation], { description: 'People whose shares in all teams exceed the whole while they are in this one, today or later. Shown, never blocked.' })
  overAllocated(team: Team, _args: unknown, { ctx }: GraphQLContext): Promise<TeamOverAllocation[]> {
    return overAllocatedIn(ctx, team.id);
  }

  @ResolveField(() => TeamRights, { description: 'What you may do to it.' })
  viewerCan(team: Team, _args: unknown, { ctx }: GraphQLContext): TeamRights {
    const open = team.archivedAt === null;
    return {
      update: open && teamsPolicy.update.opensFor(ctx),
      manageMembers: open && teamsPolicy.manageMembers.allows(ctx, team),
      decideMode: open && team.modeUntil !== null && teamsPolicy.decideMode.opensFor(ctx),
      archive: open && teamsPolicy.archive.opensFor(ctx),
    };
  }

  @Mutation(() => CreateTeamResult, { description: 'Creates a team.' })
  @Allow(teamsPolicy.create)
  async createTeam(@Ctx() ctx: RequestContext, @Args('input') input: CreateTeamInput): Promise<TeamSaved> {
    const { kind, interactionMode, modeUntil = null } = input;
    return { teamId: await this.service.create(ctx, { kind, interactionMode, modeUntil, name: requiredText(input.name), charter: localized(input.charter) ?? null }) };
  }

  @Mutation(() => UpdateTeamResult, { description: 'Changes name, charter or way of working.' })
  @Allow(teamsPolicy.update)
  async updateTeam(@Ctx() ctx: RequestContext, @Args('input') input: UpdateTeamInput): Promise<TeamSaved> {
    const { id, expectedVersion, interactionMode, modeUntil = null } = input;
    const values = { interactionMode, modeUntil, name: requiredText(input.name), charter: localized(input.charter) ?? null };
    return { teamId: await this.service.update(ctx, id, expectedVersion, values) };
  }

  @Mutation(() => ArchiveTeamResult, { description: 'Puts a team away.' })
  @Allow(teamsPolicy.archive)
  async archiveTeam(@Ctx() ctx: RequestContext, @Args('input') input: ArchiveTeamInput): Promise<TeamSaved> {
    return { teamId: await this.service.archive(ctx, input.id, input.expectedVersion) };
  }

  @Mutation(() => DecideTeamModeResult, { description: 'Decides what happens to a way of working whose time is over.' })
  @Allow(teamsPolicy.decideMode)
  async decideTeamMode(@Ctx() ctx: RequestContext, @Args('input') input: DecideTeamModeInput): Promise<TeamSaved> {
    const { id, expectedVersion, decision, until = null } = input;
    return { teamId: await this.service.decideMode(ctx, id, expectedVersion, { decision, until }) };
  }
}

import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { Project, projectsByIds } from '../projects/projects.public.ts';
import { absencesPage, allocationsByIds, allocationsPage, overAllocatedIn, workingHoursOf } from './allocations.reads.ts';
import { AllocationsService } from './allocations.service.ts';
import {
  Absence, AbsenceConnection, AbsenceRights, AbsencesArgs, Allocation, AllocationConnection, AllocationsArgs, CapacityRow, CapacityRowConnection, CapacityRowRights, HeatmapArgs, OverAllocation, WorkingHours,
} from './capacity.graphql.ts';
import {
  AddAbsenceInput, AddAbsenceResult, AllocateInput, AllocateResult, AllocationsSaved, MemberTimeSaved, RemoveAbsenceInput, RemoveAbsenceResult, RemoveAllocationInput, RemoveAllocationResult,
  SetCapacityWeekInput, SetCapacityWeekResult, SetWorkingHoursInput, SetWorkingHoursResult, UpdateAllocationInput, UpdateAllocationResult,
} from './capacity.inputs.ts';
import { capacityPolicy } from './capacity.policy.ts';
import { heatmapPage } from './heatmap.reads.ts';
import { TimeService } from './time.service.ts';
import { mondayOf } from './weeks.ts';
import { whatIfOf } from './what-if.ts';

@Resolver(() => Allocation)
export class TimeResolver {
  constructor(
    private readonly time: TimeService,
    private readonly allocations: AllocationsService,
  ) {}

  @Query(() => CapacityRowConnection, { description: 'People or teams with what they have and have promised, week by week.' })
  @Allow(capacityPolicy.read)
  capacityHeatmap(@Ctx() ctx: RequestContext, @Args() { first, after, from, weeks, by, side, teamId, tentative, whatIf }: HeatmapArgs): Promise<CapacityRowConnection> {
    const query = { by: by ?? 'PERSON', from: mondayOf(from ?? ctx.today), weeks: weeks ?? 13, side, teamId, tentative: tentative ?? false, whatIf: whatIfOf(ctx, whatIf) };
    return heatmapPage(ctx, first, after, query);
  }

  @Query(() => AllocationConnection, { name: 'allocations', description: 'Promised hours, by week.' })
  @Allow(capacityPolicy.read)
  allocationList(@Ctx() ctx: RequestContext, @Args() args: AllocationsArgs): Promise<AllocationConnection> {
    return allocationsPage(ctx, args.first, args.after, args.filter ?? {});
  }

  @Query(() => AbsenceConnection, { description: 'Absences that are not over yet, the nearest first.' })
  @Allow(capacityPolicy.read)
  absences(@Ctx() ctx: RequestContext, @Args() args: AbsencesArgs): Promise<AbsenceConnection> {
    return absencesPage(ctx, args.first, args.after, args.memberId ?? null);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Whose hours.' })
  member(allocation: Allocation, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, allocation.memberId);
  }

  @ResolveField(() => Project, { nullable: true, description: 'The project, if it is one.' })
  project(allocation: Allocation, _args: unknown, { ctx }: GraphQLContext): Promise<Project | null> | null {
    return allocation.projectId ? ctx.load(projectsByIds, allocation.projectId) : null;
  }

  @Mutation(() => AllocateResult, { description: 'Promises hours in one week or several. Too much is saved and said.' })
  @Allow(capacityPolicy.allocate)
  async allocate(@Ctx() ctx: RequestContext, @Args('input') input: AllocateInput): Promise<AllocationsSaved> {
    return { touched: await this.allocations.allocate(ctx, { ...input, projectId: input.projectId ?? null, lane: input.lane ?? null }) };
  }

  @Mutation(() => UpdateAllocationResult, { description: 'Changes promised hours.' })
  @Allow(capacityPolicy.allocate)
  async updateAllocation(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion, week, hours, tentative }: UpdateAllocationInput): Promise<AllocationsSaved> {
    return { touched: await this.allocations.update(ctx, id, expectedVersion, { week, hours, tentative }) };
  }

  @Mutation(() => RemoveAllocationResult, { description: 'Takes promised hours back.' })
  @Allow(capacityPolicy.allocate)
  async removeAllocation(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: RemoveAllocationInput): Promise<AllocationsSaved> {
    return { touched: await this.allocations.remove(ctx, id, expectedVersion) };
  }

  @Mutation(() => SetWorkingHoursResult, { description: "Sets somebody's usual hours." })
  @Allow(capacityPolicy.setTime)
  async setWorkingHours(@Ctx() ctx: RequestContext, @Args('input') { memberId, hoursPerWeek, expectedVersion }: SetWorkingHoursInput): Promise<MemberTimeSaved> {
    return { memberId: await this.time.setWorkingHours(ctx, memberId, hoursPerWeek, expectedVersion) };
  }

  @Mutation(() => SetCapacityWeekResult, { description: "Sets somebody's hours in one week." })
  @Allow(capacityPolicy.setTime)
  async setCapacityWeek(@Ctx() ctx: RequestContext, @Args('input') { memberId, week, hours }: SetCapacityWeekInput): Promise<MemberTimeSaved> {
    return { memberId: await this.time.setWeek(ctx, memberId, week, hours ?? null) };
  }

  @Mutation(() => AddAbsenceResult, { description: 'Notes that somebody is away.' })
  @Allow(capacityPolicy.setTime)
  async addAbsence(@Ctx() ctx: RequestContext, @Args('input') { memberId, firstDay, lastDay }: AddAbsenceInput): Promise<MemberTimeSaved> {
    return { memberId: await this.time.addAbsence(ctx, memberId, firstDay, lastDay) };
  }

  @Mutation(() => RemoveAbsenceResult, { description: 'Takes an absence back.' })
  @Allow(capacityPolicy.setTime)
  async removeAbsence(@Ctx() ctx: RequestContext, @Args('input') { id }: RemoveAbsenceInput): Promise<MemberTimeSaved> {
    return { memberId: await this.time.removeAbsence(ctx, id) };
  }
}

@Resolver(() => AllocationsSaved)
export class AllocationsSavedResolver {
  @ResolveField(() => [Allocation], { description: 'The hours as they are now; empty when they were taken back.' })
  async allocations({ touched }: AllocationsSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Allocation[]> {
    const found = await Promise.all(touched.allocationIds.map((id) => ctx.load(allocationsByIds, id)));
    return found.filter((each) => each !== null);
  }

  @ResolveField(() => [OverAllocation], { description: 'Weeks of the change in which more is promised than there is.' })
  overAllocated({ touched }: AllocationsSaved, _args: unknown, { ctx }: GraphQLContext): Promise<OverAllocation[]> {
    return overAllocatedIn(ctx, touched);
  }
}

@Resolver(() => MemberTimeSaved)
export class MemberTimeSavedResolver {
  @ResolveField(() => Member, { nullable: true, description: 'The person.' })
  member(saved: MemberTimeSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, saved.memberId);
  }
}

@Resolver(() => CapacityRowConnection)
export class CapacityRowListResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may promise hours and note absences.' })
  viewerCanPlan(_page: CapacityRowConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return capacityPolicy.allocate.opensFor(ctx);
  }
}

@Resolver(() => CapacityRow)
export class CapacityRowResolver {
  @ResolveField(() => CapacityRowRights, { description: 'What you may do to it.' })
  viewerCan({ memberId }: CapacityRow, _args: unknown, { ctx }: GraphQLContext): CapacityRowRights {
    return { setTime: memberId !== null && capacityPolicy.setTime.allows(ctx, { memberId }) };
  }

  @ResolveField(() => WorkingHours, { nullable: true, description: "The person's usual hours; null while nobody has set them, which counts as 40, and for a team." })
  workingHours({ memberId }: CapacityRow, _args: unknown, { ctx }: GraphQLContext): Promise<WorkingHours | null> | null {
    return memberId === null ? null : ctx.load(workingHoursOf, memberId);
  }
}

@Resolver(() => Absence)
export class AbsenceResolver {
  @ResolveField(() => AbsenceRights, { description: 'What you may do to it.' })
  viewerCan({ memberId }: Absence, _args: unknown, { ctx }: GraphQLContext): AbsenceRights {
    return { remove: capacityPolicy.setTime.allows(ctx, { memberId }) };
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who is away.' })
  member(absence: Absence, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, absence.memberId);
  }
}

/** What capacity adds to a person. */
@Resolver(() => Member)
export class MemberTimeResolver {
  @ResolveField(() => WorkingHours, { nullable: true, description: 'Usual hours; null while nobody has set them, which counts as 40.' })
  workingHours(member: Member, _args: unknown, { ctx }: GraphQLContext): Promise<WorkingHours | null> {
    return ctx.load(workingHoursOf, member.id);
  }
}

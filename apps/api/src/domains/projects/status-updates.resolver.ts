import { Args, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { Project } from './project.graphql.ts';
import { projectsPolicy } from './projects.policy.ts';
import { projectsByIds } from './projects.reads.ts';
import { statusUpdateDraft } from './status-draft.ts';
import {
  AcknowledgeStatusUpdateInput,
  PostStatusUpdateInput,
  StatusAcknowledgement,
  StatusUpdate,
  StatusUpdateDraft,
  StatusUpdateResult,
  StatusUpdateRights,
  StatusUpdateSaved,
} from './status-update.graphql.ts';
import { acknowledgementsOf, statusUpdatesByIds } from './status-updates.reads.ts';
import { StatusUpdatesService } from './status-updates.service.ts';

@Resolver(() => StatusUpdate)
export class StatusUpdatesResolver {
  constructor(private readonly updates: StatusUpdatesService) {}

  @Query(() => StatusUpdateDraft, { nullable: true, description: 'What a status update would say now; null for an unknown project.' })
  @Allow(projectsPolicy.read)
  statusUpdateDraft(@Ctx() ctx: RequestContext, @Args('projectId', { type: () => ID, description: 'The project.' }) projectId: string): Promise<StatusUpdateDraft | null> {
    return statusUpdateDraft(ctx, projectId);
  }

  @Mutation(() => StatusUpdateResult, { description: 'Publishes a status update. It is never changed afterwards.' })
  @Allow(projectsPolicy.postUpdate)
  postStatusUpdate(@Ctx() ctx: RequestContext, @Args('input') input: PostStatusUpdateInput): Promise<StatusUpdateSaved> {
    return this.updates.post(ctx, input);
  }

  @Mutation(() => StatusUpdateResult, { description: 'Acknowledges a status update of the other side.' })
  @Allow(projectsPolicy.acknowledge)
  acknowledgeStatusUpdate(@Ctx() ctx: RequestContext, @Args('input') input: AcknowledgeStatusUpdateInput): Promise<StatusUpdateSaved> {
    return this.updates.acknowledge(ctx, input.id);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who wrote it.' })
  author(update: StatusUpdate, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, update.authorId);
  }

  @ResolveField(() => Project, { nullable: true, description: 'Its project.' })
  project(update: StatusUpdate, _args: unknown, { ctx }: GraphQLContext): Promise<Project | null> {
    return ctx.load(projectsByIds, update.projectId);
  }

  @ResolveField(() => Int, { description: 'Whole days since it was published.' })
  ageDays(update: StatusUpdate, _args: unknown, { ctx }: GraphQLContext): number {
    return Math.max(0, Math.floor((ctx.now.getTime() - update.publishedAt.getTime()) / 86_400_000));
  }

  @ResolveField(() => [StatusAcknowledgement], { description: 'Who acknowledged it, first one first.' })
  acknowledgements(update: StatusUpdate, _args: unknown, { ctx }: GraphQLContext): Promise<StatusAcknowledgement[]> {
    return ctx.load(acknowledgementsOf, update.id);
  }

  @ResolveField(() => StatusUpdateRights, { description: 'What you may do to it.' })
  async viewerCan(update: StatusUpdate, _args: unknown, { ctx }: GraphQLContext): Promise<StatusUpdateRights> {
    if (!projectsPolicy.acknowledge.allows(ctx, update)) return { acknowledge: false };
    const given = await ctx.load(acknowledgementsOf, update.id);
    return { acknowledge: given.every((each) => each.memberId !== ctx.memberId) };
  }
}

@Resolver(() => StatusAcknowledgement)
export class StatusAcknowledgementResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Who acknowledged.' })
  member(acknowledgement: StatusAcknowledgement, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, acknowledgement.memberId);
  }
}

@Resolver(() => StatusUpdateSaved)
export class StatusUpdateSavedResolver {
  @ResolveField(() => StatusUpdate, { description: 'The status update after the change.' })
  statusUpdate(result: StatusUpdateSaved, _args: unknown, { ctx }: GraphQLContext): Promise<StatusUpdate | null> {
    return ctx.load(statusUpdatesByIds, result.statusUpdateId);
  }

  @ResolveField(() => Project, { description: 'Its project after the change.' })
  project(result: StatusUpdateSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Project | null> {
    return ctx.load(projectsByIds, result.projectId);
  }
}

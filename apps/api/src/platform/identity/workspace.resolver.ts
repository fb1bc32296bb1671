import { Args, Field, ID, Int, Mutation, ObjectType, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../context/ctx.ts';
import type { Language } from '../context/language.ts';
import { RequestContext } from '../context/request-context.ts';
import { LanguageEnum } from '../graphql/localized-text.graphql.ts';
import { Allow } from '../permissions/allow.ts';
import {
  CreateWorkspaceInput,
  CreateWorkspaceResult,
  UpdateWorkspaceInput,
  UpdateWorkspaceResult,
  WorkspaceCreated,
  WorkspaceUpdated,
} from './account.graphql.ts';
import { workspacePolicy } from './identity.policy.ts';
import { departments, workspaceOf } from './identity.reads.ts';
import { Department } from './member.graphql.ts';
import { WorkspacesService } from './workspaces.service.ts';

@ObjectType({ description: 'What you may do in this workspace.' })
export class WorkspaceRights {
  @Field({ description: 'Change its settings.' }) update!: boolean;
  @Field({ description: 'Invite people.' }) invite!: boolean;
  @Field({ description: 'Read the audit log.' }) readAudit!: boolean;
}

@ObjectType({ description: 'The workspace that the request names in x-tandem-workspace.' })
export class Workspace {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field({ description: 'Its address: /w/<slug>.' }) slug!: string;
  @Field({ description: 'Its name.' }) name!: string;
  @Field({ description: 'IANA time zone in which deadlines are days.' }) timezone!: string;
  @Field(() => LanguageEnum, { description: 'Language in which it mostly writes.' }) language!: Language;
  @Field({ description: 'ISO 3166 code: decides working days.' }) country!: string;
  @Field({ description: 'ISO 4217 code: the currency of every amount.' }) currency!: string;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
}

@Resolver(() => Workspace)
export class WorkspaceResolver {
  constructor(private readonly workspaces: WorkspacesService) {}

  @Query(() => Workspace, { description: 'The workspace of the request.' })
  @Allow(workspacePolicy.read)
  workspace(@Ctx() ctx: RequestContext): Promise<Workspace> {
    return workspaceOf(ctx);
  }

  @ResolveField(() => [Department], { description: 'IT first, marketing second.' })
  departments(_workspace: Workspace, _args: unknown, { ctx }: GraphQLContext): Promise<Department[]> {
    return departments(ctx);
  }

  @ResolveField(() => WorkspaceRights, { description: 'What you may do here.' })
  viewerCan(_workspace: Workspace, _args: unknown, { ctx }: GraphQLContext): WorkspaceRights {
    const { update, invite, readAudit } = workspacePolicy;
    return { update: update.opensFor(ctx), invite: invite.opensFor(ctx), readAudit: readAudit.opensFor(ctx) };
  }

  @Mutation(() => CreateWorkspaceResult, { description: 'Creates a workspace; you become its owner.' })
  @Allow(workspacePolicy.create)
  async createWorkspace(@Ctx() ctx: RequestContext, @Args('input') input: CreateWorkspaceInput): Promise<WorkspaceCreated> {
    const membership = await this.workspaces.create(ctx, { ...input, side: input.side ?? null });
    return { workspace: { id: membership.workspaceId, slug: membership.slug, name: input.name.trim() } };
  }

  @Mutation(() => UpdateWorkspaceResult, { description: 'Changes workspace settings.' })
  @Allow(workspacePolicy.update)
  async updateWorkspace(@Ctx() ctx: RequestContext, @Args('input') input: UpdateWorkspaceInput): Promise<WorkspaceUpdated> {
    await this.workspaces.update(ctx, input);
    return { ok: true };
  }
}

@Resolver(() => WorkspaceUpdated)
export class WorkspaceUpdatedResolver {
  @ResolveField(() => Workspace, { description: 'The workspace after the change.' })
  workspace(_result: WorkspaceUpdated, _args: unknown, { ctx }: GraphQLContext): Promise<Workspace> {
    return workspaceOf(ctx);
  }
}

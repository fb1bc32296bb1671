import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { PageArgs } from '../../platform/graphql/connection.ts';
import { localized, requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { Project, projectsByIds } from '../projects/projects.public.ts';
import { capacityPolicy } from './capacity.policy.ts';
import { exposuresPage } from './exposures.reads.ts';
import {
  AddStarterSkillsResult, ArchiveSkillInput, ArchiveSkillResult, AssessSkillInput, AssessSkillResult, CreateSkillInput, CreateSkillResult, DropSkillRequirementInput, DropSkillRequirementResult,
  RequirementSaved, RequireSkillInput, RequireSkillResult, Skill, SkillConnection, SkillExposure, SkillExposureConnection, SkillHolder, SkillRequirement, SkillSaved, SkillsArgs, StarterSkillsAdded,
  UpdateSkillInput, UpdateSkillResult,
} from './skill.graphql.ts';
import { requirementsOf, skillsByIds, skillsPage } from './skills.reads.ts';
import { SkillsService } from './skills.service.ts';

@Resolver(() => Skill)
export class SkillsResolver {
  constructor(private readonly service: SkillsService) {}

  @Query(() => SkillConnection, { description: 'Skills by code, with who knows them and which teams need them: the gap matrix.' })
  @Allow(capacityPolicy.read)
  skills(@Ctx() ctx: RequestContext, @Args() args: SkillsArgs): Promise<SkillConnection> {
    return skillsPage(ctx, args.first, args.after, args.filter ?? {});
  }

  @Query(() => SkillExposureConnection, { description: 'Projects exposed by a lack of able and free people, the nearest deadline first.' })
  @Allow(capacityPolicy.read)
  skillExposures(@Ctx() ctx: RequestContext, @Args() { first, after }: PageArgs): Promise<SkillExposureConnection> {
    return exposuresPage(ctx, first, after);
  }

  @Mutation(() => CreateSkillResult, { description: 'Adds a skill.' })
  @Allow(capacityPolicy.manageSkills)
  async createSkill(@Ctx() ctx: RequestContext, @Args('input') { code, name, domain, critical }: CreateSkillInput): Promise<SkillSaved> {
    return { skillId: await this.service.create(ctx, code.trim(), { name: requiredText(name), domain, critical }) };
  }

  @Mutation(() => AddStarterSkillsResult, { description: 'Adds those of the sixty skills to begin with that are not there yet.' })
  @Allow(capacityPolicy.manageSkills)
  async addStarterSkills(@Ctx() ctx: RequestContext): Promise<StarterSkillsAdded> {
    return { added: await this.service.addStarter(ctx) };
  }

  @Mutation(() => UpdateSkillResult, { description: 'Changes a skill.' })
  @Allow(capacityPolicy.manageSkills)
  async updateSkill(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion, name, domain, critical }: UpdateSkillInput): Promise<SkillSaved> {
    return { skillId: await this.service.update(ctx, id, expectedVersion, { name: requiredText(name), domain, critical }) };
  }

  @Mutation(() => ArchiveSkillResult, { description: 'Puts a skill away.' })
  @Allow(capacityPolicy.manageSkills)
  async archiveSkill(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: ArchiveSkillInput): Promise<SkillSaved> {
    return { skillId: await this.service.archive(ctx, id, expectedVersion) };
  }

  @Mutation(() => RequireSkillResult, { description: 'Says what a project needs of a skill.' })
  @Allow(capacityPolicy.requireSkill)
  async requireSkill(@Ctx() ctx: RequestContext, @Args('input') { projectId, skillId, level, people }: RequireSkillInput): Promise<RequirementSaved> {
    return { projectId: await this.service.require(ctx, projectId, skillId, { level, people }) };
  }

  @Mutation(() => DropSkillRequirementResult, { description: 'A project no longer needs it.' })
  @Allow(capacityPolicy.requireSkill)
  async dropSkillRequirement(@Ctx() ctx: RequestContext, @Args('input') { id }: DropSkillRequirementInput): Promise<RequirementSaved> {
    return { projectId: await this.service.dropRequirement(ctx, id) };
  }

  @Mutation(() => AssessSkillResult, { description: 'Says which level somebody has. Of oneself only as a self-assessment.' })
  @Allow(capacityPolicy.assess)
  async assessSkill(@Ctx() ctx: RequestContext, @Args('input') input: AssessSkillInput): Promise<SkillSaved> {
    return { skillId: await this.service.assess(ctx, { ...input, note: localized(input.note) ?? null }) };
  }
}

@Resolver(() => SkillSaved)
export class SkillSavedResolver {
  @ResolveField(() => Skill, { description: 'The skill.' })
  skill(saved: SkillSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Skill | null> {
    return ctx.load(skillsByIds, saved.skillId);
  }
}

@Resolver(() => SkillConnection)
export class SkillListResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may add and change skills.' })
  viewerCanManage(_page: SkillConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return capacityPolicy.manageSkills.opensFor(ctx);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may say which level somebody has.' })
  viewerCanAssess(_page: SkillConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return capacityPolicy.assess.opensFor(ctx);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may say what a project needs, and take it back.' })
  viewerCanRequire(_page: SkillConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return capacityPolicy.requireSkill.opensFor(ctx);
  }
}

@Resolver(() => RequirementSaved)
export class RequirementSavedResolver {
  @ResolveField(() => Project, { description: 'The project.' })
  project(saved: RequirementSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Project | null> {
    return ctx.load(projectsByIds, saved.projectId);
  }
}

@Resolver(() => SkillHolder)
export class SkillHolderResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Who.' })
  member(holder: SkillHolder, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, holder.memberId);
  }
}

@Resolver(() => SkillRequirement)
export class SkillRequirementResolver {
  @ResolveField(() => Skill, { nullable: true, description: 'The skill.' })
  skill(requirement: SkillRequirement, _args: unknown, { ctx }: GraphQLContext): Promise<Skill | null> {
    return ctx.load(skillsByIds, requirement.skillId);
  }
}

@Resolver(() => SkillExposure)
export class SkillExposureResolver {
  @ResolveField(() => Project, { nullable: true, description: 'The exposed project.' })
  project(exposure: SkillExposure, _args: unknown, { ctx }: GraphQLContext): Promise<Project | null> {
    return ctx.load(projectsByIds, exposure.projectId);
  }

  @ResolveField(() => Skill, { nullable: true, description: 'The skill that is lacking.' })
  skill(exposure: SkillExposure, _args: unknown, { ctx }: GraphQLContext): Promise<Skill | null> {
    return ctx.load(skillsByIds, exposure.skillId);
  }
}

/** What capacity adds to a project's needs. */
@Resolver(() => Project)
export class ProjectSkillsResolver {
  @ResolveField(() => [SkillRequirement], { description: 'What it needs people to know, the largest lack first.' })
  skillRequirements(project: Project, _args: unknown, { ctx }: GraphQLContext): Promise<SkillRequirement[]> {
    return ctx.load(requirementsOf, project.id);
  }
}

import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { MilestonesService } from './milestones.service.ts';
import { MilestoneResult, MilestoneSaved, Project, ProjectConnection, ProjectResult, ProjectSaved } from './project.graphql.ts';
import {
  AddMilestoneInput,
  ChangeDeadlineInput,
  ChangeProjectStateInput,
  CloseMilestoneInput,
  CreateProjectInput,
  LinkGoalInput,
  ProjectsArgs,
  UnlinkGoalInput,
  UpdateMilestoneInput,
  UpdateProjectInput,
} from './project.inputs.ts';
import { ProjectGoalsService } from './project-goals.service.ts';
import { projectsPolicy } from './projects.policy.ts';
import { projectByKey, projectsByIds, projectsPage } from './projects.reads.ts';
import { ProjectsService } from './projects.service.ts';

@Resolver()
export class ProjectsResolver {
  constructor(
    private readonly projects: ProjectsService,
    private readonly goals: ProjectGoalsService,
    private readonly milestones: MilestonesService,
  ) {}

  @Query(() => ProjectConnection, { name: 'projects', description: 'Projects of the workspace.' })
  @Allow(projectsPolicy.read)
  list(@Ctx() ctx: RequestContext, @Args() args: ProjectsArgs): Promise<ProjectConnection> {
    return projectsPage(ctx, args.first, args.after, args.filter ?? {}, args.orderBy ?? 'DEADLINE');
  }

  @Query(() => Project, { nullable: true, description: 'One project, by its id or by its key.' })
  @Allow(projectsPolicy.read)
  project(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID, nullable: true, description: 'Its id.' }) id?: string | null,
    @Args('key', { type: () => String, nullable: true, description: 'Its key, e.g. CDP.' }) key?: string | null,
  ): Promise<Project | null> | null {
    if (id) return isUuid(id) ? ctx.load(projectsByIds, id) : null;
    return key ? projectByKey(ctx, key) : null;
  }

  @Mutation(() => ProjectResult, { description: 'Creates a project as an idea.' })
  @Allow(projectsPolicy.create)
  async createProject(@Ctx() ctx: RequestContext, @Args('input') input: CreateProjectInput): Promise<ProjectSaved> {
    return { projectId: await this.projects.create(ctx, input) };
  }

  @Mutation(() => ProjectResult, { description: 'Changes a project.' })
  @Allow(projectsPolicy.update)
  async updateProject(@Ctx() ctx: RequestContext, @Args('input') input: UpdateProjectInput): Promise<ProjectSaved> {
    return { projectId: await this.projects.update(ctx, input) };
  }

  @Mutation(() => ProjectResult, { description: 'Moves the deadline of a project, with a reason that stays visible.' })
  @Allow(projectsPolicy.changeDeadline)
  async changeDeadline(@Ctx() ctx: RequestContext, @Args('input') input: ChangeDeadlineInput): Promise<ProjectSaved> {
    return { projectId: await this.projects.changeDeadline(ctx, input) };
  }

  @Mutation(() => ProjectResult, { description: 'Brings a project to another state.' })
  @Allow(projectsPolicy.changeState)
  async changeProjectState(@Ctx() ctx: RequestContext, @Args('input') input: ChangeProjectStateInput): Promise<ProjectSaved> {
    return { projectId: await this.projects.changeState(ctx, input) };
  }

  @Mutation(() => ProjectResult, { description: 'Links a project to a goal, and to a key result that it moves.' })
  @Allow(projectsPolicy.link)
  async linkGoal(@Ctx() ctx: RequestContext, @Args('input') input: LinkGoalInput): Promise<ProjectSaved> {
    return { projectId: await this.goals.link(ctx, input) };
  }

  @Mutation(() => ProjectResult, { description: 'Removes the link of a project to a goal.' })
  @Allow(projectsPolicy.link)
  async unlinkGoal(@Ctx() ctx: RequestContext, @Args('input') input: UnlinkGoalInput): Promise<ProjectSaved> {
    return { projectId: await this.goals.unlink(ctx, input.id) };
  }

  @Mutation(() => MilestoneResult, { description: 'Adds a milestone to a project.' })
  @Allow(projectsPolicy.plan)
  addMilestone(@Ctx() ctx: RequestContext, @Args('input') input: AddMilestoneInput): Promise<MilestoneSaved> {
    return this.milestones.add(ctx, input);
  }

  @Mutation(() => MilestoneResult, { description: 'Changes an open milestone.' })
  @Allow(projectsPolicy.plan)
  updateMilestone(@Ctx() ctx: RequestContext, @Args('input') input: UpdateMilestoneInput): Promise<MilestoneSaved> {
    return this.milestones.update(ctx, input);
  }

  @Mutation(() => MilestoneResult, { description: 'Marks a milestone as reached.' })
  @Allow(projectsPolicy.plan)
  completeMilestone(@Ctx() ctx: RequestContext, @Args('input') input: CloseMilestoneInput): Promise<MilestoneSaved> {
    return this.milestones.complete(ctx, input);
  }

  @Mutation(() => MilestoneResult, { description: 'Marks a milestone as missed, after its day.' })
  @Allow(projectsPolicy.plan)
  missMilestone(@Ctx() ctx: RequestContext, @Args('input') input: CloseMilestoneInput): Promise<MilestoneSaved> {
    return this.milestones.miss(ctx, input);
  }
}

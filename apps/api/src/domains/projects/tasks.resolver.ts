import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { DependenciesService } from './dependencies.service.ts';
import { AddDependencyInput, Dependency, DependencyResult, DependencySaved, RemoveDependencyInput } from './dependency.graphql.ts';
import { Milestone, Project } from './project.graphql.ts';
import { blockersOfTasks, milestonesByIds, waitersOfTasks } from './project-details.reads.ts';
import { TASK_MOVES } from './project-states.ts';
import { projectsPolicy } from './projects.policy.ts';
import { projectsByIds } from './projects.reads.ts';
import { CreateTaskInput, MoveTaskInput, Task, TaskConnection, TaskResult, TaskRights, TasksArgs, TaskSaved, UpdateTaskInput } from './task.graphql.ts';
import { taskByKey, tasksByIds, tasksPage } from './tasks.reads.ts';
import { TasksService } from './tasks.service.ts';

@Resolver()
export class TasksResolver {
  constructor(
    private readonly tasks: TasksService,
    private readonly dependencies: DependenciesService,
  ) {}

  @Query(() => TaskConnection, { name: 'tasks', description: 'Tasks of all projects, by project and number.' })
  @Allow(projectsPolicy.read)
  list(@Ctx() ctx: RequestContext, @Args() args: TasksArgs): Promise<TaskConnection> {
    return tasksPage(ctx, args);
  }

  @Query(() => Task, { nullable: true, description: 'One task, by its id or by its key.' })
  @Allow(projectsPolicy.read)
  task(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID, nullable: true, description: 'Its id.' }) id?: string | null,
    @Args('key', { type: () => String, nullable: true, description: 'Its key, e.g. CDP-12.' }) key?: string | null,
  ): Promise<Task | null> | null {
    if (id) return isUuid(id) ? ctx.load(tasksByIds, id) : null;
    return key ? taskByKey(ctx, key) : null;
  }

  @Mutation(() => TaskResult, { description: 'Adds a task to a project.' })
  @Allow(projectsPolicy.work)
  createTask(@Ctx() ctx: RequestContext, @Args('input') input: CreateTaskInput): Promise<TaskSaved> {
    return this.tasks.create(ctx, input);
  }

  @Mutation(() => TaskResult, { description: 'Changes a task.' })
  @Allow(projectsPolicy.work)
  updateTask(@Ctx() ctx: RequestContext, @Args('input') input: UpdateTaskInput): Promise<TaskSaved> {
    return this.tasks.update(ctx, input);
  }

  @Mutation(() => TaskResult, { description: 'Moves a task to a state and to a place in its column.' })
  @Allow(projectsPolicy.work)
  moveTask(@Ctx() ctx: RequestContext, @Args('input') input: MoveTaskInput): Promise<TaskSaved> {
    return this.tasks.move(ctx, input);
  }

  @Mutation(() => DependencyResult, { description: 'Says that a task or project waits for another one.' })
  @Allow(projectsPolicy.depend)
  addDependency(@Ctx() ctx: RequestContext, @Args('input') input: AddDependencyInput): Promise<DependencySaved> {
    return this.dependencies.add(ctx, input);
  }

  @Mutation(() => DependencyResult, { description: 'Removes a dependency.' })
  @Allow(projectsPolicy.depend)
  removeDependency(@Ctx() ctx: RequestContext, @Args('input') input: RemoveDependencyInput): Promise<DependencySaved> {
    return this.dependencies.remove(ctx, input.id);
  }
}

@Resolver(() => Task)
export class TaskFieldsResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Who answers for it.' })
  accountable(task: Task): Member | null {
    return task.accountableRow;
  }

  @ResolveField(() => [Member], { description: 'Who helps.' })
  async collaborators(task: Task, _args: unknown, { ctx }: GraphQLContext): Promise<Member[]> {
    const members = await Promise.all(task.collaboratorIds.map((id) => ctx.load(membersByIds, id)));
    return members.filter((member) => member !== null);
  }

  @ResolveField(() => Project, { nullable: true, description: 'Its project.' })
  project(task: Task, _args: unknown, { ctx }: GraphQLContext): Promise<Project | null> {
    return ctx.load(projectsByIds, task.projectId);
  }

  @ResolveField(() => Milestone, { nullable: true, description: 'The milestone it leads to.' })
  milestone(task: Task, _args: unknown, { ctx }: GraphQLContext): Promise<Milestone | null> | null {
    return task.milestoneId ? ctx.load(milestonesByIds, task.milestoneId) : null;
  }

  @ResolveField(() => [Dependency], { description: 'Tasks that it waits for.' })
  blockedBy(task: Task, _args: unknown, { ctx }: GraphQLContext): Promise<Dependency[]> {
    return ctx.load(blockersOfTasks, task.id);
  }

  @ResolveField(() => [Dependency], { description: 'Tasks that wait for it.' })
  blocks(task: Task, _args: unknown, { ctx }: GraphQLContext): Promise<Dependency[]> {
    return ctx.load(waitersOfTasks, task.id);
  }

  @ResolveField(() => TaskRights, { description: 'What you may do to it.' })
  viewerCan(task: Task, _args: unknown, { ctx }: GraphQLContext): TaskRights {
    const update = projectsPolicy.work.allows(ctx, { state: task.projectState });
    return { update, moveTo: update ? [...TASK_MOVES[task.state]] : [] };
  }
}

@Resolver(() => TaskSaved)
export class TaskSavedResolver {
  @ResolveField(() => Task, { description: 'The task after the change.' })
  task(result: TaskSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Task | null> {
    return ctx.load(tasksByIds, result.taskId);
  }

  @ResolveField(() => Project, { description: 'Its project after the change.' })
  project(result: TaskSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Project | null> {
    return ctx.load(projectsByIds, result.projectId);
  }
}

@Resolver(() => DependencySaved)
export class DependencySavedResolver {
  @ResolveField(() => Task, { nullable: true, description: 'The task that waits or waited; null between projects.' })
  task(result: DependencySaved, _args: unknown, { ctx }: GraphQLContext): Promise<Task | null> | null {
    return result.taskId ? ctx.load(tasksByIds, result.taskId) : null;
  }

  @ResolveField(() => Project, { description: 'The project that waits, or the one of the task.' })
  project(result: DependencySaved, _args: unknown, { ctx }: GraphQLContext): Promise<Project | null> {
    return ctx.load(projectsByIds, result.projectId);
  }
}

import { Field, ObjectType, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { myTasks, silentProjects, updatesToAcknowledge } from './my-work.reads.ts';
import { Project } from './project.graphql.ts';
import { projectsPolicy } from './projects.policy.ts';
import { StatusUpdate } from './status-update.graphql.ts';
import { Task } from './task.graphql.ts';

@ObjectType({ description: 'What waits for you: tasks, updates to read and updates to write.' })
export class MyWork {
  @Field(() => [Task], { description: 'Open tasks of yours that are begun, or due today or earlier.' }) today!: Task[];
  @Field(() => [Task], { description: 'Your next tasks, by due day.' }) next!: Task[];
}

@Resolver(() => MyWork)
export class MyWorkResolver {
  @Query(() => MyWork, { name: 'myWork', description: 'What waits for you.' })
  @Allow(projectsPolicy.read)
  read(@Ctx() ctx: RequestContext): Promise<MyWork> {
    return myTasks(ctx);
  }

  @ResolveField(() => [Project], { description: 'Active projects of yours without an update for seven days.' })
  silentProjects(_work: MyWork, _args: unknown, { ctx }: GraphQLContext): Promise<Project[]> {
    return silentProjects(ctx);
  }

  @ResolveField(() => [StatusUpdate], { description: 'Updates of the other side, in projects you own or work in, that nobody of yours has acknowledged.' })
  toAcknowledge(_work: MyWork, _args: unknown, { ctx }: GraphQLContext): Promise<StatusUpdate[]> {
    return updatesToAcknowledge(ctx);
  }
}

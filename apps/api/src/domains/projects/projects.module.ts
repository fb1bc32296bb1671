import { Module } from '@nestjs/common';
import { tells } from '../../platform/text/news.ts';
import { publishes } from '../../platform/text/published-texts.ts';
import { searchable } from '../../platform/text/searchables.ts';
import { GoalsModule } from '../goals/goals.public.ts';
import { DependenciesService } from './dependencies.service.ts';
import { FreezeConnectionResolver, FreezesResolver } from './freezes.resolver.ts';
import { FreezesService } from './freezes.service.ts';
import { GoalProjectsResolver, TeamProjectsResolver } from './goal-projects.resolver.ts';
import { KeyResultFeed } from './key-result-feed.ts';
import { MilestonesService } from './milestones.service.ts';
import { MyWorkResolver } from './my-work.resolver.ts';
import {
  DateChangeResolver,
  MilestoneResolver,
  MilestoneSavedResolver,
  ProjectConnectionResolver,
  ProjectFieldsResolver,
  ProjectGoalLinkResolver,
  ProjectListsResolver,
  ProjectSavedResolver,
  ProjectSlipsResolver,
} from './project-fields.resolver.ts';
import { ProjectGoalsService } from './project-goals.service.ts';
import { ProjectsResolver } from './projects.resolver.ts';
import { OwnedProjects } from './owned-projects.ts';
import { ProjectsService } from './projects.service.ts';
import { StatusAcknowledgementResolver, StatusUpdateSavedResolver, StatusUpdatesResolver } from './status-updates.resolver.ts';
import { StatusUpdatesService } from './status-updates.service.ts';
import { DependencySavedResolver, TaskFieldsResolver, TaskSavedResolver, TasksResolver } from './tasks.resolver.ts';
import { TasksService } from './tasks.service.ts';

/** SQL of the name of the project to which row `t` belongs. */
const NAME_OF_PROJECT = '(select p.name from projects p where p.workspace_id = t.workspace_id and p.id = t.project_id)';

/** Projects, tasks, dependencies and status updates. */
@Module({
  imports: [GoalsModule],
  providers: [
    ProjectsService,
    OwnedProjects,
    ProjectGoalsService,
    MilestonesService,
    TasksService,
    DependenciesService,
    StatusUpdatesService,
    FreezesService,
    KeyResultFeed,
    ProjectsResolver,
    ProjectFieldsResolver,
    ProjectListsResolver,
    ProjectConnectionResolver,
    ProjectSlipsResolver,
    DateChangeResolver,
    ProjectGoalLinkResolver,
    MilestoneResolver,
    ProjectSavedResolver,
    MilestoneSavedResolver,
    TasksResolver,
    TaskFieldsResolver,
    TaskSavedResolver,
    DependencySavedResolver,
    StatusUpdatesResolver,
    StatusAcknowledgementResolver,
    StatusUpdateSavedResolver,
    MyWorkResolver,
    FreezesResolver,
    FreezeConnectionResolver,
    GoalProjectsResolver,
    TeamProjectsResolver,
    publishes({ entity: 'Project', table: 'projects', columns: ['name', 'summary', 'state_reason'] }),
    publishes({ entity: 'ProjectGoalLink', of: { Project: 'project_id' }, table: 'project_goal_links', columns: ['contribution'] }),
    publishes({ entity: 'DateChange', of: { Project: 'project_id' }, table: 'date_changes', columns: ['reason'] }),
    publishes({ entity: 'Milestone', table: 'milestones', columns: ['title'] }),
    publishes({ entity: 'Task', table: 'tasks', columns: ['title', 'blocked_reason'] }),
    publishes({ entity: 'StatusUpdate', table: 'status_updates', columns: ['summary'], published: "t.state <> 'DRAFT'" }),
    publishes({ entity: 'Freeze', table: 'freezes', columns: ['name', 'reason'] }),
    searchable({ entity: 'Project', table: 'projects', title: 't.name', also: 't.key', over: "t.state in ('DONE', 'CANCELLED')", order: 20 }),
    tells({ entity: 'Project', table: 'projects', title: 't.name' }),
    tells({ entity: 'Freeze', table: 'freezes', title: 't.name' }),
    tells({ entity: 'Milestone', table: 'milestones', title: 't.title', at: { entity: 'Project', id: 't.project_id' } }),
    tells({ entity: 'StatusUpdate', table: 'status_updates', title: NAME_OF_PROJECT, at: { entity: 'Project', id: 't.project_id' } }),
  ],
  exports: [ProjectsService, ProjectGoalsService, MilestonesService, TasksService, DependenciesService, StatusUpdatesService],
})
export class ProjectsModule {}

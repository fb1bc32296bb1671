import type { INestApplicationContext } from '@nestjs/common';
import type { RequestContext } from '../platform/context/request-context.ts';
import { DependenciesService, MilestonesService, ProjectGoalsService, ProjectsService, StatusUpdatesService, TasksService } from '../domains/projects/projects.public.ts';
import type { DemoPlan } from '../platform/demo/demo-plan.ts';
import { goals } from './story/goals.ts';
import { projects } from './story/projects.ts';
import type { StoryProject, StoryTask } from './story/story.types.ts';

/** Services of the domain, and the plan they write history into. */
interface Seed {
  plan: DemoPlan;
  projects: ProjectsService;
  links: ProjectGoalsService;
  milestones: MilestonesService;
  tasks: TasksService;
  dependencies: DependenciesService;
  updates: StatusUpdatesService;
}

/** Projects of the story with their whole history: ideas, plans, slips, tasks on their way over the board, updates and who read them. */
export function planProjects(app: INestApplicationContext, plan: DemoPlan): void {
  const seed: Seed = {
    plan,
    projects: app.get(ProjectsService, { strict: false }),
    links: app.get(ProjectGoalsService, { strict: false }),
    milestones: app.get(MilestonesService, { strict: false }),
    tasks: app.get(TasksService, { strict: false }),
    dependencies: app.get(DependenciesService, { strict: false }),
    updates: app.get(StatusUpdatesService, { strict: false }),
  };
  for (const project of projects) {
    planLife(seed, project);
    planGoals(seed, project);
    planMilestones(seed, project);
    for (const task of project.tasks) planTask(seed, project, task);
    planUpdates(seed, project);
  }
  planDependencies(seed);
}

const memberId = (plan: DemoPlan, person: string) => plan.ids.get(`member:${person}`);
const projectId = (plan: DemoPlan, key: string) => plan.ids.get(`project:${key}`);

/** The version a person sees who has just opened the thing. */
async function versionOf(ctx: RequestContext, table: 'projects' | 'tasks' | 'milestones', id: string): Promise<number> {
  const [row] = await ctx.query<{ version: number }>(`select version from ${table} where workspace_id = $1 and id = $2`, [ctx.workspaceId, id]);
  return row?.version ?? 0;
}

/** Created as an idea and planned at once; started, moved, held or finished when the story says so. */
function planLife({ plan, projects: service }: Seed, project: StoryProject): void {
  const { key, owner } = project;
  plan.step(owner, plan.at(project.createdAt, 9), async (ctx) => {
    const id = await service.create(ctx, {
      key,
      name: project.name,
      summary: project.summary,
      teamId: plan.ids.get(`team:${project.team}`),
      ownerId: memberId(plan, owner),
      plannedStart: plan.day(project.plannedStart),
      deadline: plan.day(project.originalDeadline),
      deadlineKind: project.deadlineKind,
    });
    plan.ids.set(`project:${key}`, id);
    await service.changeState(ctx, { id, expectedVersion: 1, state: 'PLANNED', reason: project.state === 'PLANNED' ? project.stateReason : null });
  });
  const change = (day: number, hour: number, state: 'ACTIVE' | 'ON_HOLD' | 'DONE', reason?: StoryProject['stateReason']) =>
    plan.step(owner, plan.at(day, hour), async (ctx) => {
      const id = projectId(plan, key);
      await service.changeState(ctx, { id, expectedVersion: await versionOf(ctx, 'projects', id), state, reason });
    });
  if (project.startedAt !== undefined) change(project.startedAt, 8, 'ACTIVE');
  if (project.wipLimit !== undefined) {
    plan.step(owner, plan.at(project.startedAt ?? project.createdAt, 13), async (ctx) => {
      const id = projectId(plan, key);
      await service.update(ctx, { id, expectedVersion: await versionOf(ctx, 'projects', id), wipLimit: project.wipLimit });
    });
  }
  for (const move of project.dateChanges) {
    plan.step(move.by, plan.at(move.at, 12), async (ctx) => {
      const id = projectId(plan, key);
      await service.changeDeadline(ctx, { id, expectedVersion: await versionOf(ctx, 'projects', id), deadline: plan.day(move.to), reason: move.reason });
    });
  }
  if (project.state === 'ON_HOLD') change(Math.max(...project.updates.map((update) => update.at), project.startedAt ?? project.createdAt), 17, 'ON_HOLD', project.stateReason);
  if (project.doneAt !== undefined) change(project.doneAt, 18, 'DONE', project.stateReason);
}

/** Linked to its goals once both exist; a key result that counts this project's work is linked by itself. */
function planGoals({ plan, links }: Seed, project: StoryProject): void {
  for (const { goal: goalKey, contribution } of project.goals) {
    const goal = goals.find((each) => each.key === goalKey);
    if (!goal) throw new Error(`The story has no goal ${goalKey}`);
    plan.step(project.owner, plan.at(Math.max(project.createdAt, goal.draftedAt), 18), async (ctx) => {
      const link = { projectId: projectId(plan, project.key), goalId: plan.ids.get(`goal:${goalKey}`), contribution };
      const counted = goal.keyResults.filter((each) => each.sourceProject === project.key).map((each) => plan.ids.get(`keyResult:${goalKey}.${each.key}`));
      if (counted.length === 0) await links.link(ctx, link);
      for (const keyResultId of counted) await links.link(ctx, { ...link, keyResultId });
    });
  }
}

function planMilestones({ plan, milestones }: Seed, project: StoryProject): void {
  for (const milestone of project.milestones) {
    const name = `milestone:${project.key}.${milestone.key}`;
    plan.step(project.owner, plan.at(project.createdAt, 10), async (ctx) => {
      const added = await milestones.add(ctx, { projectId: projectId(plan, project.key), title: milestone.title, due: plan.day(milestone.due) });
      plan.ids.set(name, added.milestoneId);
    });
    const close = async (ctx: RequestContext) => {
      const id = plan.ids.get(name);
      const input = { id, expectedVersion: await versionOf(ctx, 'milestones', id) };
      await (milestone.state === 'DONE' ? milestones.complete(ctx, input) : milestones.miss(ctx, input));
    };
    if (milestone.state === 'DONE') plan.step(project.owner, plan.at(milestone.doneAt ?? milestone.due, 16), close);
    if (milestone.state === 'MISSED') plan.step(project.owner, plan.at(milestone.due + 1, 9), close);
  }
}

/** A task exists from the first day of its project; whoever answers for it takes it over the board on the days of the story. */
function planTask({ plan, tasks }: Seed, project: StoryProject, task: StoryTask): void {
  const name = `task:${task.key}`;
  plan.step(project.owner, plan.at(project.createdAt, 11), async (ctx) => {
    const { taskId } = await tasks.create(ctx, {
      projectId: projectId(plan, project.key),
      title: task.title,
      accountableId: memberId(plan, task.accountable),
      collaboratorIds: (task.collaborators ?? []).map((person) => memberId(plan, person)),
      estimateDays: task.estimateDays,
      due: task.due === undefined ? null : plan.day(task.due),
      milestoneId: task.milestone ? plan.ids.get(`milestone:${project.key}.${task.milestone}`) : null,
    });
    plan.ids.set(name, taskId);
  });
  const move = (day: number, hour: number, state: StoryTask['state'], reason?: StoryTask['blockedReason']) =>
    plan.step(task.accountable, plan.at(day, hour), async (ctx) => {
      const id = plan.ids.get(name);
      await tasks.move(ctx, { id, expectedVersion: await versionOf(ctx, 'tasks', id), state, reason });
    });
  if (task.startedAt === undefined) return;
  move(task.startedAt, 9, 'DOING');
  const lately = Math.min(Math.max(task.startedAt + 1, -3), 0);
  if (task.state === 'BLOCKED') move(lately, 13, 'BLOCKED', task.blockedReason);
  if (task.state === 'REVIEW') move(lately, 13, 'REVIEW');
  if (task.state !== 'DONE') return;
  move(task.doneAt ?? task.startedAt, 11, 'REVIEW');
  move(task.doneAt ?? task.startedAt, 15, 'DONE');
}

function planUpdates({ plan, updates }: Seed, project: StoryProject): void {
  project.updates.forEach((update, index) => {
    const name = `update:${project.key}.${index}`;
    plan.step(update.by, plan.at(update.at, 16), async (ctx) => {
      const posted = await updates.post(ctx, { projectId: projectId(plan, project.key), health: update.health, summary: update.summary });
      plan.ids.set(name, posted.statusUpdateId);
    });
    const { acknowledged } = update;
    if (!acknowledged) return;
    plan.step(acknowledged.by, plan.at(acknowledged.at, 17), async (ctx) => {
      await updates.acknowledge(ctx, plan.ids.get(name));
    });
  });
}

/** Who waits for whom, noted on the day when the later of the two projects was created. */
function planDependencies({ plan, dependencies }: Seed): void {
  const projectOf = (taskKey: string) => projects.find((project) => project.tasks.some((task) => task.key === taskKey));
  for (const project of projects) {
    for (const from of project.dependsOn) {
      const created = Math.max(project.createdAt, projects.find((each) => each.key === from)?.createdAt ?? project.createdAt);
      plan.step(project.owner, plan.at(created, 14), async (ctx) => {
        await dependencies.add(ctx, { kind: 'PROJECT', fromId: projectId(plan, from), toId: projectId(plan, project.key) });
      });
    }
    for (const task of project.tasks) {
      for (const from of task.dependsOn ?? []) {
        const created = Math.max(project.createdAt, projectOf(from)?.createdAt ?? project.createdAt);
        plan.step(project.owner, plan.at(created, 14), async (ctx) => {
          await dependencies.add(ctx, { kind: 'TASK', fromId: plan.ids.get(`task:${from}`), toId: plan.ids.get(`task:${task.key}`) });
        });
      }
    }
  }
}

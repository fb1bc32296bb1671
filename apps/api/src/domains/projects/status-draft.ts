import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { inLanguage } from '../../platform/graphql/localized-text.graphql.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { daysBetween, type HealthFigures, suggestHealth } from './health.ts';
import type { StatusUpdateDraft } from './status-update.graphql.ts';
import type { Task } from './task.graphql.ts';
import { TASK_COLUMNS, TASK_JOINS } from './tasks.reads.ts';

/** How many tasks of each kind the suggested sentence names. */
const NAMED = 5;

interface DraftRow {
  since: Date | null;
  start: string | null;
  deadline: string | null;
  done: number;
  open: number;
  blocked: number;
  lateMilestones: number;
}

const FIGURES_SQL = `
  select u.published_at as since, p.deadline,
    coalesce((p.started_at at time zone $4)::date, p.planned_start, (p.created_at at time zone $4)::date) as start, w.done, w.open, w.blocked,
    (select count(*)::int from milestones m where m.workspace_id = $1 and m.project_id = p.id and m.state = 'OPEN' and m.due < $3) as "lateMilestones"
  from projects p
  cross join lateral (
    select count(*) filter (where t.state = 'DONE')::int as done, count(*) filter (where t.state <> 'DONE')::int as open,
      count(*) filter (where t.state = 'BLOCKED')::int as blocked
    from tasks t where t.workspace_id = $1 and t.project_id = p.id) w
  left join lateral (
    select s.published_at from status_updates s where s.workspace_id = $1 and s.project_id = p.id and s.published_at is not null
    order by s.published_at desc limit 1) u on true
  where p.workspace_id = $1 and p.id = $2`;

/**
 * A status update as it could be posted now, so that posting takes two clicks: what was finished since the last update, what is blocked,
 * a health suggested from the dates (see `suggestHealth`), and a summary of all that in both languages. Two statements.
 * @returns null for an unknown project
 */
export async function statusUpdateDraft(ctx: RequestContext, projectId: string): Promise<StatusUpdateDraft | null> {
  if (!isUuid(projectId)) return null;
  const [figures] = await ctx.query<DraftRow>(FIGURES_SQL, [ctx.workspaceId, projectId, ctx.today, ctx.member.timezone]);
  if (!figures) return null;
  const tasks = await ctx.query<Task>(
    `select ${TASK_COLUMNS} from tasks t ${TASK_JOINS}
     where t.workspace_id = $1 and t.project_id = $2 and (t.state = 'BLOCKED' or (t.state = 'DONE' and ($3::timestamptz is null or t.done_at > $3)))
     order by t.done_at desc nulls first, t.number limit 100`,
    [ctx.workspaceId, projectId, figures.since],
  );
  const finished = tasks.filter((task) => task.state === 'DONE');
  const blocked = tasks.filter((task) => task.state === 'BLOCKED');
  const known: HealthFigures = { ...figures, today: ctx.today };
  return {
    ...suggestHealth(known),
    summary: summaryOf(finished, blocked, known),
    since: figures.since,
    finished,
    blocked,
    tasksDone: figures.done,
    tasksOpen: figures.open,
    daysLeft: figures.deadline === null ? null : daysBetween(ctx.today, figures.deadline),
  };
}

const WORDS = {
  EN: { finished: 'Finished', nothing: 'Nothing was finished since the last update.', blocked: 'Waiting', more: 'and {n} more', open: 'Open tasks', left: 'days to the deadline', late: 'days after the deadline' },
  PL: { finished: 'Gotowe', nothing: 'Od ostatniej aktualizacji nic nie ukończono.', blocked: 'Czeka', more: 'i jeszcze {n}', open: 'Otwarte zadania', left: 'dni do terminu', late: 'dni po terminie' },
} as const;

/** The same facts in both languages; a title that exists in one language only stands in both. */
function summaryOf(finished: Task[], blocked: Task[], figures: HealthFigures): Localized {
  const write = (language: 'EN' | 'PL'): string => {
    const words = WORDS[language];
    const text = (value: Localized) => inLanguage(value, language).text;
    const list = (items: string[]) => [...items.slice(0, NAMED), ...(items.length > NAMED ? [words.more.replace('{n}', String(items.length - NAMED))] : [])].join('; ');
    const lines = [finished.length === 0 ? words.nothing : `${words.finished}: ${list(finished.map((task) => text(task.title)))}.`];
    if (blocked.length > 0) lines.push(`${words.blocked}: ${list(blocked.map((task) => `${text(task.title)} (${text(task.blockedReason ?? {}).replace(/[.;]$/, '')})`))}.`);
    const days = figures.deadline === null ? null : daysBetween(figures.today, figures.deadline);
    lines.push(`${words.open}: ${figures.open}${days === null ? '' : `; ${words[days < 0 ? 'late' : 'left']}: ${Math.abs(days)}`}.`);
    return lines.join('\n').slice(0, 2_000);
  };
  return { en: write('EN'), pl: write('PL') };
}

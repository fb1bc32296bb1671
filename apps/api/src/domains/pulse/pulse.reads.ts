import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import type { SurveyState } from './pulse.entities.ts';
import { type Figures, figuresOf, FREE_TEXT_MIN, type TallyView, type Topic } from './pulse.figures.ts';
import type { AskedQuestion } from './pulse.questions.ts';

/** Participation of one side; free text only where it may be shown. */
export interface SideView {
  side: Side;
  invited: number;
  answered: number;
  comments: Localized[];
}

export interface SurveyView {
  id: string;
  period: string;
  state: SurveyState;
  opensOn: string;
  closesOn: string | null;
  closedOn: string | null;
  kMin: number;
  questions: AskedQuestion[];
  topic: Topic | null;
  version: number;
  sides: SideView[];
  /** Only of a released survey: nothing else leaves the database. */
  tallies: TallyView[] | null;
  /** Whether the reader has answered; forgotten when the survey closes. */
  viewerAnswered: boolean;
}

const SIDES = `(select coalesce(json_agg(json_build_object('side', p.side, 'invited', p.invited, 'answered', p.answered,
    'comments', case when s.state = 'RELEASED' and p.answered >= greatest(s.k_min, ${FREE_TEXT_MIN}) then p.comments else '[]' end) order by p.side), '[]')
  from pulse_sides p where p.workspace_id = s.workspace_id and p.survey_id = s.id)`;
const TALLIES = `(select coalesce(json_agg(json_build_object('side', t.side, 'question', t.question, 'own', t.own, 'predicted', t.predicted)), '[]')
  from pulse_tallies t where t.workspace_id = s.workspace_id and t.survey_id = s.id)`;

/** $1 workspace, $2 reader. */
const SELECT = `
  select s.id, s.period, s.state, s.opens_on as "opensOn", s.closes_on as "closesOn", s.closed_on as "closedOn", s.k_min as "kMin", s.questions, s.topic, s.version,
    ${SIDES} as sides, case when s.state = 'RELEASED' then ${TALLIES} end as tallies,
    exists (select 1 from pulse_participations a where a.workspace_id = s.workspace_id and a.survey_id = s.id and a.member_id = $2) as "viewerAnswered"
  from pulse_surveys s`;

/** Surveys by id, in the order asked; null where there is none. For `ctx.load`. */
export async function surveysByIds(ctx: RequestContext, ids: readonly string[]): Promise<(SurveyView | null)[]> {
  const rows = await ctx.query<SurveyView>(`${SELECT} where s.workspace_id = $1 and s.id = any($3)`, [ctx.workspaceId, ctx.memberId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Surveys that have been asked, the latest month first. Index: pulse_surveys_period. */
export async function surveysPage(ctx: RequestContext, first: number, after: string | null | undefined): Promise<Connection<SurveyView>> {
  const [last] = decodeCursor(after, 1) ?? [];
  const before = typeof last === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(last) ? last : null;
  const rows = await ctx.query<SurveyView>(
    `${SELECT} where s.workspace_id = $1 and s.state <> 'SCHEDULED' and ($3::date is null or s.period < $3::date) order by s.period desc limit $4`,
    [ctx.workspaceId, ctx.memberId, before, first + 1],
  );
  return toConnection(rows, first, (row) => [row.period]);
}

/** The survey that is open, else the one that comes next, and the last one that was released or suppressed; one statement. */
export async function presentSurveys(ctx: RequestContext): Promise<{ current: SurveyView | null; latest: SurveyView | null }> {
  const rows = await ctx.query<SurveyView>(
    `${SELECT} where s.workspace_id = $1 and (s.state in ('OPEN', 'SCHEDULED')
       or s.period = (select max(l.period) from pulse_surveys l where l.workspace_id = $1 and l.state in ('RELEASED', 'SUPPRESSED')))`,
    [ctx.workspaceId, ctx.memberId],
  );
  const of = (...states: SurveyState[]) => rows.find(({ state }) => states.includes(state)) ?? null;
  return { current: of('OPEN') ?? of('SCHEDULED'), latest: of('RELEASED', 'SUPPRESSED') };
}

/** Counts of a survey that is being closed; never for a reader. */
export async function sidesAndTallies(ctx: RequestContext, surveyId: string): Promise<Pick<SurveyView, 'sides'> & { tallies: TallyView[] }> {
  const [row] = await ctx.query<Pick<SurveyView, 'sides'> & { tallies: TallyView[] }>(`select ${SIDES} as sides, ${TALLIES} as tallies from pulse_surveys s where s.workspace_id = $1 and s.id = $2`, [ctx.workspaceId, surveyId]);
  if (!row) throw new Error('A survey that is being closed exists');
  return row;
}

/** What the pulse said about one recommendation in one month: 0–100 for each side, null where too few answered. */
export type PulseOfRecommendation = Omit<Figures, 'question' | 'recommendation'> & { period: string; recommendation: number };

/** Released surveys of the last two years as opinions about the eight recommendations, the latest month first. The scorecard never counts them; they stand beside it. */
export async function pulseByRecommendation(ctx: RequestContext): Promise<PulseOfRecommendation[]> {
  const rows = await ctx.remember<Pick<SurveyView, 'period' | 'questions'> & { tallies: TallyView[] }>(
    `select s.period, s.questions, ${TALLIES} as tallies from pulse_surveys s where s.workspace_id = $1 and s.state = 'RELEASED' order by s.period desc limit 24`,
    [ctx.workspaceId],
  );
  return rows.flatMap(({ period, questions, tallies }) =>
    figuresOf(questions, tallies).flatMap(({ question: _, recommendation, ...figures }) => (recommendation === null ? [] : [{ period, recommendation, ...figures }])),
  );
}

export interface ActionView {
  id: string;
  surveyId: string;
  period: string;
  question: string;
  questionText: Localized;
  title: Localized;
  ownerId: string;
  dueOn: string;
  checkOn: string;
  state: 'AGREED' | 'CHECKED';
  done: boolean | null;
  helped: 'YES' | 'PARTLY' | 'NO' | null;
  note: Localized | null;
  checkedAt: Date | null;
  checkedById: string | null;
  version: number;
}

const ACTION = `
  select a.id, a.survey_id as "surveyId", s.period, a.question, a.title, a.owner_id as "ownerId", a.due_on as "dueOn", a.check_on as "checkOn", a.state, a.done, a.helped, a.note,
    a.checked_at as "checkedAt", a.checked_by_id as "checkedById", a.version,
    (select q -> 'text' from jsonb_array_elements(s.questions) q where q ->> 'code' = a.question) as "questionText"
  from pulse_actions a join pulse_surveys s on s.workspace_id = a.workspace_id and s.id = a.survey_id`;

/** Actions, the latest agreed first; of one survey when asked. */
export async function actionsPage(ctx: RequestContext, first: number, after: string | null | undefined, surveyId: string | null | undefined): Promise<Connection<ActionView>> {
  const keysOf = (row: ActionView) => [row.id];
  if (surveyId && !isUuid(surveyId)) return toConnection<ActionView>([], first, keysOf);
  const [last] = decodeCursor(after, 1) ?? [];
  const rows = await ctx.query<ActionView>(
    `${ACTION} where a.workspace_id = $1 and ($2::uuid is null or a.survey_id = $2) and ($3::uuid is null or a.id < $3::uuid) order by a.id desc limit $4`,
    [ctx.workspaceId, surveyId ?? null, typeof last === 'string' && isUuid(last) ? last : null, first + 1],
  );
  return toConnection(rows, first, keysOf);
}

/** Actions by id, in the order asked; null where there is none. For `ctx.load`. */
export async function actionsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(ActionView | null)[]> {
  const rows = await ctx.query<ActionView>(`${ACTION} where a.workspace_id = $1 and a.id = any($2)`, [ctx.workspaceId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

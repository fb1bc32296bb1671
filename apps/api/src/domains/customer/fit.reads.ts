import type { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import { DISAGREEMENT } from './technology-fit.ts';
import type { Challenge, ChallengeFit, FitAssessment } from './technology.graphql.ts';

const RATED = (half: string) =>
  `(select count(distinct a.technology_id)::int from fit_assessments a where a.workspace_id = $1 and a.challenge_id = c.id and a.half = '${half}')`;
const CHALLENGE = `c.id, c.title, c.measure, c.threshold, c.closed_at as "closedAt", c.version, ${RATED('FUNCTIONAL')} as "functionalCount", ${RATED('TECHNICAL')} as "technicalCount"`;

type ChallengeView = Challenge & Record<string, unknown>;

/** Challenges by id, in the order asked; null where there is none. For `ctx.load`. */
export async function challengesByIds(ctx: RequestContext, ids: readonly string[]): Promise<(Challenge | null)[]> {
  const rows = await ctx.query<ChallengeView>(`select ${CHALLENGE} from challenges c where c.workspace_id = $1 and c.id = any($2)`, [ctx.workspaceId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** A page of challenges, the latest first: one statement over the index challenges_by_time. */
export async function challengesPage(ctx: RequestContext, first: number, after: string | null | undefined, closed: boolean): Promise<Connection<Challenge>> {
  const [key, id] = decodeCursor(after, 2) ?? [];
  const from = typeof key === 'string' && typeof id === 'string' && isUuid(id) && !Number.isNaN(Date.parse(key)) ? [key, id] : [null, null];
  const rows = await ctx.query<ChallengeView & { createdAt: Date }>(
    `select ${CHALLENGE}, c.created_at as "createdAt" from challenges c
     where c.workspace_id = $1 and (c.closed_at is not null) = $2 and ($3::timestamptz is null or (c.created_at, c.id) < ($3::timestamptz, $4::uuid))
     order by c.created_at desc, c.id desc limit $5`,
    [ctx.workspaceId, closed, ...from, first + 1],
  );
  return toConnection(rows, first, (row) => [row.createdAt.toISOString(), row.id]);
}

const ASSESSMENT = `
  a.id, a.technology_id as "technologyId", a.challenge_id as "challengeId", a.half, a.score, a.rationale, a.valid_until as "validUntil", a.valid_until < $3::date as stale,
  a.created_at as "createdAt", a.created_by as "createdBy"`;

type AssessmentView = FitAssessment & Record<string, unknown>;

/** Technologies beside every open challenge, those that nobody has rated included; the oldest challenge first. Two statements for any number of them. For `ctx.load`. */
export async function fitsOfTechnologies(ctx: RequestContext, ids: readonly string[]): Promise<ChallengeFit[][]> {
  const [challenges, latest] = await Promise.all([
    ctx.query<ChallengeView>(`select ${CHALLENGE} from challenges c where c.workspace_id = $1 and c.closed_at is null order by c.created_at, c.id`, [ctx.workspaceId]),
    ctx.query<AssessmentView>(
      `select distinct on (a.technology_id, a.challenge_id, a.half) ${ASSESSMENT} from fit_assessments a where a.workspace_id = $1 and a.technology_id = any($2)
       order by a.technology_id, a.challenge_id, a.half, a.created_at desc, a.id desc`,
      [ctx.workspaceId, ids, ctx.today],
    ),
  ]);
  const byPlace = new Map(latest.map((each) => [`${each.technologyId}|${each.challengeId}|${each.half}`, each]));
  return ids.map((id) =>
    challenges.map((challenge) => {
      const [functional, technical] = [byPlace.get(`${id}|${challenge.id}|FUNCTIONAL`) ?? null, byPlace.get(`${id}|${challenge.id}|TECHNICAL`) ?? null];
      return { challenge, functional, technical, disagreement: functional !== null && technical !== null && Math.abs(functional.score - technical.score) >= DISAGREEMENT };
    }),
  );
}

/** All that was said of technologies, the latest first; at most 50 each. For `ctx.load`. */
export async function assessmentsOfTechnologies(ctx: RequestContext, ids: readonly string[]): Promise<FitAssessment[][]> {
  const rows = await ctx.query<AssessmentView>(
    `select ${ASSESSMENT} from (
       select x.*, row_number() over (partition by x.technology_id order by x.created_at desc, x.id desc) as place from fit_assessments x where x.workspace_id = $1 and x.technology_id = any($2)
     ) a where a.place <= 50 order by a.created_at desc, a.id desc`,
    [ctx.workspaceId, ids, ctx.today],
  );
  return ids.map((id) => rows.filter((row) => row.technologyId === id));
}

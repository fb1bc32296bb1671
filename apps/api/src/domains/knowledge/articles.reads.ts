import type { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { contains } from '../../platform/database/search.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import type { Article, ArticleFilter } from './article.graphql.ts';

/** The last day on which an article counts as verified. `$4` is the time zone. */
const DUE_ON = `((coalesce(a.verified_at, a.published_at) at time zone $4)::date + a.verify_every_days)`;

/** Days before the end of the interval in which the owner is asked: two weeks, in short intervals a third. */
const ASKED_BEFORE = 'least(14, a.verify_every_days / 3)';

/**
 * Where an article stands on the day `$3`. Nothing stores it, so no clock has to change it and no change can be forgotten.
 * DRAFT and ARCHIVED are what people said; the rest follows from the last verification.
 */
const STATE = `case
  when a.state <> 'PUBLISHED' then a.state
  when $3::date > ${DUE_ON} then 'UNVERIFIED'
  when $3::date >= ${DUE_ON} - ${ASKED_BEFORE} then 'DUE'
  when a.verified_at is null then 'PUBLISHED'
  else 'VERIFIED' end`;

const COLUMNS = `
  a.id, a.title, a.summary, a.space, a.language, a.side, ${STATE} as state, a.verify_every_days as "verifyEveryDays",
  case when a.state = 'PUBLISHED' then ${DUE_ON} end as "dueOn", a.published_at as "publishedAt", a.verified_at as "verifiedAt", a.owner_id as "ownerId",
  a.updated_at as "updatedAt", a.version,
  (select count(*)::int from usefulness_confirmations u where u.workspace_id = $1 and u.article_id = a.id) as "usefulCount",
  exists (select 1 from usefulness_confirmations u where u.workspace_id = $1 and u.article_id = a.id and u.receiver_id = $2) as told`;

/** A draft is its owner's and writer's. */
const VISIBLE = `a.workspace_id = $1 and (a.state <> 'DRAFT' or a.owner_id = $2 or a.created_by = $2)`;

const basics = (ctx: RequestContext): unknown[] => [ctx.workspaceId, ctx.memberId, ctx.today, ctx.member.timezone];

type Row = Article & Record<string, unknown>;

/** Articles by id, in the order asked; null where there is none that the viewer may see. For `ctx.load`. */
export async function articlesByIds(ctx: RequestContext, ids: readonly string[]): Promise<(Article | null)[]> {
  const rows = await ctx.query<Row>(`select ${COLUMNS} from articles a where ${VISIBLE} and a.id = any($5)`, [...basics(ctx), ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Bodies by article, as JSON: long, so read only where they are asked for. For `ctx.load`. */
export async function bodiesOfArticles(ctx: RequestContext, ids: readonly string[]): Promise<string[]> {
  const rows = await ctx.query<{ id: string; body: object }>('select id, body from articles where workspace_id = $1 and id = any($2)', [ctx.workspaceId, ids]);
  const byId = new Map(rows.map(({ id, body }) => [id, JSON.stringify(body)]));
  return ids.map((id) => byId.get(id) ?? '{"type":"doc","content":[{"type":"paragraph"}]}');
}

/** A page of articles, the latest change first: one statement. Index: articles_by_update. Archived ones only when their state is asked for. */
export async function articlesPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: ArticleFilter = {}): Promise<Connection<Article>> {
  const values = basics(ctx);
  const add = (value: unknown) => `$${values.push(value)}`;
  const where = [VISIBLE, ...conditionsOf(filter, add)];
  const [at, id] = decodeCursor(after, 2) ?? [];
  if (typeof at === 'string' && typeof id === 'string' && !Number.isNaN(Date.parse(at)) && isUuid(id)) where.push(`(a.updated_at, a.id) < (${add(at)}::timestamptz, ${add(id)}::uuid)`);
  const rows = await ctx.query<Row>(
    `select ${COLUMNS} from articles a where ${where.join(' and ')} order by a.updated_at desc, a.id desc limit ${add(first + 1)}`,
    values,
  );
  return toConnection(rows, first, (row) => [row.updatedAt.toISOString(), row.id]);
}

function conditionsOf(filter: ArticleFilter, add: (value: unknown) => string): string[] {
  const where: string[] = [];
  const search = filter.search?.trim();
  if (filter.state && filter.state.length > 0) where.push(`${STATE} = any(${add(filter.state)})`);
  else where.push(`a.state <> 'ARCHIVED'`);
  if (filter.space) where.push(`a.space = ${add(filter.space)}`);
  if (filter.side) where.push(`a.side = ${add(filter.side)}`);
  if (filter.mine) where.push('a.owner_id = $2');
  if (search) {
    const texts = ['title', 'summary', 'body_text'].flatMap((column) => [`a.${column}->>'pl'`, `a.${column}->>'en'`]).join(', ');
    where.push(contains(`concat_ws(' ', ${texts})`, `${add(search)}::text`));
  }
  return where;
}

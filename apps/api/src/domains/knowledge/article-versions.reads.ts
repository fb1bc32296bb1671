import type { RequestContext } from '../../platform/context/request-context.ts';
import type { ArticleVersion } from './article-version.graphql.ts';

/** Shown of an article; older ones stay in the database. */
const SHOWN = 50;

const COLUMNS = 'x.id, x.number, x.title, x.summary, x.language, x.created_at as "savedAt", x.created_by as "authorId"';

type Row = ArticleVersion & Record<string, unknown>;

/** Versions of articles, the latest first, at most 50 of each. For `ctx.load`. Index: article_versions_once. */
export async function versionsOfArticles(ctx: RequestContext, articleIds: readonly string[]): Promise<ArticleVersion[][]> {
  const rows = await ctx.query<Row & { articleId: string }>(
    `select v.* from unnest($2::uuid[]) as a (id)
     cross join lateral (select x.article_id as "articleId", ${COLUMNS} from article_versions x
       where x.workspace_id = $1 and x.article_id = a.id order by x.number desc limit ${SHOWN}) v order by v.number desc`,
    [ctx.workspaceId, articleIds],
  );
  const groups = Map.groupBy(rows, ({ articleId }) => articleId);
  return articleIds.map((id) => groups.get(id) ?? []);
}

/** Versions by id; null where there is none. Whoever reads articles reads them: what was never published has none. For `ctx.load`. */
export async function versionsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(ArticleVersion | null)[]> {
  const rows = await ctx.query<Row>(`select ${COLUMNS} from article_versions x where x.workspace_id = $1 and x.id = any($2)`, [ctx.workspaceId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Bodies by version, as JSON: long, so read only where they are asked for. For `ctx.load`. */
export async function bodiesOfVersions(ctx: RequestContext, ids: readonly string[]): Promise<string[]> {
  const rows = await ctx.query<{ id: string; body: object }>('select id, body from article_versions where workspace_id = $1 and id = any($2)', [ctx.workspaceId, ids]);
  const byId = new Map(rows.map(({ id, body }) => [id, JSON.stringify(body)]));
  return ids.map((id) => byId.get(id) ?? '{"type":"doc","content":[{"type":"paragraph"}]}');
}

import type { RequestContext } from '../../platform/context/request-context.ts';
import type { UsefulnessConfirmation } from './usefulness.graphql.ts';

/** Most that are shown of one thing. */
const SHOWN = 50;

/** Confirmations of things of one kind, the latest first, 50 of each at most; one statement a batch. */
const confirmationsBy =
  (column: 'article_id' | 'improvement_id' | 'insight_id') =>
  async (ctx: RequestContext, ids: readonly string[]): Promise<UsefulnessConfirmation[][]> => {
    const rows = await ctx.query<UsefulnessConfirmation & { subjectId: string }>(
      `select u.id, u.${column} as "subjectId", u.used_for as "usedFor", u.created_at as "createdAt", u.receiver_id as "receiverId"
       from (select c.*, row_number() over (partition by c.${column} order by c.created_at desc, c.id desc) as place
         from usefulness_confirmations c where c.workspace_id = $1 and c.${column} = any($2)) u
       where u.place <= ${SHOWN} order by u.created_at desc, u.id desc`,
      [ctx.workspaceId, ids],
    );
    return ids.map((id) => rows.filter(({ subjectId }) => subjectId === id));
  };

/** For `ctx.load`, by article. */
export const confirmationsOfArticles = confirmationsBy('article_id');
/** For `ctx.load`, by improvement. */
export const confirmationsOfImprovements = confirmationsBy('improvement_id');
/** For `ctx.load`, by insight. */
export const confirmationsOfInsights = confirmationsBy('insight_id');

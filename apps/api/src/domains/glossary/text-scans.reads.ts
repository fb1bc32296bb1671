import type { Language } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { suggestTerms, type TermSuggestion, type WordCount, type Written } from './term-suggestions.ts';

/** Texts older than this many days say nothing about how we write now. */
const DAYS = 180;
const RECENT = `s.scanned_at > $2::timestamptz - interval '${DAYS} days'`;

export interface TermUsageView {
  times: number;
  texts: number;
  it: number;
  marketing: number;
}

/** How often each term stands in published texts of the last half year, in either language. For `ctx.load`. */
export async function usageOfTerms(ctx: RequestContext, termIds: readonly string[]): Promise<TermUsageView[]> {
  const rows = await ctx.query<TermUsageView & { termId: string }>(
    `select u.term_id as "termId", sum(u.times)::int as times, count(distinct (s.entity, s.entity_id, s.field))::int as texts,
       coalesce(sum(u.times) filter (where s.side = 'IT'), 0)::int as it, coalesce(sum(u.times) filter (where s.side = 'MARKETING'), 0)::int as marketing
     from term_uses u join text_scans s on s.workspace_id = u.workspace_id and s.id = u.scan_id
     where u.workspace_id = $1 and ${RECENT} and u.term_id = any($3) group by u.term_id`,
    [ctx.workspaceId, ctx.now, termIds],
  );
  const byId = new Map(rows.map(({ termId, ...usage }) => [termId, usage]));
  return termIds.map((id) => byId.get(id) ?? { times: 0, texts: 0, it: 0, marketing: 0 });
}

/** Words that people use and no term explains, the most used first; those proposed already are left out. Two statements. */
export async function termSuggestions(ctx: RequestContext): Promise<TermSuggestion[]> {
  const counts = await ctx.query<WordCount & Record<string, unknown>>(
    `select w.key as word, s.language, coalesce(sum(w.value::int) filter (where s.side = 'IT'), 0)::int as it,
       coalesce(sum(w.value::int) filter (where s.side = 'MARKETING'), 0)::int as marketing, coalesce(sum(w.value::int) filter (where s.side is null), 0)::int as other,
       count(distinct (s.entity, s.entity_id, s.field))::int as texts
     from text_scans s cross join lateral jsonb_each_text(s.unknown) w
     where s.workspace_id = $1 and ${RECENT} and not exists (
       select 1 from term_proposals p where p.workspace_id = $1 and p.state = 'IN_REVIEW' and p.term_id is null and lower(w.key) in
         (lower(p.canonical), lower(p.snapshot -> 'senses' -> 0 -> 'labels' -> 'pl' ->> 'preferred'), lower(p.snapshot -> 'senses' -> 0 -> 'labels' -> 'en' ->> 'preferred')))
     group by w.key, s.language`,
    [ctx.workspaceId, ctx.now],
  );
  const written = await ctx.query<Written & Record<string, unknown>>(
    `select s.language, coalesce(sum(s.words) filter (where s.side = 'IT'), 0)::int as it, coalesce(sum(s.words) filter (where s.side = 'MARKETING'), 0)::int as marketing
     from text_scans s where s.workspace_id = $1 and ${RECENT} group by s.language`,
    [ctx.workspaceId, ctx.now],
  );
  return suggestTerms(counts, written);
}

export interface WritingView extends Record<string, unknown> {
  language: Language;
  texts: number;
  words: number;
  unexplainedIt: number;
  unexplainedMarketing: number;
}

/** How what one side wrote in the last half year reads for the other, as it stood when it was published. One statement. */
export function writing(ctx: RequestContext): Promise<WritingView[]> {
  return ctx.query<WritingView>(
    `select s.language, count(*)::int as texts, sum(s.words)::int as words,
       coalesce(100.0 * sum(s.unexplained_it) filter (where s.side = 'MARKETING') / nullif(sum(s.words) filter (where s.side = 'MARKETING'), 0), 0)::float8 as "unexplainedIt",
       coalesce(100.0 * sum(s.unexplained_marketing) filter (where s.side = 'IT') / nullif(sum(s.words) filter (where s.side = 'IT'), 0), 0)::float8 as "unexplainedMarketing"
     from text_scans s where s.workspace_id = $1 and ${RECENT} group by s.language order by s.language desc`,
    [ctx.workspaceId, ctx.now],
  );
}

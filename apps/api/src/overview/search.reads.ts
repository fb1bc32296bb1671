import { fold } from '@tandem/jargon/normalize';
import type { Localized } from '../platform/context/language.ts';
import type { RequestContext } from '../platform/context/request-context.ts';
import { contains } from '../platform/database/search.ts';

/** What can be found, in the order in which it is shown. */
export const FOUND_KINDS = ['GOAL', 'PROJECT', 'REQUEST', 'TERM'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** Shown of each kind; whoever wants more types on, or searches in the list itself. */
const OF_EACH = 5;

/** Stands behind everything that can be typed. */
export const LAST_SIGN = '\u{10ffff}';

export interface FoundView {
  kind: FoundKind;
  id: string;
  title: Localized;
}

const words = (title: string) => `concat_ws(' ', ${title} ->> 'pl', ${title} ->> 'en')`;
/** Where the text stands in a title of either language: what begins with it comes first. */
const place = (title: string) => {
  const at = (language: string) => `nullif(strpos(lower((${title} ->> '${language}') collate "und-x-icu"), lower($2::text collate "und-x-icu")), 0)`;
  return `coalesce(least(${at('pl')}, ${at('en')}), 0)`;
};

/** Words with a form that begins with the text. */
export const FORMS_BEGINNING = 'select f.term_id from term_forms f where f.workspace_id = $1 and f.match_key ~>=~ $3::text and f.match_key ~<~ $4::text';

/**
 * Goals, projects, requests and words that hold a text: one statement over the rows of one workspace. Requests nobody has submitted are found by those who
 * write them. A word is found by a part of its name, and by the beginning of any of its forms through the index `term_forms_by_beginning`: by its key
 * and between two bounds, because row security lets only operators that leak nothing (no `lower`, no `like`) into an index.
 * $1 workspace, $2 text, $3 to $4 bounds of keys that begin with it, $5 member.
 */
const SEARCH_SQL = `
  select kind, id, title from (
    select f.*, row_number() over (partition by kind order by over, place, length(title::text), id) as nth from (
      select 'GOAL' as kind, g.id, g.title, (g.state = 'CLOSED')::int as over, ${place('g.title')} as place
      from goals g where g.workspace_id = $1 and g.state <> 'ARCHIVED' and ${contains(words('g.title'), '$2::text')}
      union all
      select 'PROJECT', p.id, p.name, (p.state in ('DONE', 'CANCELLED'))::int, ${place('p.name')}
      from projects p where p.workspace_id = $1 and ${contains(`concat_ws(' ', p.key, p.name ->> 'pl', p.name ->> 'en')`, '$2::text')}
      union all
      select 'REQUEST', r.id, r.title, (r.state in ('CONFIRMED', 'DECLINED', 'WITHDRAWN'))::int, ${place('r.title')}
      from requests r where r.workspace_id = $1 and (r.submitted_at is not null or r.requester_id = $5) and ${contains(words('r.title'), '$2::text')}
      union all
      select 'TERM', t.id, jsonb_build_object('pl', t.canonical, 'en', t.canonical), 0, strpos(lower(t.canonical collate "und-x-icu"), lower($2::text collate "und-x-icu"))
      from terms t where t.workspace_id = $1 and t.state = 'LIVE' and (${contains('t.canonical', '$2::text')} or t.id in (
        ${FORMS_BEGINNING}))
    ) f
  ) ranked where nth <= ${OF_EACH} order by array_position(array['${FOUND_KINDS.join("', '")}'], kind), nth`;

/** What the viewer may see of what holds the text, at most five of each kind. */
export function found(ctx: RequestContext, text: string): Promise<FoundView[]> {
  const searched = text.trim();
  const key = fold(searched);
  return ctx.query<FoundView>(SEARCH_SQL, [ctx.workspaceId, searched, key, `${key}${LAST_SIGN}`, ctx.memberId]);
}

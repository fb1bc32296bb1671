import { fold } from '@tandem/jargon/normalize';
import type { Localized } from '../platform/context/language.ts';
import type { RequestContext } from '../platform/context/request-context.ts';
import { contains } from '../platform/database/search.ts';
import type { SearchDeclaration } from '../platform/text/searchables.ts';

/** Shown of each entity; whoever wants more types on, or searches in the list itself. */
const OF_EACH = 5;

/** Stands behind everything that can be typed. */
export const LAST_SIGN = '\u{10ffff}';

export interface FoundView {
  entity: string;
  id: string;
  title: Localized;
}

/** Where the text stands in a title of either language: what begins with it comes first. */
const place = (title: string) => {
  const at = (language: string) => `nullif(strpos(lower((${title} ->> '${language}') collate "und-x-icu"), lower($2::text collate "und-x-icu")), 0)`;
  return `coalesce(least(${at('pl')}, ${at('en')}), 0)`;
};

/** The rows of one entity that hold the text, as its domain declares it. */
function rowsOf({ entity, table, title, also, orWhere, visible = 'true', over = 'false' }: SearchDeclaration): string {
  const texts = [...(also ? [also] : []), `${title} ->> 'pl'`, `${title} ->> 'en'`];
  const holds = [contains(`concat_ws(' ', ${texts.join(', ')})`, '$2::text'), ...(orWhere ? [orWhere] : [])];
  return `select '${entity}' as entity, t.id, ${title} as title, (${over})::int as over, ${place(title)} as place
    from ${table} t where t.workspace_id = $1 and (${visible}) and (${holds.join(' or ')})`;
}

/**
 * Everything declared that holds a text: one statement over the rows of one workspace, at most five of each entity.
 * $1 workspace, $2 text, $3 to $4 bounds of keys that begin with it, $5 viewer. The parameters are named once, so that each has a type whoever joins.
 */
const searchSql = (declared: readonly SearchDeclaration[]) => `
  select entity, id, title from (
    select f.*, row_number() over (partition by entity order by over, place, length(title::text), id) as nth
    from (${declared.map(rowsOf).join('\n union all\n')}) f
  ) ranked where nth <= ${OF_EACH} and ($3::text <= $4::text or $5::uuid is null)
  order by array_position(array['${declared.map(({ entity }) => entity).join("', '")}'], entity), nth`;

/** What the viewer may see of what holds the text, entities in the order of the declarations, at most five of each. */
export function found(ctx: RequestContext, declared: readonly SearchDeclaration[], text: string): Promise<FoundView[]> {
  const searched = text.trim();
  const key = fold(searched);
  return ctx.query<FoundView & Record<string, unknown>>(searchSql(declared), [ctx.workspaceId, searched, key, `${key}${LAST_SIGN}`, ctx.memberId]);
}

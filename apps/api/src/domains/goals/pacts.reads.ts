import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import type { PactState } from './pact.entities.ts';

export interface PactView {
  id: string;
  version: number;
  share: number;
  startsOn: string;
  endsOn: string;
  state: PactState;
  inForce: boolean;
  signatures: { side: Side; memberId: string; signedAt: Date }[];
  signedSides: Side[];
}

interface StoredPact extends Omit<PactView, 'signatures' | 'signedSides'> {
  signatures: { side: Side; memberId: string; signedAt: string }[];
}

/** Id of the pact that speaks for a day: of those signed for it, the one signed last. */
const SPEAKS_FOR = (day: string) => `
  select y.id from allocation_pacts y where y.workspace_id = $1 and y.state = 'SIGNED' and y.starts_on <= ${day} and y.ends_on >= ${day}
  order by y.signed_at desc, y.id desc limit 1`;

/** $1 workspace, $2 today. */
const PACT_SELECT = `
  select p.id, p.version, p.share, p.starts_on as "startsOn", p.ends_on as "endsOn", p.state, coalesce(p.id = (${SPEAKS_FOR('$2::date')}), false) as "inForce",
    coalesce((select json_agg(json_build_object('side', s.side, 'memberId', s.member_id, 'signedAt', s.created_at) order by s.side)
      from allocation_pact_signatures s where s.workspace_id = p.workspace_id and s.pact_id = p.id), '[]') as signatures
  from allocation_pacts p where p.workspace_id = $1`;

const viewOf = (row: StoredPact): PactView => ({
  ...row,
  signatures: row.signatures.map((each) => ({ ...each, signedAt: new Date(each.signedAt) })),
  signedSides: row.signatures.map(({ side }) => side),
});

/** Pacts by their first day, the latest first, also those that were withdrawn. One statement. */
export async function pactsPage(ctx: RequestContext, first: number, after: string | null | undefined): Promise<Connection<PactView>> {
  const cursor = decodeCursor(after, 2);
  const rows = await ctx.query<StoredPact>(
    `${PACT_SELECT} and ($3::date is null or (p.starts_on, p.id) < ($3::date, $4::uuid)) order by p.starts_on desc, p.id desc limit $5`,
    [ctx.workspaceId, ctx.today, cursor?.[0] ?? null, cursor?.[1] ?? null, first + 1],
  );
  return toConnection(rows.map(viewOf), first, (row) => [row.startsOn, row.id]);
}

/** Pacts by id. For `ctx.load`. */
export async function pactsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(PactView | null)[]> {
  const rows = await ctx.query<StoredPact>(`${PACT_SELECT} and p.id = any($3)`, [ctx.workspaceId, ctx.today, ids]);
  const byId = new Map(rows.map((row) => [row.id, viewOf(row)]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The share of IT's capacity for marketing that both heads have agreed for a day, 0 to 1; null where they have not. */
export async function agreedShareOn(ctx: RequestContext, day: string): Promise<number | null> {
  const [row] = await ctx.query<{ share: number }>(`select p.share from allocation_pacts p where p.workspace_id = $1 and p.id = (${SPEAKS_FOR('$2::date')})`, [ctx.workspaceId, day]);
  return row?.share ?? null;
}

import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { Invalid } from '../../platform/errors/problems.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { knowledgeErrors } from './knowledge.errors.ts';

/**
 * The department of somebody who is to answer for a thing.
 * @param only when given, the department they must be of
 * @throws Invalid on `ownerId` unless it is an active member of one of the two
 */
export async function sideOfOwner(ctx: RequestContext, ownerId: string, only?: Side): Promise<Side> {
  const member = isUuid(ownerId) ? await ctx.load(membersByIds, ownerId) : null;
  if (!member || member.state !== 'ACTIVE' || member.side === null) throw Invalid.field('ownerId', knowledgeErrors.OWNER_UNFIT);
  if (only && member.side !== only) throw Invalid.field('ownerId', knowledgeErrors.OWNER_OTHER_SIDE);
  return member.side;
}

/** The department of the writer, who has passed a rule that asks for one. */
export function ownSide(ctx: RequestContext): Side {
  if (!ctx.side) throw new Error('The rule of the operation asks for a side');
  return ctx.side;
}

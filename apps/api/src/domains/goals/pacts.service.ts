import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
import { commonErrors } from '../../platform/errors/define-errors.ts';
import { Check, Refused } from '../../platform/errors/problems.ts';
import { oneAtATime } from './goal-parents.ts';
import { pactActions } from './goals.audit.ts';
import { goalErrors } from './goals.errors.ts';
import { goalsPolicy } from './goals.policy.ts';
import { AllocationPactRow, AllocationPactSignatureRow } from './pact.entities.ts';

export interface PactValues {
  /** 0 (not included) to 1. */
  share: number;
  startsOn: string;
  endsOn: string;
}

/** The agreed share of IT's capacity for marketing: one head proposes and thereby signs, the other signs. Until then the pact before it holds. */
@Injectable()
export class PactsService {
  /** @returns the id @throws Invalid for days out of order or over; Refused for anybody but a head of a side, and while another proposal waits */
  async propose(ctx: RequestContext, { share, startsOn, endsOn }: PactValues): Promise<string> {
    goalsPolicy.proposePact.assert(ctx);
    new Check()
      .that(endsOn > startsOn, 'endsOn', commonErrors.DATES_OUT_OF_ORDER)
      .that(endsOn >= ctx.today, 'endsOn', goalErrors.PACT_IS_OVER)
      .done();
    await oneAtATime(ctx);
    const waiting = await ctx.query(`select 1 from allocation_pacts where workspace_id = $1 and state = 'PROPOSED'`, [ctx.workspaceId]);
    if (waiting.length > 0) throw new Refused(goalErrors.PACT_WAITS);
    const { id } = await insertRow(ctx, AllocationPactRow, { share, startsOn, endsOn, state: 'PROPOSED', signedAt: null });
    await this.addSignature(ctx, id);
    await audit(ctx, { action: pactActions['pact.proposed'], entityId: id, changes: [{ path: 'share', before: null, after: String(share) }] });
    return id;
  }

  /** The signature of the other head: the pact holds from its first day. @throws NotFound, Conflict, Refused */
  async sign(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    await oneAtATime(ctx);
    const pact = await findRow(ctx, AllocationPactRow, id);
    if (pact.state !== 'PROPOSED') throw new Refused(goalErrors.PACT_IS_SETTLED);
    const earlier = await ctx.transaction.findBy(AllocationPactSignatureRow, { workspaceId: ctx.workspaceId, pactId: id });
    if (ctx.side && earlier.some((each) => each.side === ctx.side)) throw new Refused(goalErrors.ALREADY_SIGNED);
    if (earlier.some((each) => each.memberId === ctx.memberId)) throw new Refused(goalErrors.ONE_PERSON_ONE_SIDE);
    goalsPolicy.signPact.assert(ctx, { state: pact.state, signedSides: earlier.map((each) => each.side) });
    await this.addSignature(ctx, id);
    await updateRow(ctx, AllocationPactRow, pact, expectedVersion, { state: 'SIGNED', signedAt: ctx.now });
    await audit(ctx, { action: pactActions['pact.signed'], entityId: id });
    return id;
  }

  /** A proposal taken back or turned down by either head; what holds stays. @throws NotFound, Conflict, Refused */
  async withdraw(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const pact = await findRow(ctx, AllocationPactRow, id);
    if (pact.state !== 'PROPOSED') throw new Refused(goalErrors.PACT_IS_SETTLED);
    goalsPolicy.withdrawPact.assert(ctx, pact);
    await updateRow(ctx, AllocationPactRow, pact, expectedVersion, { state: 'WITHDRAWN' });
    await audit(ctx, { action: pactActions['pact.withdrawn'], entityId: id });
    return id;
  }

  private async addSignature(ctx: RequestContext, pactId: string): Promise<void> {
    if (!ctx.side) throw new Refused(goalErrors.NOT_YOUR_SIDE);
    await insertRow(ctx, AllocationPactSignatureRow, { pactId, side: ctx.side, memberId: ctx.memberId });
  }
}

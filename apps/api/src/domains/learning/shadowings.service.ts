import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, isUuid, type Patch, updateRow } from '../../platform/database/rows.ts';
import { commonErrors } from '../../platform/errors/define-errors.ts';
import { Check, Invalid, Refused } from '../../platform/errors/problems.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import { shadowingActions } from './learning.audit.ts';
import { EnrolmentRow, ShadowingRow } from './learning.entities.ts';
import { learningErrors } from './learning.errors.ts';
import { learningPolicy } from './learning.policy.ts';
import { dayAfter, GRACE_DAYS, SHADOWING_MOVES, type ShadowingState } from './learning.states.ts';

const FARTHEST_DAYS = 366;

export interface AskedShadowing {
  itemId: string;
  hostId: string;
  /** yyyy-mm-dd. */
  plannedOn: string;
  purpose: Localized;
}

/** A guest beside a host of the other side: asked, agreed, written down in three lines, confirmed by the host. */
@Injectable()
export class ShadowingsService {
  constructor(private readonly enrolments: EnrolmentsService) {}

  /**
   * Asks somebody of the other side to have the viewer beside them. Takes the item up where that has not happened.
   * @returns id of the shadowing
   * @throws Invalid for an item that is no shadowing, a host of one's own side or who has left, a day that is past; Refused while another host is asked
   */
  async ask(ctx: RequestContext, { itemId, hostId, plannedOn, purpose }: AskedShadowing): Promise<string> {
    learningPolicy.askShadowing.assert(ctx);
    const item = await this.enrolments.itemInUse(ctx, itemId);
    const [host] = isUuid(hostId) ? await membersByIds(ctx, [hostId]) : [null];
    new Check()
      .that(item.kind === 'SHADOWING', 'itemId', learningErrors.NOT_A_SHADOWING)
      .that(host !== null && host !== undefined, 'hostId', commonErrors.NOT_FOUND)
      .that(!host || host.state === 'ACTIVE', 'hostId', learningErrors.MEMBER_LEFT)
      .that(!host || (host.side !== null && host.side !== ctx.side), 'hostId', learningErrors.HOST_OTHER_SIDE)
      .that(plannedOn >= ctx.today, 'plannedOn', learningErrors.DUE_PAST)
      .that(plannedOn <= dayAfter(ctx.today, FARTHEST_DAYS), 'plannedOn', learningErrors.DUE_TOO_FAR)
      .done();
    await ctx.query('select 1 from memberships where workspace_id = $1 and id = $2 for no key update', [ctx.workspaceId, ctx.memberId]);
    const enrolment = await this.begun(ctx, item.id, plannedOn);
    const asked = await ctx.query(`select 1 from shadowings where workspace_id = $1 and enrolment_id = $2 and state not in ('DECLINED', 'CANCELLED')`, [ctx.workspaceId, enrolment.id]);
    if (asked.length > 0) throw new Refused(learningErrors.SHADOWING_ASKED);
    const shadowing = await insertRow(ctx, ShadowingRow, { ...EMPTY, enrolmentId: enrolment.id, guestId: ctx.memberId, hostId, purpose, plannedOn, state: 'ASKED' });
    await audit(ctx, { action: shadowingActions['shadowing.asked'], entityId: shadowing.id });
    return shadowing.id;
  }

  /** The host takes the guest, on the day asked for or another one. @throws Refused for others than the host; Invalid for a day that is past; Conflict */
  async agree(ctx: RequestContext, id: string, expectedVersion: number, plannedOn: string | null): Promise<string> {
    const shadowing = await findRow(ctx, ShadowingRow, id);
    learningPolicy.host.assert(ctx, shadowing);
    const day = plannedOn ?? shadowing.plannedOn;
    if (plannedOn !== null && plannedOn < ctx.today) throw Invalid.field('plannedOn', learningErrors.DUE_PAST);
    if (day > dayAfter(ctx.today, FARTHEST_DAYS)) throw Invalid.field('plannedOn', learningErrors.DUE_TOO_FAR);
    await this.change(ctx, shadowing, expectedVersion, 'AGREED', { plannedOn: day, agreedAt: ctx.now });
    return id;
  }

  /** The host says no, or that it did not happen. @throws Refused for others than the host; Invalid without a reason; Conflict */
  async decline(ctx: RequestContext, id: string, expectedVersion: number, note: Localized | undefined): Promise<string> {
    const shadowing = await findRow(ctx, ShadowingRow, id);
    learningPolicy.host.assert(ctx, shadowing);
    if (!note) throw Invalid.field('note', learningErrors.REASON_NEEDED);
    await this.change(ctx, shadowing, expectedVersion, 'DECLINED', { note });
    return id;
  }

  /** The guest does not come after all. @throws Refused, Conflict */
  async cancel(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const shadowing = await findRow(ctx, ShadowingRow, id);
    learningPolicy.visit.assert(ctx, shadowing);
    await this.change(ctx, shadowing, expectedVersion, 'CANCELLED', {});
    return id;
  }

  /** Three lines of what the guest learned about the other side; they may change until the host confirms. @throws Refused for others than the guest and before the day; Conflict */
  async write(ctx: RequestContext, id: string, expectedVersion: number, [firstLine, secondLine, thirdLine]: [Localized, Localized, Localized]): Promise<string> {
    const shadowing = await findRow(ctx, ShadowingRow, id);
    learningPolicy.visit.assert(ctx, shadowing);
    if (shadowing.plannedOn > ctx.today) throw new Refused(learningErrors.SHADOWING_TOO_EARLY);
    await this.change(ctx, shadowing, expectedVersion, 'WRITTEN', { firstLine, secondLine, thirdLine, writtenAt: ctx.now });
    return id;
  }

  /** The host's word that it was so: what the guest took up is finished. @throws Refused for others than the host; Conflict */
  async confirm(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const shadowing = await findRow(ctx, ShadowingRow, id);
    learningPolicy.host.assert(ctx, shadowing);
    await this.change(ctx, shadowing, expectedVersion, 'CONFIRMED', { confirmedAt: ctx.now });
    const enrolment = await findRow(ctx, EnrolmentRow, shadowing.enrolmentId);
    if (enrolment.state === 'PLANNED' || enrolment.state === 'STARTED') await this.enrolments.finished(ctx, enrolment);
    return id;
  }

  /** The guest's enrolment, begun, with a day that leaves time to write after the shadowing. */
  private async begun(ctx: RequestContext, itemId: string, plannedOn: string): Promise<EnrolmentRow> {
    const known = await this.enrolments.live(ctx, ctx.memberId, itemId);
    if (!known || known.state === 'SUGGESTED') await this.enrolments.plan(ctx, itemId, plannedOn);
    const enrolment = known && known.state !== 'SUGGESTED' ? known : await this.enrolments.live(ctx, ctx.memberId, itemId);
    if (!enrolment) throw new Error('What was just taken up is there');
    if (enrolment.state === 'FINISHED' || enrolment.state === 'APPLIED') throw new Refused(learningErrors.ALREADY_LEARNING);
    const dueOn = [enrolment.dueOn, dayAfter(plannedOn, GRACE_DAYS)].sort().at(-1) ?? plannedOn;
    if (enrolment.state === 'PLANNED') await this.enrolments.move(ctx, enrolment, enrolment.version, 'STARTED', { startedAt: ctx.now, dueOn });
    else if (dueOn !== enrolment.dueOn) await updateRow(ctx, EnrolmentRow, enrolment, enrolment.version, { dueOn });
    return enrolment;
  }

  private async change(ctx: RequestContext, shadowing: ShadowingRow, expectedVersion: number, state: Exclude<ShadowingState, 'ASKED'>, patch: Patch<ShadowingRow>): Promise<void> {
    if (!SHADOWING_MOVES[shadowing.state].includes(state)) throw new Refused(learningErrors.SHADOWING_STATE_REFUSED);
    const { changes } = await updateRow(ctx, ShadowingRow, shadowing, expectedVersion, { state, ...patch });
    await audit(ctx, { action: shadowingActions[ACTION_OF[state]], entityId: shadowing.id, changes: changes.filter(({ path }) => path === 'state' || path === 'plannedOn') });
  }
}

const ACTION_OF = { AGREED: 'shadowing.agreed', WRITTEN: 'shadowing.written', CONFIRMED: 'shadowing.confirmed', DECLINED: 'shadowing.declined', CANCELLED: 'shadowing.cancelled' } as const;
const EMPTY = { firstLine: null, secondLine: null, thirdLine: null, note: null, agreedAt: null, writtenAt: null, confirmedAt: null } satisfies Patch<ShadowingRow>;

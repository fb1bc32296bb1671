import { Injectable } from '@nestjs/common';
import { audit, changesBetween } from '../../platform/audit/audit.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, isUuid, updateRow } from '../../platform/database/rows.ts';
import { commonErrors } from '../../platform/errors/define-errors.ts';
import { Check, Invalid, Refused } from '../../platform/errors/problems.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { projectsByIds } from '../projects/projects.public.ts';
import { problemActions } from './capacity.audit.ts';
import { capacityErrors } from './capacity.errors.ts';
import { type Finding, findingsOf } from './detector.reads.ts';
import { CapacityProblemRow, type Remedy } from './problem.entities.ts';
import { skillsByIds } from './skills.reads.ts';

/** A problem that was dismissed is not found again for so long. */
const QUIET_DAYS = 90;
const UNSEEN: Localized = { en: 'The machine no longer sees it.', pl: 'Maszyna już go nie widzi.' };
const EMPTY = { fingerprint: null, ownerId: null, remedy: null, action: null, dueOn: null, plannedAt: null, closedAt: null, closeReason: null };

export interface NamedProblem {
  title: Localized;
  memberId: string | null;
  skillId: string | null;
  projectId: string | null;
}

export interface RemedyPlan {
  ownerId: string;
  remedy: Remedy | null;
  action: Localized;
  dueOn: string;
}

/** Problems: OPEN → PLANNED (owner, action, date) → RESOLVED; dismissed with a reason. One that is logged and planned harms nobody's index. */
@Injectable()
export class ProblemsService {
  /** Names a problem that the machine cannot see. @returns its id @throws Invalid */
  async name(ctx: RequestContext, values: NamedProblem): Promise<string> {
    new Check()
      .that(await exists(ctx, values.memberId, membersByIds), 'memberId', commonErrors.NOT_FOUND)
      .that(await exists(ctx, values.skillId, skillsByIds), 'skillId', commonErrors.NOT_FOUND)
      .that(await exists(ctx, values.projectId, projectsByIds), 'projectId', commonErrors.NOT_FOUND)
      .done();
    const row = await insertRow(ctx, CapacityProblemRow, { ...EMPTY, ...values, kind: 'OTHER', detectedBy: 'PERSON', state: 'OPEN' });
    await audit(ctx, { action: problemActions['problem.named'], entityId: row.id });
    return row.id;
  }

  /** Gives a problem an owner, an action and a date; again, to change them. @throws NotFound, Conflict, Invalid, Refused for a closed one */
  async plan(ctx: RequestContext, id: string, expectedVersion: number, { ownerId, remedy, action, dueOn }: RemedyPlan): Promise<string> {
    const problem = await this.open(ctx, id);
    const [owner] = isUuid(ownerId) ? await membersByIds(ctx, [ownerId]) : [null];
    if (!owner) throw Invalid.field('ownerId', commonErrors.NOT_FOUND);
    if (owner.state !== 'ACTIVE') throw Invalid.field('ownerId', capacityErrors.MEMBER_LEFT);
    if (dueOn < ctx.today && dueOn !== problem.dueOn) throw Invalid.field('dueOn', capacityErrors.DUE_IN_PAST);
    const patch = { ownerId, remedy, action, dueOn, state: 'PLANNED' as const, plannedAt: problem.plannedAt ?? ctx.now };
    const { changes } = await updateRow(ctx, CapacityProblemRow, problem, expectedVersion, patch);
    await audit(ctx, { action: problemActions['problem.planned'], entityId: id, changes });
    return id;
  }

  /** Solved. What the machine found must be gone from what it sees. @throws NotFound, Conflict, Refused */
  async resolve(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const problem = await this.open(ctx, id);
    if (problem.fingerprint !== null && (await findingsOf(ctx)).some(({ fingerprint }) => fingerprint === problem.fingerprint)) throw new Refused(capacityErrors.STILL_THERE);
    const { changes } = await updateRow(ctx, CapacityProblemRow, problem, expectedVersion, { state: 'RESOLVED', closedAt: ctx.now });
    await audit(ctx, { action: problemActions['problem.resolved'], entityId: id, changes });
    return id;
  }

  /** Put aside, with a reason that everybody reads. The machine is quiet about it for 90 days. @throws NotFound, Conflict, Refused */
  async dismiss(ctx: RequestContext, id: string, expectedVersion: number, reason: Localized): Promise<string> {
    const { changes } = await updateRow(ctx, CapacityProblemRow, await this.open(ctx, id), expectedVersion, { state: 'DISMISSED', closedAt: ctx.now, closeReason: reason });
    await audit(ctx, { action: problemActions['problem.dismissed'], entityId: id, changes });
    return id;
  }

  /**
   * Looks for overloads, gaps and single points of knowledge: opens a problem for each that has none, closes those that are gone. Doing it twice
   * changes nothing more.
   * @returns how many were opened and how many closed
   */
  async detect(ctx: RequestContext): Promise<{ opened: number; closed: number }> {
    const findings = await findingsOf(ctx);
    const known = await ctx.transaction
      .createQueryBuilder(CapacityProblemRow, 'p')
      .where(`p.workspace_id = :ws and p.fingerprint is not null and (p.state in ('OPEN', 'PLANNED') or (p.state = 'DISMISSED' and p.closed_at > :quiet))`, {
        ws: ctx.workspaceId,
        quiet: new Date(ctx.now.getTime() - QUIET_DAYS * 86_400_000),
      })
      .getMany();
    const seen = new Set(known.map(({ fingerprint }) => fingerprint));
    const fresh = findings.filter(({ fingerprint }) => !seen.has(fingerprint));
    for (const finding of fresh) await this.found(ctx, finding);
    const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
    const gone = known.filter(({ state, fingerprint }) => state !== 'DISMISSED' && !byFingerprint.has(fingerprint ?? ''));
    for (const problem of gone) await this.vanished(ctx, problem);
    for (const problem of known) await this.reworded(ctx, problem, byFingerprint.get(problem.fingerprint ?? ''));
    return { opened: fresh.length, closed: gone.length };
  }

  private async found(ctx: RequestContext, finding: Finding): Promise<void> {
    const row = await insertRow(ctx, CapacityProblemRow, { ...EMPTY, ...finding, detectedBy: 'MACHINE', state: 'OPEN' });
    await audit(ctx, { action: problemActions['problem.found'], entityId: row.id, changes: changesBetween({}, { kind: finding.kind }) });
  }

  private async vanished(ctx: RequestContext, problem: CapacityProblemRow): Promise<void> {
    const { changes } = await updateRow(ctx, CapacityProblemRow, problem, problem.version, { state: 'RESOLVED', closedAt: ctx.now, closeReason: UNSEEN });
    await audit(ctx, { action: problemActions['problem.resolved'], entityId: problem.id, changes });
  }

  /** Figures of an open problem follow what the machine sees; that is no change anybody made. */
  private async reworded(ctx: RequestContext, problem: CapacityProblemRow, finding: Finding | undefined): Promise<void> {
    if (!finding || problem.state === 'DISMISSED' || JSON.stringify(Object.values(problem.title).sort()) === JSON.stringify(Object.values(finding.title).sort())) return;
    await updateRow(ctx, CapacityProblemRow, problem, problem.version, { title: finding.title, memberId: finding.memberId });
  }

  private async open(ctx: RequestContext, id: string): Promise<CapacityProblemRow> {
    const problem = await findRow(ctx, CapacityProblemRow, id);
    if (problem.closedAt) throw new Refused(capacityErrors.PROBLEM_CLOSED);
    return problem;
  }
}

async function exists(ctx: RequestContext, id: string | null, read: (ctx: RequestContext, ids: readonly string[]) => Promise<(object | null)[]>): Promise<boolean> {
  return id === null || (isUuid(id) && (await read(ctx, [id]))[0] !== null);
}

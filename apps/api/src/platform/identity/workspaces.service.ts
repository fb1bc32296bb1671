import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { audit, changesBetween } from '../audit/audit.ts';
import type { Language, Localized } from '../context/language.ts';
import { type Membership, RequestContext, type Side } from '../context/request-context.ts';
import { refuseTwin } from '../database/twins.ts';
import { Check, Conflict, Invalid, NotFound } from '../errors/problems.ts';
import { currencyOf, isCurrency } from './currencies.ts';
import { workspaceActions } from './identity.audit.ts';
import { type DepartmentKind, DepartmentRow, MembershipRow, WorkspaceRow } from './identity.entities.ts';
import { identityErrors } from './identity.errors.ts';
import { workspacePolicy } from './identity.policy.ts';

export interface NewWorkspace {
  name: string;
  slug?: string | null;
  language: Language;
  country: string;
  timezone: string;
  /** ISO 4217 code; that of the country unless given. */
  currency?: string | null;
  /** The department the founder belongs to; null for neither (e.g. the board). */
  side: Side | null;
}

export interface WorkspacePatch {
  expectedVersion: number;
  name?: string | null;
  timezone?: string | null;
  country?: string | null;
  /** Amounts are not converted: another currency says that they were always meant in it. */
  currency?: string | null;
  language?: Language | null;
}

const DEPARTMENTS: { kind: DepartmentKind; name: Localized }[] = [
  { kind: 'IT', name: { en: 'IT', pl: 'IT' } },
  { kind: 'MARKETING', name: { en: 'Marketing', pl: 'Marketing' } },
  { kind: 'OTHER', name: { en: 'Management', pl: 'Zarząd' } },
];

/** Workspaces and their departments. */
@Injectable()
export class WorkspacesService {
  /**
   * Creates a workspace with its departments; the founder becomes its owner.
   * @returns the founder's membership, with which the rest of a seed or test can go on
   * @throws Invalid when the address is taken or time zone, country or currency are unknown
   */
  async create(ctx: RequestContext, input: NewWorkspace): Promise<Membership> {
    const currency = input.currency ?? currencyOf(input.country);
    checkPlace({ ...input, currency });
    const slug = input.slug?.trim() || slugOf(input.name);
    if (!/^[a-z0-9](-?[a-z0-9]){1,39}$/.test(slug)) throw Invalid.field('slug', identityErrors.BAD_SLUG);
    const workspaceId = uuid();
    const memberId = uuid();
    const { now } = ctx;
    const stamps = { workspaceId, createdAt: now, createdBy: memberId, updatedAt: now, version: 1 };
    await ctx.query(`select set_config('app.workspace', $1, true)`, [workspaceId]);
    await this.insertWorkspace(ctx, { id: workspaceId, slug, name: input.name.trim(), timezone: input.timezone, language: input.language, country: input.country, currency });
    const departments = DEPARTMENTS.map((department) => ({ ...stamps, ...department, id: uuid(), headId: null }));
    await ctx.transaction.insert(DepartmentRow, departments);
    const departmentId = departments.find((department) => department.kind === (input.side ?? 'OTHER'))?.id ?? '';
    await ctx.transaction.insert(MembershipRow, { ...stamps, id: memberId, userId: ctx.signedIn.userId, departmentId, role: 'OWNER', state: 'ACTIVE' });
    const membership: Membership = { workspaceId, slug, timezone: input.timezone, country: input.country, memberId, departmentId, role: 'OWNER', side: input.side };
    const inside = asMember(ctx, membership);
    await audit(inside, { action: workspaceActions['workspace.created'], entityId: workspaceId });
    ctx.auditCount += inside.auditCount;
    return membership;
  }

  /** Changes name, place, currency or default language. @throws Conflict, Invalid */
  async update(ctx: RequestContext, input: WorkspacePatch): Promise<void> {
    workspacePolicy.update.assert(ctx);
    const current = await this.stored(ctx);
    const { expectedVersion, ...sent } = input;
    const patch = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== null && value !== undefined)) as Partial<WorkspaceRow>;
    checkPlace({ timezone: patch.timezone ?? current.timezone, country: patch.country ?? current.country, currency: patch.currency ?? current.currency });
    const changes = changesBetween(current, patch);
    const result = await ctx.transaction.update(
      WorkspaceRow,
      { id: ctx.workspaceId, version: expectedVersion },
      { ...patch, updatedAt: ctx.now, version: expectedVersion + 1 },
    );
    if (result.affected !== 1) {
      const latest = await this.stored(ctx);
      const fields = changesBetween(latest, patch).map(({ path, before, after }) => ({ path, yours: after, current: before }));
      throw new Conflict(expectedVersion, latest.version, fields, latest.updatedAt, ctx.workspaceId);
    }
    await audit(ctx, { action: workspaceActions['workspace.updated'], entityId: ctx.workspaceId, changes });
  }

  private async stored(ctx: RequestContext): Promise<WorkspaceRow> {
    const row = await ctx.transaction.findOneBy(WorkspaceRow, { id: ctx.workspaceId });
    if (!row) throw new NotFound();
    return row;
  }

  private async insertWorkspace(ctx: RequestContext, row: Omit<WorkspaceRow, 'createdAt' | 'updatedAt' | 'version'>): Promise<void> {
    await refuseTwin(
      () => ctx.transaction.insert(WorkspaceRow, { ...row, createdAt: ctx.now, updatedAt: ctx.now, version: 1 }),
      () => Invalid.field('slug', identityErrors.SLUG_TAKEN),
    );
  }
}

/** The same request, seen as a member of a workspace, in the same transaction. */
export function asMember(ctx: RequestContext, membership: Membership): RequestContext {
  const { database, requestId, language, now, actor, session, ip } = ctx;
  const inside = new RequestContext({ database, requestId, language, now, actor, session, ip, membership });
  inside.tx = ctx.tx;
  return inside;
}

const TIME_ZONES = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);

function checkPlace(place: { timezone: string; country: string; currency: string }): void {
  new Check()
    .that(TIME_ZONES.has(place.timezone), 'timezone', identityErrors.BAD_TIMEZONE)
    .that(/^[A-Z]{2}$/.test(place.country), 'country', identityErrors.BAD_COUNTRY)
    .that(isCurrency(place.currency), 'currency', identityErrors.BAD_CURRENCY)
    .done();
}

/** `Żółta Łódź Sp. z o.o.` → `zolta-lodz-sp-z-o-o`: letters without marks, hyphens for the rest. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '');
}

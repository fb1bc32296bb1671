import { Injectable } from '@nestjs/common';
import { audit, changesBetween } from '../../platform/audit/audit.ts';
import { OwnedThings } from '../../platform/boundaries/owned-things.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { byLanguage, findRow, insertRow, isUuid, type Patch, updateRow } from '../../platform/database/rows.ts';
import { commonErrors } from '../../platform/errors/define-errors.ts';
import { Check, Invalid, Refused } from '../../platform/errors/problems.ts';
import { type InteractionMode, type TeamKind, TeamRow } from './team.entity.ts';
import { teamActions } from './teams.audit.ts';
import { teamErrors } from './teams.errors.ts';
import { teamsPolicy } from './teams.policy.ts';
import { teamsByIds } from './teams.reads.ts';

export interface TeamValues {
  name: Localized;
  kind: TeamKind;
  interactionMode: InteractionMode;
  modeUntil: string | null;
  charter: Localized | null;
}

/** What happens to a way of working whose time is over; an extension names its new last day. */
export interface ModeDecision {
  decision: 'EXTEND' | 'HAND_OVER' | 'STOP';
  until: string | null;
}

/** Teams of one department or of both. */
@Injectable()
export class TeamsService {
  constructor(private readonly owned: OwnedThings) {}

  /** Creates a team without people. @returns its id @throws Invalid for a way of working that is over before it begins */
  async create(ctx: RequestContext, values: TeamValues): Promise<string> {
    this.checkModeEnd(ctx, values.modeUntil, null);
    const team = await insertRow(ctx, TeamRow, { ...values, archivedAt: null });
    await audit(ctx, { action: teamActions['team.created'], entityId: team.id });
    return team.id;
  }

  /** Changes name, charter or way of working. The kind stays: a joint team is another promise than a department's. @throws NotFound, Conflict, Refused, Invalid for an end in the past */
  async update(ctx: RequestContext, id: string, expectedVersion: number, values: Partial<Omit<TeamValues, 'kind'>>): Promise<string> {
    const team = await this.open(ctx, id);
    this.checkModeEnd(ctx, values.modeUntil ?? null, team.modeUntil);
    await this.ask(ctx, team, values, expectedVersion, 'update', { id, expectedVersion, values });
    const { changes } = await updateRow(ctx, TeamRow, team, expectedVersion, values);
    await audit(ctx, { action: teamActions['team.updated'], entityId: id, changes });
    return id;
  }

  /** Puts a team away. What it owns stays as it is. @throws NotFound, Conflict, Refused */
  async archive(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const team = await this.open(ctx, id);
    await updateRow(ctx, TeamRow, team, expectedVersion, { archivedAt: ctx.now });
    await audit(ctx, { action: teamActions['team.archived'], entityId: id });
    return id;
  }

  /**
   * Extends the way of working, hands the work over as a service without an end, or stops the team.
   * @throws NotFound, Conflict, Refused when the mode has no end, Invalid for an extension without a day after the present end and after yesterday
   */
  async decideMode(ctx: RequestContext, id: string, expectedVersion: number, { decision, until }: ModeDecision): Promise<string> {
    const team = await this.open(ctx, id);
    if (!team.modeUntil) throw new Refused(teamErrors.NO_MODE_TO_DECIDE);
    if (decision === 'EXTEND') {
      new Check()
        .that(until !== null, 'until', commonErrors.REQUIRED)
        .that(until === null || until > team.modeUntil, 'until', teamErrors.EXTENSION_NOT_LATER)
        .done();
      this.checkModeEnd(ctx, until, null, 'until');
    }
    const patch = {
      EXTEND: { modeUntil: until },
      HAND_OVER: { interactionMode: 'SERVICE' as const, modeUntil: null },
      STOP: { modeUntil: null, archivedAt: ctx.now },
    }[decision];
    await this.ask(ctx, team, patch, expectedVersion, 'decideMode', { id, expectedVersion, decision: { decision, until } });
    const { changes } = await updateRow(ctx, TeamRow, team, expectedVersion, patch);
    await audit(ctx, { action: teamActions['team.modeDecided'], entityId: id, changes });
    return id;
  }

  /** The team, if it may own a shared goal today. @throws NotFound, Refused TEAM_NOT_VALID, TEAM_ARCHIVED */
  async requireValidJoint(ctx: RequestContext, id: string): Promise<void> {
    await this.open(ctx, id);
    const [team] = await teamsByIds(ctx, [id]);
    if (!team || team.kind !== 'JOINT' || team.lacks.length > 0) throw new Refused(teamErrors.TEAM_NOT_VALID);
  }

  /** A team whose people the viewer may manage, locked until the end of the mutation: two writers cannot both find the days free. @throws NotFound, Refused */
  async manageable(ctx: RequestContext, id: string): Promise<TeamRow> {
    if (isUuid(id)) await ctx.query('select 1 from teams where workspace_id = $1 and id = $2 for update', [ctx.workspaceId, id]);
    const team = await this.open(ctx, id);
    const [view] = await teamsByIds(ctx, [id]);
    teamsPolicy.manageMembers.assert(ctx, { liaisonIds: view?.liaisonIds ?? [] });
    return team;
  }

  /** Asks whether the writer may decide this alone. @throws Held */
  private ask(ctx: RequestContext, team: TeamRow, patch: Patch<TeamRow>, expectedVersion: number, operation: string, input: object): Promise<void> {
    const { id, name: title, version, kind } = team;
    return this.owned.check(ctx, { entity: 'Team', id, title, version, expectedVersion, facts: { kind }, changes: changesBetween(byLanguage(team), byLanguage(patch)), operation, input });
  }

  /** An end that stood there before may stay, however old it is. */
  private checkModeEnd(ctx: RequestContext, end: string | null, before: string | null, field = 'modeUntil'): void {
    if (end !== null && end !== before && end < ctx.today) throw Invalid.field(field, teamErrors.MODE_END_PAST);
  }

  private async open(ctx: RequestContext, id: string): Promise<TeamRow> {
    const team = await findRow(ctx, TeamRow, id);
    if (team.archivedAt) throw new Refused(teamErrors.TEAM_ARCHIVED);
    return team;
  }
}

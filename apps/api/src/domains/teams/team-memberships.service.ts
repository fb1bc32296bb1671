import { Injectable } from '@nestjs/common';
import { audit, changesBetween, type FieldChange } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, isUuid, updateRow } from '../../platform/database/rows.ts';
import { commonErrors } from '../../platform/errors/define-errors.ts';
import { Check, Invalid } from '../../platform/errors/problems.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { TeamMembershipRow } from './team.entity.ts';
import { teamActions } from './teams.audit.ts';
import { teamErrors } from './teams.errors.ts';
import { TeamsService } from './teams.service.ts';

export interface PlaceValues {
  fraction: number;
  liaison: boolean;
  validFrom: string;
  validTo: string | null;
}

const whose = ({ memberId }: TeamMembershipRow): FieldChange => ({ path: 'memberId', before: memberId, after: memberId });

/** People in teams. */
@Injectable()
export class TeamMembershipsService {
  constructor(private readonly teams: TeamsService) {}

  /** Puts a person in a team. @returns id of the team @throws NotFound, Refused, Invalid for days out of order or an overlapping place */
  async add(ctx: RequestContext, teamId: string, memberId: string, values: PlaceValues): Promise<string> {
    const team = await this.teams.manageable(ctx, teamId);
    await this.check(ctx, team.id, memberId, values);
    const place = await insertRow(ctx, TeamMembershipRow, { teamId: team.id, memberId, ...values });
    await audit(ctx, { action: teamActions['team.memberAdded'], entityId: team.id, changes: changesBetween({}, { memberId: place.memberId, ...values }) });
    return team.id;
  }

  /** Changes share, days or liaison. @throws NotFound, Conflict, Refused, Invalid */
  async update(ctx: RequestContext, id: string, expectedVersion: number, values: PlaceValues): Promise<string> {
    const place = await findRow(ctx, TeamMembershipRow, id);
    await this.teams.manageable(ctx, place.teamId);
    await this.check(ctx, place.teamId, place.memberId, values, id);
    const { changes } = await updateRow(ctx, TeamMembershipRow, place, expectedVersion, values);
    // The log tells whose place it was, by id: names stay out of what can never be erased.
    await audit(ctx, { action: teamActions['team.memberChanged'], entityId: place.teamId, changes: [whose(place), ...changes] });
    return place.teamId;
  }

  /** Ends a place with a last day. @throws NotFound, Conflict, Refused, Invalid for a day before the first or in a later place of the same person */
  async end(ctx: RequestContext, id: string, expectedVersion: number, lastDay: string): Promise<string> {
    const place = await findRow(ctx, TeamMembershipRow, id);
    await this.teams.manageable(ctx, place.teamId);
    if (lastDay < place.validFrom) throw Invalid.field('validTo', commonErrors.DATES_OUT_OF_ORDER);
    if (await this.overlaps(ctx, place.teamId, place.memberId, { validFrom: place.validFrom, validTo: lastDay }, id)) throw Invalid.field('validTo', teamErrors.ALREADY_IN_TEAM);
    const { changes } = await updateRow(ctx, TeamMembershipRow, place, expectedVersion, { validTo: lastDay });
    await audit(ctx, { action: teamActions['team.memberEnded'], entityId: place.teamId, changes: [whose(place), ...changes] });
    return place.teamId;
  }

  private async check(ctx: RequestContext, teamId: string, memberId: string, values: PlaceValues, except: string | null = null): Promise<void> {
    const [member] = isUuid(memberId) ? await membersByIds(ctx, [memberId]) : [null];
    if (!member || member.state !== 'ACTIVE') throw Invalid.field('memberId', commonErrors.NOT_FOUND);
    const taken = await this.overlaps(ctx, teamId, memberId, values, except);
    new Check()
      .that(values.validTo === null || values.validTo >= values.validFrom, 'validTo', commonErrors.DATES_OUT_OF_ORDER)
      .that(!taken, 'memberId', teamErrors.ALREADY_IN_TEAM)
      .that(!values.liaison || member.side !== null, 'liaison', teamErrors.LIAISON_NEEDS_SIDE)
      .done();
  }

  private async overlaps(ctx: RequestContext, teamId: string, memberId: string, days: Pick<PlaceValues, 'validFrom' | 'validTo'>, except: string | null): Promise<boolean> {
    const found = await ctx.query(
      `select 1 from team_memberships where workspace_id = $1 and team_id = $2 and member_id = $3 and ($4::uuid is null or id <> $4::uuid)
         and valid_from <= coalesce($6::date, 'infinity') and coalesce(valid_to, 'infinity') >= $5::date limit 1`,
      [ctx.workspaceId, teamId, memberId, except, days.validFrom, days.validTo],
    );
    return found.length > 0;
  }
}

import type { INestApplicationContext } from '@nestjs/common';
import { TeamMembershipsService } from '../domains/teams/team-memberships.service.ts';
import { membershipsByTeams } from '../domains/teams/teams.reads.ts';
import { TeamsService } from '../domains/teams/teams.service.ts';
import type { DemoPlan } from '../platform/demo/demo-plan.ts';
import { people } from './story/people.ts';
import { teams } from './story/teams.ts';

/** Teams are made by the head of their department, joint ones by the CIO; places begin and end on the days of the story. */
export function planTeams(app: INestApplicationContext, plan: DemoPlan): void {
  const service = app.get(TeamsService, { strict: false });
  const places = app.get(TeamMembershipsService, { strict: false });
  const head = (role: 'CIO' | 'CMO') => people.find((person) => person.role === role)?.key ?? '';
  for (const team of teams) {
    const founder = head(team.department === 'MARKETING' ? 'CMO' : 'CIO');
    plan.step(founder, plan.at(team.createdAt, 10), async (ctx) => {
      const { name, kind, interactionMode, modeUntil, charter } = team;
      plan.ids.set(`team:${team.key}`, await service.create(ctx, { name, kind, interactionMode, charter, modeUntil: modeUntil === null ? null : plan.day(modeUntil) }));
    });
    for (const { person, fraction, liaison = false, from, to } of team.members) {
      plan.step(founder, plan.at(Math.max(from, team.createdAt), 11), async (ctx) => {
        const values = { fraction, liaison, validFrom: plan.day(from), validTo: null };
        await places.add(ctx, plan.ids.get(`team:${team.key}`), plan.ids.get(`member:${person}`), values);
      });
      if (to === undefined) continue;
      plan.step(founder, plan.at(to, 15), async (ctx) => {
        const [inTeam] = await membershipsByTeams(ctx, [plan.ids.get(`team:${team.key}`)]);
        const place = inTeam?.find(({ memberId }) => memberId === plan.ids.get(`member:${person}`));
        if (place) await places.end(ctx, place.id, place.version, plan.day(to));
      });
    }
  }
}

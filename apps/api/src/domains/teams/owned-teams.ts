import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OwnedThings } from '../../platform/boundaries/owned-things.ts';
import { findRow } from '../../platform/database/rows.ts';
import { TeamRow } from './team.entity.ts';
import { type ModeDecision, TeamsService, type TeamValues } from './teams.service.ts';

interface Held {
  id: string;
  expectedVersion: number;
}

/** What decision rights may own of a team. */
@Injectable()
export class OwnedTeams implements OnModuleInit {
  constructor(
    private readonly owned: OwnedThings,
    private readonly teams: TeamsService,
  ) {}

  onModuleInit(): void {
    this.owned.declare({
      entity: 'Team',
      words: { en: 'Team', pl: 'Zespół' },
      fields: {
        interactionMode: { en: 'way of working', pl: 'sposób współpracy' },
        modeUntil: { en: 'end of the way of working', pl: 'koniec sposobu współpracy' },
        charter: { en: 'charter', pl: 'karta zespołu' },
        name: { en: 'name', pl: 'nazwa' },
      },
      facts: { kind: { words: { en: 'Kind of team', pl: 'Rodzaj zespołu' }, values: { JOINT: { en: 'joint', pl: 'wspólny' }, DEPARTMENT: { en: 'of one department', pl: 'jednego działu' } } } },
      path: 'teams',
      version: async (ctx, id) => (await findRow(ctx, TeamRow, id)).version,
      operations: {
        update: (ctx, { id, expectedVersion, values }: Held & { values: Partial<Omit<TeamValues, 'kind'>> }) => this.teams.update(ctx, id, expectedVersion, values),
        decideMode: (ctx, { id, expectedVersion, decision }: Held & { decision: ModeDecision }) => this.teams.decideMode(ctx, id, expectedVersion, decision),
      },
    });
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OwnedThings } from '../../platform/boundaries/owned-things.ts';
import { inLanguage } from '../../platform/graphql/localized-text.graphql.ts';
import { teamsByIds } from '../teams/teams.public.ts';
import { cyclesByIds } from './goals.reads.ts';
import { findRow } from '../../platform/database/rows.ts';
import { GoalRow } from './goal.entities.ts';
import { GoalLifecycleService } from './goal-lifecycle.service.ts';
import { type GoalDraft, GoalsService } from './goals.service.ts';

/** What decision rights may own of a goal. What both sides have signed is protected by their signatures besides. */
@Injectable()
export class OwnedGoals implements OnModuleInit {
  constructor(
    private readonly owned: OwnedThings,
    private readonly goals: GoalsService,
    private readonly lifecycle: GoalLifecycleService,
  ) {}

  onModuleInit(): void {
    this.owned.declare({
      entity: 'Goal',
      words: { en: 'Goal', pl: 'Cel' },
      fields: {
        title: { en: 'title', pl: 'tytuł' },
        noticeIT: { en: 'what IT will notice', pl: 'co zauważy IT' },
        noticeMarketing: { en: 'what marketing will notice', pl: 'co zauważy marketing' },
        keyResults: { en: 'key results and targets', pl: 'kluczowe rezultaty i wartości docelowe' },
        ownerTeamId: { en: 'team', pl: 'zespół' },
        cycleId: { en: 'cycle', pl: 'okres' },
      },
      facts: { state: { words: { en: 'State', pl: 'Stan' }, values: { DRAFT: { en: 'draft', pl: 'szkic' }, PROPOSED: { en: 'proposed', pl: 'zaproponowany' }, ACTIVE: { en: 'active', pl: 'aktywny' }, PAUSED: { en: 'paused', pl: 'wstrzymany' } } } },
      names: {
        ownerTeamId: async (ctx, id) => inLanguage((await ctx.load(teamsByIds, id))?.name ?? {}, ctx.language).text,
        cycleId: async (ctx, id) => inLanguage((await ctx.load(cyclesByIds, id))?.name ?? {}, ctx.language).text,
      },
      path: 'goals',
      version: async (ctx, id) => (await findRow(ctx, GoalRow, id)).version,
      operations: {
        update: (ctx, { id, expectedVersion, draft }: { id: string; expectedVersion: number; draft: GoalDraft }) => this.goals.update(ctx, id, expectedVersion, draft),
        move: (ctx, { id, expectedVersion, move }: { id: string; expectedVersion: number; move: 'PAUSE' | 'RESUME' }) => this.lifecycle.move(ctx, id, expectedVersion, move),
      },
    });
  }
}

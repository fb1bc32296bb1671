import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OwnedThings } from '../../platform/boundaries/owned-things.ts';
import { inLanguage } from '../../platform/graphql/localized-text.graphql.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { teamsByIds } from '../teams/teams.public.ts';
import { findRow } from '../../platform/database/rows.ts';
import { ProjectEntity } from './project.entities.ts';
import type { ChangeDeadlineInput, ChangeProjectStateInput, UpdateProjectInput } from './project.inputs.ts';
import { ProjectsService } from './projects.service.ts';

/** What decision rights may own of a project. */
@Injectable()
export class OwnedProjects implements OnModuleInit {
  constructor(
    private readonly owned: OwnedThings,
    private readonly projects: ProjectsService,
  ) {}

  onModuleInit(): void {
    this.owned.declare({
      entity: 'Project',
      words: { en: 'Project', pl: 'Projekt' },
      fields: {
        deadline: { en: 'deadline', pl: 'termin' },
        ownerId: { en: 'owner', pl: 'osoba odpowiedzialna' },
        teamId: { en: 'team', pl: 'zespół' },
        state: { en: 'state', pl: 'stan' },
        name: { en: 'name', pl: 'nazwa' },
        summary: { en: 'summary', pl: 'opis' },
        wipLimit: { en: 'limit of tasks in progress', pl: 'limit zadań w toku' },
      },
      facts: {
        key: { words: { en: 'Key of the project', pl: 'Skrót projektu' } },
        deadlineKind: {
          words: { en: 'Kind of deadline', pl: 'Rodzaj terminu' },
          values: {
            EVENT: { en: 'fixed event', pl: 'stałe wydarzenie' },
            LEGAL: { en: 'law', pl: 'wymóg prawny' },
            WISH: { en: 'wish', pl: 'życzenie' },
            NEGOTIABLE: { en: 'negotiable', pl: 'do uzgodnienia' },
          },
        },
      },
      names: {
        ownerId: async (ctx, id) => (await ctx.load(membersByIds, id))?.name,
        teamId: async (ctx, id) => inLanguage((await ctx.load(teamsByIds, id))?.name ?? {}, ctx.language).text,
      },
      path: 'projects',
      version: async (ctx, id) => (await findRow(ctx, ProjectEntity, id)).version,
      operations: {
        update: (ctx, input: UpdateProjectInput) => this.projects.update(ctx, input),
        changeDeadline: (ctx, input: ChangeDeadlineInput) => this.projects.changeDeadline(ctx, input),
        changeState: (ctx, input: ChangeProjectStateInput) => this.projects.changeState(ctx, input),
      },
    });
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OwnedThings } from '../../platform/boundaries/owned-things.ts';
import { findRow } from '../../platform/database/rows.ts';
import { RequestAnswersService } from './request-answers.service.ts';
import { RequestEntity } from './request.entities.ts';
import type { MoveRequestInput, SwapRequestsInput } from './request.inputs.ts';
import { RequestWorkService } from './request-work.service.ts';

/** What decision rights may own of a request: the day that was promised. What was asked for is frozen, and the answer is IT's by the request itself. */
@Injectable()
export class OwnedRequests implements OnModuleInit {
  constructor(
    private readonly owned: OwnedThings,
    private readonly work: RequestWorkService,
    private readonly answers: RequestAnswersService,
  ) {}

  onModuleInit(): void {
    this.owned.declare({
      entity: 'Request',
      words: { en: 'Request', pl: 'Prośba' },
      fields: { promisedDate: { en: 'promised day', pl: 'obiecany dzień' } },
      facts: {
        lane: {
          words: { en: 'Lane', pl: 'Tor' },
          values: { EXPRESS: { en: 'express', pl: 'ekspres' }, WEEK: { en: 'week', pl: 'tydzień' }, STANDARD: { en: 'standard', pl: 'zwykły' } },
        },
        dateKind: {
          words: { en: 'Why that day', pl: 'Dlaczego ten dzień' },
          values: {
            EVENT: { en: 'an event that will not wait', pl: 'wydarzenie, które nie poczeka' },
            LEGAL: { en: 'law', pl: 'wymóg prawny' },
            WISH: { en: 'wish', pl: 'życzenie' },
            NEGOTIABLE: { en: 'negotiable', pl: 'do uzgodnienia' },
          },
        },
      },
      path: 'requests',
      version: async (ctx, id) => (await findRow(ctx, RequestEntity, id)).version,
      operations: {
        move: (ctx, input: MoveRequestInput) => this.work.move(ctx, input),
        swap: (ctx, input: SwapRequestsInput) => this.answers.swap(ctx, input),
      },
    });
  }
}

import type { INestApplicationContext } from '@nestjs/common';
import { ProposalsService } from '../domains/glossary/proposals.service.ts';
import { demoTerms } from '../domains/glossary/glossary.demo-terms.ts';
import type { DemoPlan } from '../platform/demo/demo-plan.ts';
import { people } from './story/people.ts';
import { termProposals } from './story/term-proposals.ts';
import { storyBegins } from './story/workspace.ts';

/** Words come in over the first months, a few a day; whoever owns them proposes, somebody of the other side approves two days later. */
export function planTerms(app: INestApplicationContext, plan: DemoPlan): void {
  const service = app.get(ProposalsService, { strict: false });
  const authors = { IT: workers('IT'), MARKETING: workers('MARKETING') };
  demoTerms.forEach(({ key, ...snapshot }, index) => {
    const side = snapshot.senses[0]?.ownerSide ?? 'IT';
    const other = side === 'IT' ? 'MARKETING' : 'IT';
    const day = storyBegins + 5 + Math.floor(index / 2);
    const pick = (names: string[]) => names[index % names.length] ?? '';
    plan.step(pick(authors[side]), plan.at(day, 10), async (ctx) => {
      plan.ids.set(`proposal:${key}`, await service.propose(ctx, null, null, snapshot, null));
    });
    plan.step(pick(authors[other]), plan.at(day + 2, 11), async (ctx) => {
      await service.approve(ctx, plan.ids.get(`proposal:${key}`));
      const [term] = await ctx.query<{ id: string }>('select id from terms where workspace_id = $1 and canonical = $2', [ctx.workspaceId, snapshot.canonical]);
      plan.ids.set(`term:${key}`, term?.id ?? '');
    });
  });
  for (const proposal of termProposals) {
    plan.step(proposal.by, plan.at(proposal.at, 12), async (ctx) => {
      const { key: _, ...snapshot } = demoTerms.find((term) => term.key === proposal.term) ?? demoTerms[0] ?? notThere(proposal.term);
      const senses = snapshot.senses.map((sense) =>
        sense.ownerSide === proposal.ownerSide ? { ...sense, plain: proposal.plain ?? sense.plain, definition: proposal.definition ?? sense.definition } : sense,
      );
      await service.propose(ctx, plan.ids.get(`term:${proposal.term}`), 1, { ...snapshot, senses }, proposal.reason);
    });
  }
}

const workers = (side: 'IT' | 'MARKETING') => people.filter((person) => person.side === side && person.role === 'MEMBER').map((person) => person.key);

function notThere(term: string): never {
  throw new Error(`The demo glossary has no term ${term}`);
}

import { idAt } from '../harness.ts';
import type { Fixture } from './fixture.ts';
import type { DomainSamples, Sample } from './samples.ts';

/** A link to a pack of the workspace, of which one page has a comment. */
async function fill({ workspace }: Fixture, canary: string): Promise<Record<string, string>> {
  const periods = await workspace.cio.run<{ boardPackPeriods: { code: string }[] }>('{ boardPackPeriods { code } }');
  const period = periods.boardPackPeriods[0]?.code ?? '';
  await workspace.cio.run('mutation($input: WriteBoardPackCommentInput!) { writeBoardPackComment(input: $input) { __typename } }', {
    input: { period, page: 'GOALS', text: { en: `Comment ${canary}` }, expectedVersion: 0 },
  });
  await workspace.cio.run('mutation($input: ShareBoardPackInput!) { shareBoardPack(input: $input) { __typename } }', { input: { period, days: 7 } });
  const shares = await workspace.cio.run('{ boardPackShares(first: 1) { edges { node { id } } } }');
  return { boardPackShare: idAt(shares, 'boardPackShares.edges.0.node.id') };
}

const samples: Record<string, Sample> = {
  endBoardPackShare: { variables: (ids) => ({ input: { id: ids.boardPackShare, expectedVersion: 1 } }) },
};

export const matrix: DomainSamples = { fill, samples };

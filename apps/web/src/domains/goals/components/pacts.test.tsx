import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderScreen } from '../../../platform/testing/render-screen.tsx';
import { AllocationPactsDocument, ProposeAllocationPactDocument, SignAllocationPactDocument } from '../goals.gen.ts';
import type { Pact } from '../goals.queries.ts';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { PactPanel } from './pact-panel.tsx';

const shared = { domain: 'goals', messages: { en, pl }, path: '/w/demo/goals' };
const cio = { __typename: 'Member' as const, id: 'm1', name: 'Marek Wolski', side: 'IT' as const };
const pact: Pact = {
  __typename: 'AllocationPact',
  id: 'p1',
  version: 1,
  share: 0.35,
  startsOn: '2026-10-01',
  endsOn: '2026-12-31',
  state: 'PROPOSED',
  inForce: false,
  signatures: [{ __typename: 'GoalSignature', side: 'IT', signedAt: '2026-09-20T10:00:00Z', member: cio }],
  viewerCan: { __typename: 'PactRights', sign: true, withdraw: true },
};
const list = (pacts: Pact[]) => ({
  request: { query: AllocationPactsDocument, variables: { first: 10 } },
  result: {
    data: {
      allocationPacts: {
        __typename: 'AllocationPactConnection' as const,
        viewerCanPropose: true,
        edges: pacts.map((node) => ({ __typename: 'AllocationPactEdge' as const, cursor: node.id, node })),
        pageInfo: { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null },
      },
    },
  },
});
const mutation = (query: typeof SignAllocationPactDocument | typeof ProposeAllocationPactDocument, sent: unknown[], data: object) => ({
  request: {
    query,
    variables: (variables: unknown) => {
      sent.push(variables);
      return true;
    },
  },
  result: { data },
});

describe("IT's share for marketing", () => {
  test('a proposal says who has signed and who has not; the other head signs the version on the screen', async () => {
    const sent: unknown[] = [];
    const signed = { ...pact, state: 'SIGNED' as const, inForce: true, version: 2, viewerCan: { __typename: 'PactRights' as const, sign: false, withdraw: false } };
    const sign = mutation(SignAllocationPactDocument, sent, { signAllocationPact: { __typename: 'AllocationPactSaved', pact: signed } });
    const { user } = renderScreen(<PactPanel />, { ...shared, viewer: { side: 'MARKETING', role: 'CMO' }, mocks: [list([pact]), sign, list([signed])] });
    expect(await screen.findByText('35% from 1 Oct 2026 to 31 Dec 2026')).toBeInTheDocument();
    expect(screen.getByText('Marek Wolski')).toBeInTheDocument();
    expect(screen.getByText(en.sign.missing)).toBeInTheDocument();
    expect(screen.getByText(en.pact.none)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Sign for your side' }));
    expect(await screen.findByText('In force')).toBeInTheDocument();
    expect(sent).toEqual([{ input: { id: 'p1', expectedVersion: 1 } }]);
  });

  test('an empty form is not sent and says what is missing, in Polish too', async () => {
    const sent: unknown[] = [];
    const propose = mutation(ProposeAllocationPactDocument, sent, {});
    const { user } = renderScreen(<PactPanel />, { ...shared, language: 'pl', viewer: { role: 'CIO' }, mocks: [list([]), propose] });
    await user.click(await screen.findByRole('button', { name: 'Zaproponuj udział' }));
    await user.click(await screen.findByRole('button', { name: 'Zaproponuj i podpisz' }));
    expect(await screen.findByText(pl.form.numberNeeded)).toBeInTheDocument();
    expect(screen.getAllByText(pl.form.textNeeded)).toHaveLength(2);
    expect(sent).toEqual([]);
  });
});

import { describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { person, words } from '../../../platform/testing/answers.ts';
import { renderScreen } from '../../../platform/testing/render-screen.tsx';
import type { ProposalData } from '../glossary.queries.ts';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { fakeApi, pageOf, termRow } from '../testing.ts';
import { ProposalCard } from './proposal-card.tsx';
import { TermListPage } from './term-list-page.tsx';

const shared = { domain: 'glossary', messages: { en, pl }, path: '/w/demo/glossary/proposals' };
const proposal = {
  __typename: 'TermProposal', id: 'p1', kind: 'CHANGE', canonical: 'backlog', state: 'IN_REVIEW', note: null, side: 'IT', approvedSides: ['IT'], createdAt: '2026-11-20T10:00:00Z', decidedAt: null, reason: null, importId: null,
  changes: [{ __typename: 'TermChange', path: 'IT.en.plain', before: 'Work that waits', after: 'Work that waits in order' }],
  term: { __typename: 'Term', id: 't1' }, author: person('m2', 'Marek Wolski', 'IT'), decider: null, viewerCan: { __typename: 'TermProposalRights', decide: true, withdraw: false },
} as unknown as ProposalData;
const show = (shown: ProposalData, result: object = {}) => {
  const saved = { __typename: 'TermProposalSaved', proposal: shown, ...result };
  const { link, sent } = fakeApi({ DecideProposal: { decideProposal: saved }, WithdrawProposal: { withdrawProposal: saved } });
  return { ...renderScreen(<ProposalCard proposal={shown} />, { ...shared, link }), sent };
};

describe('a proposed wording', () => {
  test('shows what would differ, word by word, in the words of the page', () => {
    const { container } = show(proposal);
    expect(screen.getByRole('link', { name: 'backlog' })).toHaveAttribute('href', '/w/demo/glossary/t1');
    expect(container.querySelector('ins')).toHaveTextContent('in order');
    expect(container.querySelector('del')).toBeNull();
    expect(container).toHaveTextContent(/IT, English: (Plain|plain)/);
    expect(screen.getByText(/New wording/)).toHaveTextContent('Marek Wolski');
  });

  test('is rejected with a reason only, which is sent in the language it was written in', async () => {
    const { sent, user } = show(proposal);
    await user.click(screen.getByRole('button', { name: 'Reject' }));
    expect(screen.getByRole('button', { name: 'Reject' })).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: 'Why not?' }), 'Order is not all');
    await user.click(screen.getByRole('button', { name: 'Reject' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({ name: 'DecideProposal', variables: { input: { id: 'p1', approve: false, reason: { en: 'Order is not all', pl: null } } } });
  });

  test('is approved by the other side, withdrawn by its own, and shows no button to whom neither is allowed', async () => {
    const decided = show(proposal);
    await decided.user.click(screen.getByRole('button', { name: 'Approve' }));
    await waitFor(() => expect(decided.sent[0]?.variables).toEqual({ input: { id: 'p1', approve: true, reason: null } }));
    decided.unmount();
    const own = show({ ...proposal, viewerCan: { ...proposal.viewerCan, decide: false, withdraw: true } });
    expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull();
    await own.user.click(screen.getByRole('button', { name: 'Withdraw' }));
    await waitFor(() => expect(own.sent).toEqual([{ name: 'WithdrawProposal', variables: { input: { id: 'p1' } } }]));
    own.unmount();
    const { container } = show({ ...proposal, state: 'REJECTED', reason: words('Too long') as ProposalData['reason'], viewerCan: { ...proposal.viewerCan, decide: false } });
    expect(within(container).queryByRole('button', { name: /Approve|Reject|Withdraw/ })).toBeNull();
    expect(screen.getByText(/Why not:/)).toHaveTextContent('Too long');
  });
});

test('the list of words is saved as a file', async () => {
  const saved: Blob[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL: () => undefined });
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { link } = fakeApi({
    Terms: { terms: pageOf('Term', [termRow()]), termCount: 1 },
    ExportGlossary: { exportGlossary: { __typename: 'GlossaryFile', fileName: 'glossary.csv', content: 'term;meaning\r\nbacklog;work' } },
  });
  const { user } = renderScreen(<TermListPage />, { ...shared, path: '/w/demo/glossary', link });
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('button', { name: 'Export', hidden: true }));
  await waitFor(() => expect(click).toHaveBeenCalled());
  expect(click.mock.contexts[0]).toHaveProperty('download', 'glossary.csv');
  expect(saved[0]?.type).toContain('text/csv');
  click.mockRestore();
});

import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { renderScreen } from '../../../platform/testing/render-screen.tsx';
import { dayOf, mondayOf } from '../../../platform/calendar/plain-day.ts';
import { CheckInDocument } from '../goals.gen.ts';
import { goal, keyResult, page, rights, words } from '../goals.testing.ts';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { CheckInPage } from './check-in-page.tsx';

const shared = { domain: 'goals', messages: { en, pl }, path: '/w/demo/check-in' };
const said = { __typename: 'LatestCheckIn' as const, id: 'i0', period: '2026-01-05', value: 23, confidence: 0.7, status: 'AT_RISK' as const };
const first = { ...keyResult, latestIT: said };
const second = { ...keyResult, id: 'k2', title: words('Days to a page'), latestIT: { ...said, id: 'i1' } };
const row = { ...goal, keyResults: [first, second], viewerCan: { __typename: 'GoalRights' as const, ...rights } };
const goals = page([row], { states: ['ACTIVE'] });

const saving = (sent: unknown[], result: object) => ({
  request: {
    query: CheckInDocument,
    variables: (variables: unknown) => {
      sent.push(variables);
      return true;
    },
  },
  result: { data: { checkIn: result } },
});
const saved = {
  __typename: 'CheckInSaved',
  checkIn: {
    __typename: 'CheckIn', id: 'i2', side: 'IT', period: mondayOf(dayOf(new Date(), 'Europe/Warsaw')), value: 23, confidence: 0.7, status: 'AT_RISK', note: null, keyResultTitle: first.title,
    createdAt: '2026-11-23T10:00:00Z', author: null, acknowledgements: [], viewerCan: { __typename: 'CheckInRights', acknowledge: false },
  },
  goal: { ...row, keyResults: [{ ...first, latestIT: { ...said, id: 'i2', period: mondayOf(dayOf(new Date(), 'Europe/Warsaw')) } }, second] },
};
const card = (title: string) => {
  const item = screen.getByText(title).closest('li');
  if (!item) throw new Error(`no card ${title}`);
  return within(item);
};

describe('the check-ins of my week', () => {
  test('"no change" repeats what my side said, in one click, and the next key result has the focus', async () => {
    const sent: unknown[] = [];
    const { user } = renderScreen(<CheckInPage />, { ...shared, mocks: [goals, saving(sent, saved)] });
    expect(await screen.findByText('0 of 2 said this week')).toBeInTheDocument();
    await user.click(card('Consents moved').getByRole('button', { name: 'No change' }));
    expect(await screen.findByText('1 of 2 said this week')).toBeInTheDocument();
    expect(sent).toEqual([{ input: { keyResultId: 'k1', value: 23, confidence: 0.7, status: 'AT_RISK', note: { pl: null, en: null } } }]);
    await waitFor(() => expect(card('Days to a page').getByRole('textbox', { name: /^Value now/ })).toHaveFocus());
  });

  test('a refusal stands beside the form, and what was typed stays', async () => {
    const sent: unknown[] = [];
    const refused = { __typename: 'RefusedProblem', code: 'CHECK_IN_OF_COLLEAGUE', message: 'Somebody of your side has checked in here.' };
    const { user } = renderScreen(<CheckInPage />, { ...shared, mocks: [goals, saving(sent, refused)] });
    await screen.findByText('0 of 2 said this week');
    const value = card('Consents moved').getByRole('textbox', { name: /^Value now/ });
    await user.clear(value);
    await user.type(value, '31{Enter}');
    expect(await screen.findByText(refused.message)).toBeInTheDocument();
    expect(sent).toEqual([{ input: { keyResultId: 'k1', value: 31, confidence: 0.7, status: 'AT_RISK', note: { pl: null, en: null } } }]);
    expect(value).toHaveValue('31%');
  });

  test('without a goal in force there is nothing to fill in, and the page says why, in Polish too', async () => {
    renderScreen(<CheckInPage />, { ...shared, language: 'pl', mocks: [page([], { states: ['ACTIVE'] })] });
    expect(await screen.findByText(pl.checkIn.empty)).toBeInTheDocument();
  });
});

import { ApolloLink, Observable } from '@apollo/client';
import { expect, jest, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderScreen } from '../../../platform/testing/render-screen.tsx';
import type { AppLanguage } from '../../../platform/i18n/language.ts';
import type { WordQuestionData } from '../glossary.queries.ts';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { AskSelection } from './ask-selection.tsx';
import { QuestionsPage } from './questions-page.tsx';

jest.setTimeout(30_000);

const question = (more: Partial<WordQuestionData> = {}): WordQuestionData => ({
  __typename: 'WordQuestion',
  id: 'q1',
  version: 1,
  word: 'backlogiem',
  language: 'PL',
  termId: 't1',
  side: 'IT',
  times: 2,
  dueAt: '2026-11-20T10:00:00Z',
  overdue: true,
  state: 'OPEN',
  answer: null,
  answeredAt: null,
  answerer: null,
  viewerCan: { __typename: 'WordQuestionRights', answer: true },
  ...more,
});

/** Answers by operation and keeps what was sent. */
function api(rows: WordQuestionData[], answered: Record<string, unknown>) {
  const sent: { name: string; variables: Record<string, unknown> }[] = [];
  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        sent.push({ name: operation.operationName ?? '', variables: operation.variables });
        observer.next({
          data:
            operation.operationName === 'AnswerWord'
              ? { answerWord: answered }
              : {
                  wordQuestions: {
                    __typename: 'WordQuestionConnection',
                    edges: rows.map((node) => ({ __typename: 'WordQuestionEdge', cursor: node.id, node })),
                    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
                  },
                  confusingWords: rows.length > 0 ? [{ __typename: 'ConfusingWord', word: 'kubernetes', language: 'PL', times: 5 }] : [],
                },
        });
        observer.complete();
      }),
  );
  return { link, sent };
}
const show = (rows: WordQuestionData[], answered: Record<string, unknown> = {}) => {
  const { link, sent } = api(rows, answered);
  return { ...renderScreen(<QuestionsPage />, { domain: 'glossary', messages: { en, pl }, link }), sent };
};

test('shows the words that wait with how many asked, and the most asked about of the week', async () => {
  show([question()]);
  const card = within(await screen.findByRole('region', { name: 'backlogiem' }));
  expect(card.getByText(/2 people asked · IT explains · overdue since/)).toBeInTheDocument();
  expect(card.getByRole('link', { name: 'Open in the glossary' })).toHaveAttribute('href', '/w/demo/glossary/t1');
  expect(within(screen.getByRole('region', { name: 'Most asked about this week' })).getByText('kubernetes')).toBeInTheDocument();
});

test('an answer is sent with the version that was seen; a refusal keeps what was typed', async () => {
  const { user, sent } = show([question()], { __typename: 'RefusedProblem', code: 'QUESTION_ANSWERED', message: 'Somebody has answered this already.' });
  await user.type(await screen.findByRole('textbox', { name: /In plain words/ }), 'a list of work');
  await user.click(screen.getByRole('button', { name: 'Explain' }));
  expect(await screen.findByText('Somebody has answered this already.')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: /In plain words/ })).toHaveValue('a list of work');
  expect(sent.at(-1)).toMatchObject({ name: 'AnswerWord', variables: { input: { id: 'q1', expectedVersion: 1, answer: { en: 'a list of work', pl: null } } } });
});

test('says so when nothing waits; whoever may not answer sees no form', async () => {
  const empty = show([]);
  expect(await screen.findByText('No word waits for your side.')).toBeInTheDocument();
  empty.unmount();
  show([question({ viewerCan: { __typename: 'WordQuestionRights', answer: false }, termId: null })]);
  expect(await screen.findByRole('link', { name: 'Propose it for the glossary' })).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('a selected word of a text can be asked about, a word in a field or a long passage cannot', async () => {
  const asked: [string, AppLanguage][] = [];
  Range.prototype.getBoundingClientRect = () => new DOMRect(10, 10, 50, 20);
  renderScreen(
    <main>
      <p lang="pl">{`Klaster czeka. ${'Dalej już tylko zwykłe słowa. '.repeat(4)}`}</p>
      <AskSelection
        ask={(word, language) => {
          asked.push([word, language]);
          return Promise.resolve();
        }}
      />
    </main>,
  );
  const node = screen.getByText(/Klaster/).firstChild!;
  const select = (from: number, to: number) =>
    act(() => {
      window.getSelection()?.setBaseAndExtent(node, from, node, to);
      document.dispatchEvent(new Event('selectionchange'));
    });
  select(0, 100);
  expect(screen.queryByRole('button')).toBeNull();
  select(0, 7);
  fireEvent.click(await screen.findByRole('button', { name: "I don't get it" }));
  expect(asked).toEqual([['Klaster', 'pl']]);
  await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
});

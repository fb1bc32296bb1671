import { expect, jest, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderScreen } from '../../../platform/testing/render-screen.tsx';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { termFrom } from '../term-values.ts';
import { fakeApi, pageOf, termRow } from '../testing.ts';
import { TermForm } from './term-form.tsx';
import { TermListPage } from './term-list-page.tsx';
import { UsagePage } from './usage-page.tsx';

jest.setTimeout(30_000);

const screenOf = (page: React.ReactElement, answers: Parameters<typeof fakeApi>[0]) => {
  const { link, sent } = fakeApi(answers);
  return { ...renderScreen(page, { domain: 'glossary', messages: { en, pl }, link }), sent };
};
const suggestion = { __typename: 'TermSuggestion', word: 'klaster', language: 'PL', forms: ['klastrem'], times: 9, texts: 4, side: 'IT' };
const writing = { __typename: 'Writing', language: 'PL', texts: 40, words: 900, unexplainedIt: 1.24, unexplainedMarketing: 2.5 };

test('a word that nobody has explained is one click from a filled form', async () => {
  screenOf(<UsagePage />, { Writing: { writing: [writing], termSuggestions: [suggestion] } });
  const row = within(await screen.findByRole('row', { name: /klaster, klastrem/ }));
  expect(row.getByText('9')).toBeInTheDocument();
  expect(row.getByRole('link', { name: 'Propose klaster' })).toHaveAttribute('href', '/w/demo/glossary/new?word=klaster&language=PL&side=IT');
  expect(screen.getByText('2.5')).toBeInTheDocument();
  expect(screen.getAllByText('counted in 40 texts, when they were published')).toHaveLength(2);
});

test('says so when no word stands out, and offers another try when the answer did not come', async () => {
  const calm = screenOf(<UsagePage />, { Writing: { writing: [], termSuggestions: [] } });
  expect(await screen.findByText('No word stands out')).toBeInTheDocument();
  calm.unmount();
  screenOf(<UsagePage />, {});
  expect(await screen.findByRole('button', { name: /again/i })).toBeInTheDocument();
});

test('the form takes word, language and side from its address; a collision is told at the word and nothing is lost', async () => {
  const values = termFrom(new URLSearchParams('word=CDP&language=EN&side=MARKETING'), 'IT');
  expect(values).toMatchObject({ canonical: 'CDP', kind: 'ACRONYM', domain: 'MARKETING', senses: [{ ownerSide: 'MARKETING', en: { preferred: 'CDP' }, pl: { preferred: '' } }] });
  expect(termFrom(new URLSearchParams('side=nobody'), 'IT')).toMatchObject({ canonical: '', domain: 'IT' });
  const message = 'The form “klastrem” belongs to the term “cluster” already.';
  const { user, sent } = screenOf(<TermForm term={null} initial={termFrom(new URLSearchParams('word=klaster&language=PL'), 'IT')} />, {
    ProposeTerm: { proposeTerm: { __typename: 'ValidationProblem', code: 'VALIDATION', message: 'Look again.', fields: [{ __typename: 'FieldProblem', path: 'senses', code: 'FORM_COLLIDES', message }] } },
  });
  await user.type(screen.getByRole('textbox', { name: /^Plain words/ }), 'machines that work together');
  await user.click(screen.getByRole('button', { name: 'Propose' }));
  expect(await screen.findByText(message)).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: /^Plain words/ })).toHaveValue('machines that work together');
  expect(sent[0]).toMatchObject({ name: 'ProposeTerm', variables: { input: { canonical: 'klaster', senses: [{ ownerSide: 'IT', pl: { preferred: 'klaster' }, en: null }] } } });
});

test('the list tells how often a word is used; an empty glossary offers the first word', async () => {
  const list = screenOf(<TermListPage />, { Terms: { terms: pageOf('Term', [termRow()]), termCount: 1 } });
  const row = within(await screen.findByRole('row', { name: /backlog/ }));
  expect(row.getByText('7')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'More' })).toBeInTheDocument();
  list.unmount();
  screenOf(<TermListPage />, { Terms: { terms: pageOf('Term', []), termCount: 0 } });
  expect(await screen.findByText('No words yet')).toBeInTheDocument();
});

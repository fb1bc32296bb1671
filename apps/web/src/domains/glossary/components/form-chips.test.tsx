import { expect, jest, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderScreen } from '../../../platform/testing/render-screen.tsx';
import type { TermDetails } from '../glossary.queries.ts';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { valuesOf } from '../term-values.ts';
import { fakeApi, termRow } from '../testing.ts';
import { ConfirmForms, FormChips } from './form-chips.tsx';

jest.setTimeout(30_000);

const form = (id: string, written: string, approved: boolean): TermDetails['forms'][number] => ({ __typename: 'TermForm', id, version: 3, sense: 0, language: 'EN', form: written, approved });
const forms = [form('f1', 'backlog', true), form('f2', 'backlogs', false), form('f3', 'backlogged', true)];
const term: TermDetails = { ...termRow(), updatedAt: '2026-11-20T10:00:00Z', forms, proposals: [], versions: [] };
const saved = { __typename: 'TermFormsSaved', term: { __typename: 'Term', id: 't1', forms } };

const show = (page: React.ReactElement, answers: Parameters<typeof fakeApi>[0] = {}) => {
  const { link, sent } = fakeApi(answers);
  return { ...renderScreen(page, { domain: 'glossary', messages: { en, pl }, link }), sent };
};
const chips = <FormChips forms={forms} names={['backlog']} mayCorrect />;

test('a guessed form says so and is confirmed, corrected or removed; a name is not', async () => {
  const { user, sent } = show(chips, { CorrectTermForm: { correctTermForm: saved }, RemoveTermForm: { removeTermForm: saved } });
  const [name, guessed] = screen.getAllByRole('listitem');
  expect(guessed).toHaveTextContent('backlogsguessed');
  expect(within(name!).queryByRole('button')).toBeNull();
  await user.click(within(guessed!).getByText('It is right'));
  expect(sent.at(-1)).toMatchObject({ name: 'CorrectTermForm', variables: { input: { id: 'f2', expectedVersion: 3, form: 'backlogs' } } });
  await user.click(within(guessed!).getByText('Remove'));
  expect(sent.at(-1)).toMatchObject({ name: 'RemoveTermForm', variables: { input: { id: 'f2', expectedVersion: 3 } } });
});

test('a correction that another term has is told at the field, and stays there', async () => {
  const message = 'The form “leads” belongs to the term “lead” already.';
  const { user } = show(chips, { CorrectTermForm: { correctTermForm: { __typename: 'ValidationProblem', code: 'VALIDATION', message: 'Look again.', fields: [{ __typename: 'FieldProblem', path: 'form', code: 'FORM_COLLIDES', message }] } } });
  await user.click(within(screen.getAllByRole('listitem')[1]!).getByText('Correct'));
  const field = await screen.findByRole('textbox', { name: 'Instead of “backlogs”' });
  await user.clear(field);
  await user.type(field, 'leads');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(message)).toBeInTheDocument();
  expect(field).toHaveValue('leads');
});

test('all guessed forms are confirmed at once, by whoever may; readers see them without buttons', async () => {
  const { user, sent, unmount } = show(<ConfirmForms term={term} />, { ConfirmTermForms: { confirmTermForms: saved } });
  expect(screen.getByText('1 form is only guessed. Look it over.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'All are right' }));
  expect(sent[0]).toMatchObject({ name: 'ConfirmTermForms', variables: { input: { termId: 't1' } } });
  unmount();
  show(<ConfirmForms term={{ ...term, viewerCan: { ...term.viewerCan, correctForms: false } }} />);
  expect(screen.queryByRole('button', { name: 'All are right' })).toBeNull();
});

test('a change of a term lists its forms only when all are confirmed, never its names', () => {
  expect(valuesOf(term).senses[0]?.en.forms).toBe('');
  expect(valuesOf({ ...term, forms: [forms[0]!, forms[2]!] }).senses[0]?.en.forms).toBe('backlogged');
});

import { describe, expect, jest, test } from '@jest/globals';
import { ApolloLink, Observable } from '@apollo/client';
import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { screen, waitFor } from '@testing-library/react';
import { UpdateWorkspaceDocument, type UpdateWorkspaceMutation } from '../identity/identity.gen.ts';
import { renderScreen } from '../testing/render-screen.tsx';
import { SubmitBar } from './submit-bar.tsx';
import { useSubmit } from './use-submit.ts';

type Result = UpdateWorkspaceMutation['updateWorkspace'];

const workspace = { __typename: 'Workspace' as const, id: 'w1', name: 'Lipowa', timezone: 'Europe/Warsaw', country: 'PL', currency: 'PLN', language: 'PL' as const, version: 5 };
const saved: Result = { __typename: 'WorkspaceUpdated', workspace };

interface Sent {
  key: unknown;
  input: unknown;
}

/** Answers the mutation with these results in turn and notes what was sent, with its idempotency key. */
function answers(...results: (Result | Error)[]): { link: ApolloLink; sent: Sent[] } {
  const sent: Sent[] = [];
  const link = new ApolloLink((operation) => {
    const headers: Record<string, unknown> = operation.getContext()['headers'] ?? {};
    sent.push({ key: headers['idempotency-key'], input: operation.variables['input'] });
    const result = results[sent.length - 1];
    return new Observable((observer) => {
      // A tick later, as a network would: what happens while it is under way can be tested.
      setTimeout(() => {
        if (!result || result instanceof Error) {
          observer.error(result ?? new Error('Nothing more was expected'));
          return;
        }
        observer.next({ data: { updateWorkspace: result } });
        observer.complete();
      }, 20);
    });
  });
  return { link, sent };
}

const onSuccess = jest.fn();

function Form() {
  const form = useForm({ mode: 'controlled', initialValues: { name: '', timezone: '' } });
  const save = useSubmit(UpdateWorkspaceDocument, { success: 'WorkspaceUpdated', form, onSuccess });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => void save.send({ input: { ...values, expectedVersion: 3 } }))}>
      <TextInput label="Name" {...form.getInputProps('name')} />
      <TextInput label="Time zone" {...form.getInputProps('timezone')} />
      <SubmitBar submit={save} label="Save" />
    </form>
  );
}

async function fill(results: (Result | Error)[]) {
  onSuccess.mockClear();
  const { link, sent } = answers(...results);
  const view = renderScreen(<Form />, { link });
  await view.user.type(screen.getByLabelText('Name'), 'Lipowa');
  await view.user.click(screen.getByRole('button', { name: 'Save' }));
  return { ...view, sent };
}

describe('useSubmit', () => {
  test('a problem lands on its field, the rest above the buttons, and the typed text stays', async () => {
    const problem: Result = {
      __typename: 'ValidationProblem',
      code: 'INVALID',
      message: 'Some fields need a change.',
      fields: [
        { __typename: 'FieldProblem', path: 'timezone', code: 'BAD_TIMEZONE', message: 'Choose a time zone from the list.' },
        { __typename: 'FieldProblem', path: 'elsewhere', code: 'OTHER', message: 'Something the form does not show.' },
      ],
    };
    await fill([problem]);
    await screen.findByText('Choose a time zone from the list.');
    expect(screen.getByLabelText('Time zone')).toBeInvalid();
    expect(screen.getByRole('alert')).toHaveTextContent('Something the form does not show.');
    expect(screen.getByLabelText('Name')).toHaveValue('Lipowa');
    expect(onSuccess).not.toHaveBeenCalled();
  });

  test('a refusal stands above the buttons', async () => {
    await fill([{ __typename: 'RefusedProblem', code: 'NO', message: 'Only owners may do this.' }]);
    expect(await screen.findByRole('alert')).toHaveTextContent('Only owners may do this.');
    expect(screen.getByLabelText('Name')).toHaveValue('Lipowa');
  });

  test('a lost connection loses nothing, and the retry goes through', async () => {
    const { user } = await fill([new TypeError('Failed to fetch'), saved]);
    expect(await screen.findByRole('alert')).toHaveTextContent('What you typed is still here');
    expect(screen.getByLabelText('Name')).toHaveValue('Lipowa');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledTimes(1));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('a retry of the same input keeps its idempotency key, another input gets another one', async () => {
    const { user, sent } = await fill([new TypeError('Failed to fetch'), new TypeError('Failed to fetch'), saved]);
    await screen.findByRole('alert');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    await screen.findByRole('alert');
    await user.type(screen.getByLabelText('Name'), ' Dom');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledTimes(1));
    const [first, again, changed] = sent.map((attempt) => attempt.key);
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(again).toBe(first);
    expect(changed).not.toBe(first);
  });

  test('a double click sends once', async () => {
    onSuccess.mockClear();
    const { link, sent } = answers(saved);
    const { user } = renderScreen(<Form />, { link });
    await user.type(screen.getByLabelText('Name'), 'Lipowa');
    await user.dblClick(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledTimes(1));
    expect(sent).toHaveLength(1);
  });

  test('of two texts one is chosen, and saving then knows the newer version', async () => {
    const conflict: Result = {
      __typename: 'ConflictProblem',
      code: 'CONFLICT',
      message: 'Saved by somebody else.',
      expectedVersion: 3,
      currentVersion: 4,
      changedAt: '2026-11-23T10:00:00Z',
      changedBy: { __typename: 'Member', id: 'm2', name: 'Beata Chmiel' },
      fields: [{ __typename: 'ConflictField', path: 'name', yours: 'Lipowa', current: 'Lipowa Dom' }],
    };
    const { user, sent } = await fill([conflict, saved]);
    await screen.findByText('Beata Chmiel changed this while you were editing');
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Save with these choices' })).toBeDisabled();
    await user.click(screen.getByRole('radio', { name: 'The saved text' }));
    await user.click(screen.getByRole('button', { name: 'Save with these choices' }));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledTimes(1));
    expect(sent.at(-1)?.input).toEqual({ name: 'Lipowa Dom', timezone: '', expectedVersion: 4 });
  });
});

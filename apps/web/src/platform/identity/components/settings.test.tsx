import { describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { answers, connection, person, words } from '../../testing/answers.ts';
import { renderScreen, type RenderScreenOptions } from '../../testing/render-screen.tsx';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { AuditPage } from './audit-page.tsx';
import { MembersPage } from './members-page.tsx';
import { ProfilePage } from './profile-page.tsx';
import { WorkspacePage } from './workspace-page.tsx';

// Whole screens with selects and dialogs in a simulated browser on a busy machine.
jest.setTimeout(20_000);

const shared = { domain: 'identity', messages: { en, pl } };
const department = (id: string, kind: 'IT' | 'MARKETING' | 'OTHER', name: string) => ({ __typename: 'Department' as const, id, kind, version: 1, name: { ...words(name), __typename: 'LocalizedText' as const, language: 'EN' as const }, head: null });
const departments = [department('d1', 'IT', 'IT'), department('d2', 'MARKETING', 'Marketing'), department('d3', 'OTHER', 'Management')];
const workspace: NonNullable<RenderScreenOptions['workspace']> = { departments, viewerCan: { __typename: 'WorkspaceRights', update: true, invite: false, readAudit: true } };

describe('the profile', () => {
  const sessions = [
    { __typename: 'SessionInfo', id: 's1', createdAt: '2026-11-20T10:00:00Z', lastSeenAt: '2026-11-28T10:00:00Z', userAgent: 'one', current: true },
    { __typename: 'SessionInfo', id: 's2', createdAt: '2026-11-01T10:00:00Z', lastSeenAt: '2026-11-02T10:00:00Z', userAgent: 'An old telephone', current: false },
  ];

  test('lists where one is signed in, and ends any session but this one', async () => {
    const open = [...sessions];
    const { link, sent } = answers({
      Sessions: () => ({ sessions: [...open] }),
      RevokeSession: () => {
        open.pop();
        return { revokeSession: { __typename: 'SessionRevoked', id: 's2' } };
      },
    });
    const { user } = renderScreen(<ProfilePage />, { ...shared, path: '/w/demo/settings/profile', link });
    expect(await screen.findAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText(/This device/)).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /^End the session/ })).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'End the session An old telephone' }));
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
    expect(sent.find(({ name }) => name === 'RevokeSession')?.variables).toEqual({ input: { id: 's2' } });
  });

  test('a password can be pasted; a wrong one is told at its field and keeps what was typed, a right one empties the form', async () => {
    const fields = [{ __typename: 'FieldProblem', path: 'currentPassword', code: 'WRONG_PASSWORD', message: 'This is not your current password.' }];
    const results: object[] = [{ __typename: 'ValidationProblem', code: 'INVALID', message: 'Please correct.', fields }, { __typename: 'PasswordChanged', ok: true }];
    const { link, sent } = answers({ Sessions: () => ({ sessions }), ChangePassword: () => ({ changePassword: results.shift() }) });
    const { user } = renderScreen(<ProfilePage />, { ...shared, path: '/w/demo/settings/profile', link });
    const current = screen.getByLabelText('Current password');
    const next = screen.getByLabelText('New password');
    for (const [field, text] of [[current, 'an old password'], [next, 'three unrelated words']] as const) {
      await user.click(field);
      await user.paste(text);
      expect(field).toHaveValue(text);
    }
    await user.click(screen.getByRole('button', { name: 'Change password' }));
    expect(await screen.findByText('This is not your current password.')).toBeInTheDocument();
    expect(next).toHaveValue('three unrelated words');
    await user.click(screen.getByRole('button', { name: 'Change password' }));
    expect(await screen.findByText('Password changed. You stay signed in here only.')).toBeInTheDocument();
    expect([current, next].map((field) => (field as HTMLInputElement).value)).toEqual(['', '']);
    expect(sent.filter(({ name }) => name === 'ChangePassword').map(({ variables }) => variables)).toEqual(Array(2).fill({ input: { currentPassword: 'an old password', newPassword: 'three unrelated words' } }));
  });
});

describe('members', () => {
  const member = (id: string, name: string, may: boolean) => ({
    __typename: 'Member', id, name, email: `${id}@demo.example`, role: 'MEMBER', side: 'IT', state: 'ACTIVE', version: 3, department: departments[0], viewerCan: { __typename: 'MemberRights', update: may },
  });

  test('role, department and state are changed in one dialog; a refusal stands in it', async () => {
    const { link, sent } = answers({
      Members: () => ({ members: connection('Member', [member('m2', 'Iwo It', true), member('m3', 'Olga Owner', false)]) }),
      UpdateMember: () => ({ updateMember: { __typename: 'RefusedProblem', code: 'LAST_OWNER', message: 'A workspace needs an owner.' } }),
    });
    const { user } = renderScreen(<MembersPage />, { ...shared, path: '/w/demo/settings/members', workspace, link });
    await user.click(await screen.findByRole('button', { name: 'Edit Iwo It' }));
    expect(screen.queryByRole('button', { name: 'Edit Olga Owner' })).toBeNull();
    const dialog = within(await screen.findByRole('dialog', { name: 'Iwo It' }));
    for (const [label, choice] of [['Role', 'Reader'], ['Department', 'Marketing'], ['State', 'Suspended']] as const) {
      await user.click(dialog.getByRole('combobox', { name: label }));
      await user.click(await screen.findByRole('option', { name: new RegExp(`^${choice}`) }));
    }
    await user.click(dialog.getByRole('button', { name: 'Save changes' }));
    expect(await dialog.findByText('A workspace needs an owner.')).toBeInTheDocument();
    expect(sent.find(({ name }) => name === 'UpdateMember')?.variables).toEqual({ input: { id: 'm2', expectedVersion: 3, role: 'VIEWER', departmentId: 'd2', state: 'SUSPENDED' } });
  });
});

describe('the workspace', () => {
  test('its settings are saved against the version that was seen', async () => {
    const { link, sent } = answers({ UpdateWorkspace: () => ({ updateWorkspace: { __typename: 'RefusedProblem', code: 'X', message: 'Not now.' } }) });
    const { user } = renderScreen(<WorkspacePage />, { ...shared, path: '/w/demo/settings/workspace', workspace, link });
    await user.type(screen.getByRole('textbox', { name: 'Name' }), ' Ltd');
    await user.click(screen.getByRole('radio', { name: 'Polski' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Not now.')).toBeInTheDocument();
    expect(sent).toEqual([{ name: 'UpdateWorkspace', variables: { input: { name: 'Demo Ltd', country: 'PL', timezone: 'Europe/Warsaw', currency: 'PLN', language: 'PL', expectedVersion: 1 } } }]);
  });

  test('who may not change it reads what it is, and who its heads are', () => {
    renderScreen(<WorkspacePage />, { ...shared, path: '/w/demo/settings/workspace', workspace: { departments } });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('Europe/Warsaw')).toBeInTheDocument();
    expect(screen.getByText('Only owners and administrators can change these settings.')).toBeInTheDocument();
    expect(within(screen.getByRole('region', { name: 'Departments' })).queryByRole('button')).toBeNull();
    expect(screen.getByText(/give somebody the role CMO/)).toBeInTheDocument();
  });

  test('departments are renamed and added', async () => {
    const saved = { __typename: 'DepartmentSaved', department: { ...departments[2], name: words('Board') } };
    const { link, sent } = answers({ UpdateDepartment: () => ({ updateDepartment: saved }), CreateDepartment: () => ({ createDepartment: saved }) });
    const { user } = renderScreen(<WorkspacePage />, { ...shared, path: '/w/demo/settings/workspace', workspace, link });
    await user.click(screen.getByRole('button', { name: 'Rename Management' }));
    const name = await screen.findByRole('dialog', { name: 'Rename department' });
    await user.clear(within(name).getByRole('textbox', { name: 'Name' }));
    await user.type(within(name).getByRole('textbox', { name: 'Name' }), 'Board');
    await user.click(within(name).getByRole('button', { name: 'Save name' }));
    expect(await screen.findByRole('button', { name: 'Rename Board' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Add department' }));
    const added = within(await screen.findByRole('dialog', { name: 'New department' }));
    await user.type(added.getByRole('textbox', { name: 'Name' }), 'Logistics');
    await user.click(added.getByRole('button', { name: 'Add department' }));
    expect(await screen.findByText('Department added')).toBeInTheDocument();
    const inputs = sent.filter(({ name: operation }) => operation.endsWith('Department')).map(({ variables }) => variables);
    expect(inputs).toEqual([{ input: { id: 'd3', expectedVersion: 1, name: { en: 'Board', pl: null } } }, { input: { name: { en: 'Logistics', pl: null } } }]);
  });
});

describe('the change log', () => {
  const event = (id: string, day: string, more: object = {}) => ({
    __typename: 'AuditEvent', id, occurredAt: `${day}T10:00:00Z`, action: 'member.updated', sentence: 'Role of a member changed', entity: 'Member', entityId: 'm2', actor: person('m1', 'Olga Owner', 'IT'), changes: [], ...more,
  });
  const changes = [{ __typename: 'AuditChange', path: 'role', before: 'MEMBER', after: 'CIO' }, { __typename: 'AuditChange', path: 'departmentId', before: null, after: 'd1' }];
  const log = answers({
    AuditEvents: () => ({ auditEvents: connection('AuditEvent', [event('e3', '2026-11-27', { changes }), event('e2', '2026-11-27', { actor: null, sentence: 'Reminder sent' }), event('e1', '2026-11-20')]) }),
    AuditActions: () => ({ auditActions: [['member.updated', 'Member', 'Role of a member changed'], ['goal.signed', 'Goal', 'Goal signed']].map(([action, entity, sentence]) => ({ __typename: 'AuditActionInfo', action, entity, sentence })) }),
    MemberOptions: () => ({ members: connection('Member', []) }),
  });

  test('says day by day who did what, and what changed, in words', async () => {
    renderScreen(<AuditPage />, { ...shared, path: '/w/demo/settings/audit', workspace, link: log.link });
    const [latest, earlier] = await screen.findAllByRole('heading', { level: 2 });
    expect([latest, earlier].map((heading) => heading?.textContent)).toEqual([expect.stringContaining('27'), expect.stringContaining('20')]);
    const lines = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/Olga Owner · Role of a member changed.*Role.*Member.*CIO, head of IT/);
    expect(lines[1]).toContain(`${en.audit.system} · Reminder sent`);
  });

  test('is filtered by kind and by action, in the address, and cleared again', async () => {
    const { address, user } = renderScreen(<AuditPage />, { ...shared, path: '/w/demo/settings/audit', workspace, link: log.link });
    await user.click(await screen.findByRole('combobox', { name: en.audit.entity }));
    await user.click(await screen.findByRole('option', { name: 'Goal' }));
    await user.click(screen.getByRole('combobox', { name: en.audit.action }));
    expect((await screen.findAllByRole('option')).map((option) => option.textContent)).toEqual([en.audit.anything, 'Goal signed']);
    await user.click(screen.getByRole('option', { name: 'Goal signed' }));
    await waitFor(() => expect(address()).toContain('action=goal.signed'));
    expect(address()).toContain('entity=Goal');
    const asked = () => log.sent.findLast(({ name }) => name === 'AuditEvents')?.variables;
    await waitFor(() => expect(asked()).toMatchObject({ filter: { entity: 'Goal', action: 'goal.signed', actorId: null } }));
    await user.click(screen.getAllByRole('button', { name: en.audit.clear })[0] ?? document.body);
    await waitFor(() => expect(address()).toBe('/w/demo/settings/audit'));
    expect(screen.getByRole('combobox', { name: en.audit.entity })).toHaveValue(en.audit.anyKind);
  });

  test('is not shown to whom the API does not tell it', () => {
    renderScreen(<AuditPage />, { ...shared, path: '/w/demo/settings/audit' });
    expect(screen.getByText(en.audit.refused)).toBeInTheDocument();
  });
});

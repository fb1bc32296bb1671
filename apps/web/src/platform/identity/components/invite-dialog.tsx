import { Button, CopyButton, Group, Modal, Select, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../forms/form-layout.tsx';
import { SubmitBar } from '../../forms/submit-bar.tsx';
import { useSubmit } from '../../forms/use-submit.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { InvitationsDocument, InviteMemberDocument, type Role } from '../identity.gen.ts';
import type { InvitationRow } from '../identity.queries.ts';
import { departmentOptions, invitableRoles, type WorkspaceOfForms } from './department-options.ts';
import { RoleSelect } from './role-select.tsx';
import classes from './settings.module.css';

interface Made {
  invitation: InvitationRow;
  url: string | null;
}

/** First the form, then the link, which is shown only once. */
export function InviteDialog({ opened, onClose, workspace }: { opened: boolean; onClose: () => void; workspace: WorkspaceOfForms }) {
  const { t } = useTranslation('identity');
  const { t: platform } = useTranslation();
  const [made, setMade] = useState<Made | null>(null);
  const close = () => {
    onClose();
    setMade(null);
  };
  const title = made ? t('invitations.readyTitle', { email: made.invitation.email }) : t('invitations.dialogTitle', { workspace: workspace.name });
  return (
    <Modal opened={opened} onClose={close} title={title} closeButtonProps={{ 'aria-label': platform('close') }}>
      {made ? <Ready made={made} onAnother={() => setMade(null)} onDone={close} /> : <InviteForm workspace={workspace} onMade={setMade} onCancel={close} />}
    </Modal>
  );
}

function InviteForm({ workspace, onMade, onCancel }: { workspace: WorkspaceOfForms; onMade: (made: Made) => void; onCancel: () => void }) {
  const { t } = useTranslation('identity');
  const departments = departmentOptions(workspace);
  const form = useForm({
    mode: 'controlled',
    initialValues: { email: '', role: 'MEMBER' as Role, departmentId: departments[0]?.value ?? '' },
  });
  const invite = useSubmit(InviteMemberDocument, {
    success: 'MemberInvited',
    form,
    refresh: [InvitationsDocument],
    // The link as this browser reaches Tandem: the server may not know its own address.
    onSuccess: ({ invitation, url }) => onMade({ invitation, url: url && new URL(new URL(url).pathname, window.location.origin).href }),
  });
  const changeRole = (role: string | null) => {
    const chosen = invitableRoles.find((item) => item === role) ?? 'MEMBER';
    form.setFieldValue('role', chosen);
    // A head belongs to one department only: the choice follows the role.
    const kind = chosen === 'CIO' ? 'IT' : chosen === 'CMO' ? 'MARKETING' : null;
    const department = workspace.departments.find((item) => item.kind === kind);
    if (department) form.setFieldValue('departmentId', department.id);
  };
  return (
    <FormLayout onSubmit={form.onSubmit((input) => void invite.send({ input }))}>
      <TextInput label={t('fields.email')} type="email" inputMode="email" autoComplete="off" data-autofocus {...form.getInputProps('email')} />
      <RoleSelect roles={invitableRoles} {...form.getInputProps('role')} onChange={changeRole} />
      <Select label={t('fields.department')} data={departments} allowDeselect={false} {...form.getInputProps('departmentId')} />
      <SubmitBar submit={invite} label={t('invitations.submit')} onCancel={onCancel} />
    </FormLayout>
  );
}

function Ready({ made, onAnother, onDone }: { made: Made; onAnother: () => void; onDone: () => void }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  return (
    <div className={classes.stack}>
      <Text>{made.url ? t('invitations.readyText', { date: format.date(made.invitation.expiresAt) }) : t('invitations.closed')}</Text>
      {made.url && (
        <TextInput
          aria-label={t('invitations.link')}
          readOnly
          value={made.url}
          onFocus={(event) => event.currentTarget.select()}
          classNames={{ input: classes.link ?? '' }}
        />
      )}
      <Group justify="space-between" gap="xs">
        <Group gap="xs">
          {made.url && (
            <CopyButton value={made.url} timeout={2000}>
              {({ copied, copy }) => (
                <Button onClick={copy} leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />} data-autofocus>
                  {copied ? t('invitations.copied') : t('invitations.copy')}
                </Button>
              )}
            </CopyButton>
          )}
          <Button variant="default" onClick={onAnother}>
            {t('invitations.another')}
          </Button>
        </Group>
        <Button variant="subtle" color="gray" onClick={onDone}>
          {t('invitations.done')}
        </Button>
      </Group>
    </div>
  );
}

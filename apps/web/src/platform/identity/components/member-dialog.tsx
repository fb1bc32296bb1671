import { Modal, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../forms/form-layout.tsx';
import { SubmitBar } from '../../forms/submit-bar.tsx';
import { useSubmit } from '../../forms/use-submit.ts';
import { UpdateMemberDocument, type MembershipState } from '../identity.gen.ts';
import type { MemberRow } from '../identity.queries.ts';
import { allRoles, departmentOptions, type WorkspaceOfForms } from './department-options.ts';
import { RoleSelect } from './role-select.tsx';

const states: MembershipState[] = ['ACTIVE', 'SUSPENDED', 'REMOVED'];

export function MemberDialog({ member, workspace, onClose }: { member: MemberRow; workspace: WorkspaceOfForms; onClose: () => void }) {
  const { t } = useTranslation('identity');
  const { t: platform } = useTranslation();
  const form = useForm({
    mode: 'controlled',
    initialValues: { role: member.role, departmentId: member.department?.id ?? '', state: member.state },
  });
  const save = useSubmit(UpdateMemberDocument, { success: 'MemberSaved', form, done: t('members.saved', { name: member.name }), onSuccess: onClose });
  const send = ({ role, departmentId, state }: typeof form.values) =>
    save.send({ input: { id: member.id, expectedVersion: member.version, role, state, departmentId: departmentId || null } });
  return (
    <Modal opened onClose={onClose} title={t('members.editTitle', { name: member.name })} closeButtonProps={{ 'aria-label': platform('close') }}>
      <FormLayout onSubmit={form.onSubmit((values) => void send(values))}>
        <RoleSelect roles={allRoles} data-autofocus {...form.getInputProps('role')} />
        <Select label={t('fields.department')} data={departmentOptions(workspace)} allowDeselect={false} {...form.getInputProps('departmentId')} />
        <Select
          label={t('fields.state')}
          description={t('members.suspendHint')}
          data={states.map((state) => ({ value: state, label: t(`states.${state}`) }))}
          allowDeselect={false}
          {...form.getInputProps('state')}
        />
        <SubmitBar submit={save} label={t('members.save')} onCancel={onClose} />
      </FormLayout>
    </Modal>
  );
}

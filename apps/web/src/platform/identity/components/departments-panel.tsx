import { Button, Modal } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../forms/form-layout.tsx';
import { LocalizedTextField } from '../../forms/localized-text-field.tsx';
import { emptyText, textInput, textOf } from '../../forms/localized-value.ts';
import { SubmitBar } from '../../forms/submit-bar.tsx';
import { useSubmit } from '../../forms/use-submit.ts';
import { WorkspaceDocument } from '../../session/workspace.gen.ts';
import { LText } from '../../text/l-text.tsx';
import { CreateDepartmentDocument, UpdateDepartmentDocument } from '../identity.gen.ts';
import type { WorkspaceOfForms } from './department-options.ts';
import classes from './settings.module.css';

type Department = WorkspaceOfForms['departments'][number];

/** The two partner departments with their heads, and the others. Who runs the workspace renames them and adds others. */
export function DepartmentsPanel({ workspace }: { workspace: WorkspaceOfForms }) {
  const { t } = useTranslation('identity');
  const [editing, setEditing] = useState<Department | 'NEW' | null>(null);
  const mayEdit = workspace.viewerCan.update;
  const add = (
    <Button variant="default" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setEditing('NEW')}>
      {t('department.add')}
    </Button>
  );
  return (
    <Panel title={t('workspace.departmentsTitle')} note={t('department.note')} actions={mayEdit && add}>
      <ul className={classes.rows}>
        {workspace.departments.map((department) => (
          <li key={department.id} className={classes.row}>
            <DepartmentLine department={department} />
            {mayEdit && (
              <Button variant="default" size="compact-sm" aria-label={t('department.renameLabel', { name: department.name.text })} onClick={() => setEditing(department)}>
                {t('department.rename')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {editing === 'NEW' && <NewDepartment onClose={() => setEditing(null)} />}
      {editing && editing !== 'NEW' && <RenameDepartment department={editing} onClose={() => setEditing(null)} />}
    </Panel>
  );
}

function DepartmentLine({ department: { kind, name, head } }: { department: Department }) {
  const { t } = useTranslation('identity');
  return (
    <>
      <span className={classes.slot}>{kind !== 'OTHER' && <SideMark side={kind} />}</span>
      <div className={classes.grow}>
        <span className={classes.strong}>
          <LText value={name} />
        </span>
        {kind !== 'OTHER' && (
          <span className={classes.hint}>
            {t('workspace.head')}: {head?.name ?? t('workspace.noHead', { role: kind === 'IT' ? 'CIO' : 'CMO' })}
          </span>
        )}
      </div>
    </>
  );
}

function NewDepartment({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('identity');
  const { t: platform } = useTranslation();
  const form = useForm({ mode: 'controlled', initialValues: { name: emptyText() } });
  const save = useSubmit(CreateDepartmentDocument, { success: 'DepartmentSaved', form, done: t('department.added'), refresh: [WorkspaceDocument], onSuccess: onClose });
  return (
    <Modal opened onClose={onClose} title={t('department.addTitle')} closeButtonProps={{ 'aria-label': platform('close') }}>
      <FormLayout onSubmit={form.onSubmit(({ name }) => void save.send({ input: { name: textInput(name) } }))}>
        <LocalizedTextField form={form} path="name" label={t('department.name')} description={t('department.addHint')} required />
        <SubmitBar submit={save} label={t('department.add')} onCancel={onClose} />
      </FormLayout>
    </Modal>
  );
}

function RenameDepartment({ department, onClose }: { department: Department; onClose: () => void }) {
  const { t } = useTranslation('identity');
  const { t: platform } = useTranslation();
  const form = useForm({ mode: 'controlled', initialValues: { name: textOf(department.name) } });
  const save = useSubmit(UpdateDepartmentDocument, { success: 'DepartmentSaved', form, done: t('department.renamed'), onSuccess: onClose });
  const send = ({ name }: typeof form.values) => save.send({ input: { id: department.id, expectedVersion: department.version, name: textInput(name) } });
  return (
    <Modal opened onClose={onClose} title={t('department.renameTitle')} closeButtonProps={{ 'aria-label': platform('close') }}>
      <FormLayout onSubmit={form.onSubmit((values) => void send(values))}>
        <LocalizedTextField form={form} path="name" label={t('department.name')} required />
        <SubmitBar submit={save} label={t('department.save')} onCancel={onClose} />
      </FormLayout>
    </Modal>
  );
}

import { Button, Menu, Modal, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { ChangeProjectStateDocument, type ProjectState } from '../projects.gen.ts';
import type { ProjectDetails } from '../projects.queries.ts';

/** What a change of state is called: starting, going on and opening again all lead to ACTIVE. */
function moveName(from: ProjectState, to: ProjectState) {
  if (to !== 'ACTIVE' || from === 'PLANNED') return to;
  return from === 'ON_HOLD' ? 'RESUME' : 'REOPEN';
}

/** The states a project may go to, as the API says; those that need a reason ask for it. */
export function StateMenu({ project }: { project: ProjectDetails }) {
  const { t } = useTranslation('projects');
  const [asking, setAsking] = useState<ProjectState | null>(null);
  const change = useSubmit(ChangeProjectStateDocument, { success: 'ProjectSaved', done: t('state.done') });
  const targets = project.viewerCan.changeStateTo;
  if (targets.length === 0) return null;
  const choose = (state: ProjectState) => {
    if (project.viewerCan.reasonNeededFor.includes(state)) setAsking(state);
    else void change.send({ input: { id: project.id, expectedVersion: project.version, state, reason: null } });
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" loading={change.busy} rightSection={<IconChevronDown size={14} aria-hidden />}>
            {t('state.change')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {targets.map((state) => (
            <Menu.Item key={state} onClick={() => choose(state)}>
              {t(`stateMoves.${moveName(project.state, state)}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {asking && <ReasonDialog project={project} state={asking} onClose={() => setAsking(null)} />}
    </>
  );
}

function ReasonDialog({ project, state, onClose }: { project: ProjectDetails; state: ProjectState; onClose: () => void }) {
  const { t } = useTranslation('projects');
  const { t: words } = useTranslation();
  const name = t(`stateMoves.${moveName(project.state, state)}`);
  const form = useForm({ mode: 'controlled', initialValues: { reason: emptyText() } });
  const change = useSubmit(ChangeProjectStateDocument, { success: 'ProjectSaved', form, done: t('state.done'), onSuccess: onClose });
  return (
    <Modal opened onClose={onClose} title={name} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout
        onSubmit={form.onSubmit((values) => void change.send({ input: { id: project.id, expectedVersion: project.version, state, reason: textInput(values.reason) } }))}
      >
        <Text c="dimmed" size="sm">
          {t('state.whyHint')}
        </Text>
        <LocalizedTextArea form={form} path="reason" label={t('fields.reason')} required />
        <SubmitBar submit={change} label={name} onCancel={onClose} />
      </FormLayout>
    </Modal>
  );
}

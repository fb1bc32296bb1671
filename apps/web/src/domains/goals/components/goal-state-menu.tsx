import { Button, Group, Menu, Modal, Select, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, type TextValue, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { ArchiveGoalDocument, CloseGoalDocument, type GoalOutcome, PauseGoalDocument, ResumeGoalDocument } from '../goals.gen.ts';
import type { GoalDetails } from '../goals.queries.ts';

const OUTCOMES: readonly GoalOutcome[] = ['ACHIEVED', 'PARTLY', 'MISSED', 'DROPPED'];

/** Pausing, going on, closing with an outcome, archiving: what the API says this reader may do now. */
export function GoalStateMenu({ goal }: { goal: GoalDetails }) {
  const { t } = useTranslation('goals');
  const [dialog, setDialog] = useState<'close' | 'archive' | null>(null);
  const pause = useSubmit(PauseGoalDocument, { success: 'GoalSaved', done: t('done.paused') });
  const resume = useSubmit(ResumeGoalDocument, { success: 'GoalSaved', done: t('done.resumed') });
  const input = { id: goal.id, expectedVersion: goal.version };
  const { viewerCan: may } = goal;
  if (!may.pause && !may.resume && !may.close && !may.archive) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" loading={pause.busy || resume.busy} rightSection={<IconChevronDown size={14} aria-hidden />}>
            {t('actions.state')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {may.pause && <Menu.Item onClick={() => void pause.send({ input })}>{t('actions.pause')}</Menu.Item>}
          {may.resume && <Menu.Item onClick={() => void resume.send({ input })}>{t('actions.resume')}</Menu.Item>}
          {may.close && <Menu.Item onClick={() => setDialog('close')}>{t('actions.close')}</Menu.Item>}
          {may.archive && <Menu.Item onClick={() => setDialog('archive')}>{t('actions.archive')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {dialog === 'close' && <CloseDialog goal={goal} onClose={() => setDialog(null)} />}
      {dialog === 'archive' && <ArchiveDialog goal={goal} onClose={() => setDialog(null)} />}
    </>
  );
}

interface DialogProps {
  goal: GoalDetails;
  onClose: () => void;
}

function CloseDialog({ goal, onClose }: DialogProps) {
  const { t } = useTranslation('goals');
  const { t: words } = useTranslation();
  const form = useForm<{ outcome: GoalOutcome; note: TextValue }>({ mode: 'controlled', initialValues: { outcome: 'ACHIEVED', note: emptyText() } });
  const close = useSubmit(CloseGoalDocument, { success: 'GoalSaved', form, done: t('done.closed'), onSuccess: onClose });
  return (
    <Modal opened onClose={onClose} title={t('closing.title')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit(({ outcome, note }) => close.send({ input: { id: goal.id, expectedVersion: goal.version, outcome, note: textInput(note) } }))}>
        <Select label={t('closing.outcome')} allowDeselect={false} data={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))} {...form.getInputProps('outcome')} />
        <LocalizedTextArea form={form} path="note" label={t('closing.learned')} description={t('closing.hint')} maxLength={2000} />
        <SubmitBar submit={close} label={t('closing.save')} onCancel={onClose} />
      </FormLayout>
    </Modal>
  );
}

function ArchiveDialog({ goal, onClose }: DialogProps) {
  const { t } = useTranslation('goals');
  const { t: words } = useTranslation();
  const archive = useSubmit(ArchiveGoalDocument, { success: 'GoalSaved', done: t('done.archived'), onSuccess: onClose });
  return (
    <Modal opened onClose={onClose} title={t('archiving.title')} closeButtonProps={{ 'aria-label': words('close') }}>
      <Text c="dimmed">{t('archiving.explains')}</Text>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onClose} data-autofocus>
          {words('cancel')}
        </Button>
        <Button loading={archive.busy} onClick={() => void archive.send({ input: { id: goal.id, expectedVersion: goal.version } })}>
          {t('archiving.confirm')}
        </Button>
      </Group>
    </Modal>
  );
}

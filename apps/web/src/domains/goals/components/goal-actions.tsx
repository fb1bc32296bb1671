import { Button, Group, Modal, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { ArchiveGoalDocument, CloseGoalDocument, type GoalOutcome, PauseGoalDocument, ResumeGoalDocument } from '../goals.gen.ts';
import type { GoalDetails } from '../goals.queries.ts';

const OUTCOMES: readonly GoalOutcome[] = ['ACHIEVED', 'PARTLY', 'MISSED', 'DROPPED'];

/** What this reader may do to a goal as a whole. */
export function GoalActions({ goal }: { goal: GoalDetails }) {
  const { t } = useTranslation('goals');
  const to = useWorkspacePath();
  const [closing, { open, close }] = useDisclosure(false);
  const pause = useSubmit(PauseGoalDocument, { success: 'GoalSaved', done: t('done.paused') });
  const resume = useSubmit(ResumeGoalDocument, { success: 'GoalSaved', done: t('done.resumed') });
  const archive = useSubmit(ArchiveGoalDocument, { success: 'GoalSaved', done: t('done.archived') });
  const input = { id: goal.id, expectedVersion: goal.version };
  const { viewerCan } = goal;
  return (
    <Group gap="xs">
      {viewerCan.checkIn && (
        <Button component={Link} to={to('check-in')}>
          {t('checkIn.title')}
        </Button>
      )}
      {viewerCan.update && (
        <Button variant="default" component={Link} to={to(`goals/${goal.id}/edit`)}>
          {t(goal.inForceVersion ? 'actions.propose' : 'actions.edit')}
        </Button>
      )}
      {viewerCan.pause && (
        <Button variant="default" loading={pause.busy} onClick={() => void pause.send({ input })}>
          {t('actions.pause')}
        </Button>
      )}
      {viewerCan.resume && (
        <Button variant="default" loading={resume.busy} onClick={() => void resume.send({ input })}>
          {t('actions.resume')}
        </Button>
      )}
      {viewerCan.close && (
        <Button variant="default" onClick={open}>
          {t('actions.close')}
        </Button>
      )}
      {viewerCan.archive && (
        <Button variant="default" loading={archive.busy} onClick={() => void archive.send({ input })}>
          {t('actions.archive')}
        </Button>
      )}
      <Modal opened={closing} onClose={close} title={t('closing.title')} closeButtonProps={{ 'aria-label': t('actions.cancel') }}>
        <CloseForm goal={goal} onDone={close} />
      </Modal>
    </Group>
  );
}

function CloseForm({ goal, onDone }: { goal: GoalDetails; onDone: () => void }) {
  const { t } = useTranslation('goals');
  const form = useForm<{ outcome: GoalOutcome; note: { pl: string; en: string } }>({ mode: 'controlled', initialValues: { outcome: 'ACHIEVED', note: emptyText() } });
  const submit = useSubmit(CloseGoalDocument, { success: 'GoalSaved', form, done: t('done.closed'), onSuccess: onDone });
  return (
    <FormLayout onSubmit={form.onSubmit(({ outcome, note }) => void submit.send({ input: { id: goal.id, expectedVersion: goal.version, outcome, note: textInput(note) } }))}>
      <Select label={t('closing.outcome')} allowDeselect={false} data={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))} {...form.getInputProps('outcome')} />
      <LocalizedTextArea form={form} path="note" label={t('closing.learned')} maxLength={2000} />
      <SubmitBar submit={submit} label={t('actions.close')} onCancel={onDone} />
    </FormLayout>
  );
}

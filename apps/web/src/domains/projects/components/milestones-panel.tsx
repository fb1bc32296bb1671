import { Button, Modal } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import { Panel } from '@tandem/ui/panel';
import { StatusBadge, type Tone } from '@tandem/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { textInput, textOf } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { useToday } from '../../../platform/session/use-today.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import { AddMilestoneDocument, CompleteMilestoneDocument, type MilestoneState, MissMilestoneDocument, UpdateMilestoneDocument } from '../projects.gen.ts';
import type { ProjectDetails } from '../projects.queries.ts';
import classes from './projects.module.css';

type Milestone = ProjectDetails['milestones'][number];
const tones: Record<MilestoneState, Tone> = { OPEN: 'quiet', DONE: 'good', MISSED: 'bad' };

/** Points on the way, by day. */
export function MilestonesPanel({ project }: { project: ProjectDetails }) {
  const { t } = useTranslation('projects');
  const [editing, setEditing] = useState<Milestone | 'NEW' | null>(null);
  const add = project.viewerCan.plan && (
    <Button variant="default" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setEditing('NEW')}>
      {t('milestones.add')}
    </Button>
  );
  return (
    <Panel title={t('milestones.title')} actions={add}>
      {project.milestones.length === 0 ? (
        <p className={classes.empty}>{t('milestones.empty')}</p>
      ) : (
        <ul className={classes.list}>
          {project.milestones.map((milestone) => (
            <MilestoneItem key={milestone.id} milestone={milestone} onEdit={() => setEditing(milestone)} />
          ))}
        </ul>
      )}
      {editing && <MilestoneDialog projectId={project.id} milestone={editing === 'NEW' ? null : editing} onClose={() => setEditing(null)} />}
    </Panel>
  );
}

function MilestoneItem({ milestone, onEdit }: { milestone: Milestone; onEdit: () => void }) {
  const { t } = useTranslation('projects');
  const format = useFormat();
  const complete = useSubmit(CompleteMilestoneDocument, { success: 'MilestoneSaved', done: t('milestones.completed') });
  const miss = useSubmit(MissMilestoneDocument, { success: 'MilestoneSaved', done: t('milestones.missedSaved') });
  const { viewerCan } = milestone;
  const today = useToday();
  const late = milestone.state === 'OPEN' && milestone.due < today;
  const input = { id: milestone.id, expectedVersion: milestone.version };
  return (
    <li className={classes.item}>
      <div className={classes.itemWords}>
        <span className={classes.itemTitle}>
          <LText value={milestone.title} />
        </span>
        <span className={classes.meta}>
          {late ? (
            <StatusBadge size="sm" tone="warn" label={t('milestoneStates.LATE')} />
          ) : (
            <StatusBadge size="sm" tone={tones[milestone.state]} label={t(`milestoneStates.${milestone.state}`)} />
          )}
          <span className={classes.note}>
            {format.date(milestone.due)}
            {milestone.tasksTotal > 0 && ` · ${t('progress.done', { done: milestone.tasksDone, total: milestone.tasksTotal })}`}
          </span>
        </span>
      </div>
      {viewerCan.update && (
        <div className={classes.actions}>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={onEdit} aria-label={t('milestones.editLabel', { title: milestone.title.text })}>
            {t('page.edit')}
          </Button>
          {viewerCan.miss && (
            <Button variant="subtle" color="gray" size="compact-sm" loading={miss.busy} onClick={() => void miss.send({ input })} aria-label={t('milestones.missLabel', { title: milestone.title.text })}>
              {t('milestones.miss')}
            </Button>
          )}
          <Button variant="default" size="compact-sm" loading={complete.busy} onClick={() => void complete.send({ input })} aria-label={t('milestones.completeLabel', { title: milestone.title.text })}>
            {t('milestones.complete')}
          </Button>
        </div>
      )}
    </li>
  );
}

function MilestoneDialog({ projectId, milestone, onClose }: { projectId: string; milestone: Milestone | null; onClose: () => void }) {
  const { t } = useTranslation('projects');
  const { t: words } = useTranslation();
  const form = useForm({ mode: 'controlled', initialValues: { title: textOf(milestone?.title), due: milestone?.due ?? '' } });
  const add = useSubmit(AddMilestoneDocument, { success: 'MilestoneSaved', form, done: t('milestones.added'), onSuccess: onClose });
  const update = useSubmit(UpdateMilestoneDocument, { success: 'MilestoneSaved', form, done: t('form.saved'), onSuccess: onClose });
  const send = ({ title, due }: typeof form.values) =>
    milestone
      ? update.send({ input: { id: milestone.id, expectedVersion: milestone.version, title: textInput(title), due: due || null } })
      : add.send({ input: { projectId, title: textInput(title), due } });
  return (
    <Modal opened onClose={onClose} title={t(milestone ? 'milestones.edit' : 'milestones.add')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit((values) => void send(values))}>
        <LocalizedTextField form={form} path="title" label={t('milestones.what')} required />
        <DateField label={t('milestones.due')} required clearable={false} {...form.getInputProps('due')} />
        <SubmitBar submit={milestone ? update : add} label={t('form.save')} onCancel={onClose} disabled={!form.values.due} fieldLabels={{ title: t('milestones.what'), due: t('milestones.due') }} />
      </FormLayout>
    </Modal>
  );
}

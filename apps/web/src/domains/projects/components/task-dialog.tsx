import { Button, Modal } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormSkeleton } from '@tandem/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { textOf } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { MoveTaskDocument, ProjectBoardDocument, ProjectTasksDocument, UpdateTaskDocument } from '../projects.gen.ts';
import { type TaskDetails, useTask } from '../projects.queries.ts';
import { BlockDialog } from './block-dialog.tsx';
import { DependencyList } from './dependency-list.tsx';
import classes from './projects.module.css';
import { TaskFields, taskInput, type TaskValues } from './task-form.tsx';
import { useTellOverLimit } from './use-tell-over-limit.ts';

/** One task, opened over whatever shows it; its key is in the address. */
export function TaskDialog({ taskKey, onClose }: { taskKey: string; onClose: () => void }) {
  const { t } = useTranslation('projects');
  const { t: words } = useTranslation();
  const query = useTask(taskKey);
  const title = query.data?.task ? `${taskKey} · ${t(`taskStates.${query.data.task.state}`)}` : taskKey;
  return (
    <Modal opened onClose={onClose} size="lg" title={title} closeButtonProps={{ 'aria-label': words('close') }}>
      <Loaded query={query} skeleton={<FormSkeleton fields={5} />}>
        {({ task }) => (task ? <TaskView task={task} onClose={onClose} /> : <p className={classes.empty}>{t('task.unknown')}</p>)}
      </Loaded>
    </Modal>
  );
}

function TaskView({ task, onClose }: { task: TaskDetails; onClose: () => void }) {
  const { t } = useTranslation('projects');
  const format = useFormat();
  const [blocking, setBlocking] = useState(false);
  const move = useSubmit(MoveTaskDocument, { success: 'TaskSaved', done: t('task.moved'), refresh: [ProjectBoardDocument, ProjectTasksDocument], onSuccess: useTellOverLimit() });
  const send = (state: TaskDetails['state']) =>
    move.send({ input: { id: task.id, expectedVersion: task.version, state, reason: null, afterTaskId: null, beforeTaskId: null } });
  return (
    <div className={classes.stack}>
      {task.blockedReason && (
        <p className={classes.summary}>
          <strong>{t('task.waitsFor')}:</strong> <LText value={task.blockedReason} />
        </p>
      )}
      {(task.startedAt || task.doneAt) && (
        <span className={classes.note}>
          {task.startedAt && t('task.started', { date: format.date(task.startedAt) })}
          {task.doneAt && ` · ${t('task.finished', { date: format.date(task.doneAt) })}`}
        </span>
      )}
      {task.viewerCan.moveTo.length > 0 && (
        <div className={classes.actions} style={{ justifyContent: 'flex-start' }}>
          {task.viewerCan.moveTo.map((state) => (
            <Button key={state} variant="default" size="compact-sm" loading={move.busy} onClick={() => (state === 'BLOCKED' ? setBlocking(true) : void send(state))}>
              {t('board.to', { column: t(`taskStates.${state}`) })}
            </Button>
          ))}
        </div>
      )}
      <TaskForm task={task} onClose={onClose} />
      <DependencyList kind="TASK" id={task.id} label={t('dependencies.taskWaits')} blockedBy={task.blockedBy} blocks={task.blocks} editable={task.project?.viewerCan.depend ?? false} />
      {blocking && <BlockDialog task={task} onClose={() => setBlocking(false)} />}
    </div>
  );
}

function TaskForm({ task, onClose }: { task: TaskDetails; onClose: () => void }) {
  const { t } = useTranslation('projects');
  const [version] = useState(task.version);
  const [moved, setMoved] = useState(task.state);
  const form = useForm<TaskValues>({
    mode: 'controlled',
    initialValues: {
      title: textOf(task.title),
      accountableId: task.accountable?.id ?? '',
      collaboratorIds: task.collaborators.map((each) => each.id),
      estimateDays: task.estimateDays ?? '',
      due: task.due ?? '',
      milestoneId: task.milestone?.id ?? '',
    },
  });
  const update = useSubmit(UpdateTaskDocument, { success: 'TaskSaved', form, done: t('form.saved'), onSuccess: onClose });
  // A move made in this very dialog raises the version; that is no conflict.
  const [base, setBase] = useState(version);
  if (task.state !== moved) {
    setMoved(task.state);
    setBase(task.version);
  }
  if (!task.viewerCan.update) return <p className={classes.summary}><LText value={task.title} /></p>;
  return (
    <FormLayout onSubmit={form.onSubmit((values) => void update.send({ input: { id: task.id, expectedVersion: base, ...taskInput(values) } }))}>
      <TaskFields form={form} milestones={task.project?.milestones ?? []} known={{ accountable: task.accountable, collaborators: task.collaborators }} />
      <SubmitBar submit={update} label={t('form.save')} onCancel={onClose} disabled={!form.isDirty()} fieldLabels={{ title: t('task.title'), accountableId: t('task.accountable'), due: t('task.dueDay'), estimateDays: t('task.estimate') }} />
    </FormLayout>
  );
}

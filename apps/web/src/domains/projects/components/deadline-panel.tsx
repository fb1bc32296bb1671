import { Button, Modal, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { Panel } from '@tandem/ui/panel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { ChangeDeadlineDocument } from '../projects.gen.ts';
import type { ProjectDetails } from '../projects.queries.ts';
import { DaysLeft, SlipStrip } from './cells.tsx';
import classes from './projects.module.css';

/** The date, what stands behind it, the first one, and every move with its reason. */
export function DeadlinePanel({ project }: { project: ProjectDetails }) {
  const { t } = useTranslation('projects');
  const format = useFormat();
  const [changing, change] = useDisclosure(false);
  const { slips } = project;
  return (
    <Panel
      title={t('fields.deadline')}
      note={t(`deadlineKinds.${project.deadlineKind}`)}
      actions={
        project.viewerCan.changeDeadline && (
          <Button variant="default" size="compact-sm" onClick={change.open}>
            {t('deadline.change')}
          </Button>
        )
      }
    >
      {project.deadline ? (
        <p className={classes.dates} style={{ margin: 0 }}>
          <span className={classes.big}>{format.date(project.deadline)}</span>
          <DaysLeft project={project} />
        </p>
      ) : (
        <p className={classes.empty}>{t('deadline.noneWhy')}</p>
      )}
      {slips.count > 0 && (
        <>
          <SlipStrip slips={slips} />
          <ul className={classes.slips} aria-label={t('slips.history')}>
            <li data-origin>
              {format.date(project.originalDeadline)} <span className={classes.note}>{t('slips.original')}</span>
            </li>
            {slips.changes.map((move) => (
              <li key={move.id}>
                {format.date(move.to)}{' '}
                <span className={classes.note}>{move.days > 0 ? t('slips.later', { count: move.days }) : t('slips.earlier', { count: -move.days })}</span>
                <p className={classes.slipReason}>
                  <LText value={move.reason} />
                </p>
                <span className={classes.note}>
                  <MemberName member={move.changedBy} /> · {format.date(move.changedAt)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {changing && <ChangeDeadlineDialog project={project} onClose={change.close} />}
    </Panel>
  );
}

function ChangeDeadlineDialog({ project, onClose }: { project: ProjectDetails; onClose: () => void }) {
  const { t } = useTranslation('projects');
  const { t: words } = useTranslation();
  const [version] = useState(project.version);
  const form = useForm({ mode: 'controlled', initialValues: { deadline: project.deadline ?? '', reason: emptyText() } });
  const change = useSubmit(ChangeDeadlineDocument, { success: 'ProjectSaved', form, done: t('deadline.changed'), onSuccess: onClose });
  return (
    <Modal opened onClose={onClose} title={t('deadline.change')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout
        onSubmit={form.onSubmit((values) => void change.send({ input: { id: project.id, expectedVersion: version, deadline: values.deadline, reason: textInput(values.reason) } }))}
      >
        <Text c="dimmed" size="sm">
          {t('deadline.changeHint')}
        </Text>
        <DateField label={t('deadline.new')} required clearable={false} {...form.getInputProps('deadline')} />
        <LocalizedTextArea form={form} path="reason" label={t('fields.reason')} description={t('deadline.reasonHint')} required />
        <SubmitBar submit={change} label={t('deadline.move')} onCancel={onClose} disabled={!form.values.deadline} fieldLabels={{ deadline: t('deadline.new') }} />
      </FormLayout>
    </Modal>
  );
}

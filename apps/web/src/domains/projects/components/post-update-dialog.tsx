import { Modal, SegmentedControl } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormSkeleton } from '@tandem/ui/skeletons';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { textInput, textOf } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { healthTone } from '../../../platform/text/health-badge.tsx';
import { MyWorkDocument, PostStatusUpdateDocument, type ProjectHealth, type ProjectStatusDraftQuery, ProjectUpdatesDocument } from '../projects.gen.ts';
import { useStatusDraft } from '../projects.queries.ts';
import classes from './projects.module.css';

const HEALTHS: ProjectHealth[] = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'];

interface Props {
  project: { id: string; key: string; name: { text: string } };
  onClose: () => void;
}

/** Opened with what happened since the last update: the second click publishes it. */
export function PostUpdateDialog({ project, onClose }: Props) {
  const { t } = useTranslation('projects');
  const { t: words } = useTranslation();
  const draft = useStatusDraft(project.id);
  return (
    <Modal opened onClose={onClose} size="lg" title={t('update.postTitle', { key: project.key, name: project.name.text })} closeButtonProps={{ 'aria-label': words('close') }}>
      <Loaded query={draft} skeleton={<FormSkeleton fields={3} />}>
        {({ statusUpdateDraft }) => statusUpdateDraft && <UpdateForm projectId={project.id} draft={statusUpdateDraft} onClose={onClose} />}
      </Loaded>
    </Modal>
  );
}

type Draft = NonNullable<ProjectStatusDraftQuery['statusUpdateDraft']>;

function UpdateForm({ projectId, draft, onClose }: { projectId: string; draft: Draft; onClose: () => void }) {
  const { t } = useTranslation('projects');
  const form = useForm<{ health: ProjectHealth; summary: ReturnType<typeof textOf> }>({ mode: 'controlled', initialValues: { health: draft.health, summary: textOf(draft.summary) } });
  const post = useSubmit(PostStatusUpdateDocument, { success: 'StatusUpdateSaved', form, done: t('update.posted'), refresh: [ProjectUpdatesDocument, MyWorkDocument], onSuccess: onClose });
  const send = (values: typeof form.values) => post.send({ input: { projectId, health: values.health, summary: textInput(values.summary) } });
  return (
    <FormLayout onSubmit={form.onSubmit((values) => void send(values))}>
      <div>
        <SegmentedControl
          fullWidth
          aria-label={t('fields.health')}
          {...form.getInputProps('health')}
          data={HEALTHS.map((health) => ({ value: health, label: <StatusBadge size="sm" tone={healthTone(health)} label={t(`health.${health}`)} /> }))}
        />
        <span className={classes.note}>
          {t('update.suggested', { health: t(`health.${draft.health}`) })} {t(`healthReasons.${draft.reason}`)}
        </span>
      </div>
      <LocalizedTextArea form={form} path="summary" label={t('update.summary')} description={t(draft.since ? 'update.sinceLast' : 'update.sinceStart')} required minRows={5} />
      <SubmitBar submit={post} label={t('update.publish')} onCancel={onClose} />
    </FormLayout>
  );
}

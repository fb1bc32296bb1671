import { useQuery } from '@apollo/client/react';
import { ActionIcon, Button, Modal, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconX } from '@tabler/icons-react';
import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import { LinkGoalDocument, ProjectGoalChoicesDocument, ProjectPageDocument, UnlinkGoalDocument } from '../projects.gen.ts';
import type { ProjectDetails } from '../projects.queries.ts';
import classes from './projects.module.css';

/** The shared goals the project works for, and what it moves there. */
export function GoalLinksPanel({ project }: { project: ProjectDetails }) {
  const { t } = useTranslation('projects');
  const to = useWorkspacePath();
  const [linking, link] = useDisclosure(false);
  const unlink = useSubmit(UnlinkGoalDocument, { success: 'ProjectSaved', done: t('goals.unlinked'), refresh: [ProjectPageDocument] });
  const add = project.viewerCan.link && (
    <Button variant="default" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden />} onClick={link.open}>
      {t('goals.link')}
    </Button>
  );
  return (
    <Panel title={t('goals.title')} actions={add}>
      {project.goalLinks.length === 0 ? (
        <p className={classes.empty}>{t('goals.empty')}</p>
      ) : (
        <ul className={classes.list}>
          {project.goalLinks.map((each) => (
            <li key={each.id} className={classes.item}>
              <div className={classes.itemWords}>
                {each.goal && (
                  <Link to={to(`goals/${each.goal.id}`)} className={`${classes.itemTitle ?? ''} ${classes.link ?? ''}`}>
                    {each.goal.title.text}
                  </Link>
                )}
                {each.contribution && <LText value={each.contribution} />}
                {each.keyResult && (
                  <span className={classes.note}>
                    {t('goals.moves')} <LText value={each.keyResult.title} />
                  </span>
                )}
              </div>
              {project.viewerCan.link && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  loading={unlink.busy}
                  aria-label={t('goals.unlink', { title: each.goal?.title.text ?? '' })}
                  onClick={() => void unlink.send({ input: { id: each.id } })}
                >
                  <IconX size={14} aria-hidden />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
      {linking && <LinkGoalDialog projectId={project.id} onClose={link.close} />}
    </Panel>
  );
}

function LinkGoalDialog({ projectId, onClose }: { projectId: string; onClose: () => void }) {
  const { t } = useTranslation('projects');
  const { t: words } = useTranslation();
  const goals = useQuery(ProjectGoalChoicesDocument).data?.goals.edges.map(({ node }) => node) ?? [];
  const form = useForm({ mode: 'controlled', initialValues: { goalId: '', keyResultId: '', contribution: emptyText() } });
  const link = useSubmit(LinkGoalDocument, { success: 'ProjectSaved', form, done: t('goals.linked'), refresh: [ProjectPageDocument], onSuccess: onClose });
  const { goalId, keyResultId } = form.values;
  const keyResults = goals.find((goal) => goal.id === goalId)?.keyResults ?? [];
  const send = (values: typeof form.values) =>
    link.send({ input: { projectId, goalId: values.goalId, keyResultId: values.keyResultId || null, contribution: textInput(values.contribution) } });
  return (
    <Modal opened onClose={onClose} title={t('goals.link')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit((values) => void send(values))}>
        <Select
          label={t('goals.goal')}
          required
          searchable
          value={goalId || null}
          onChange={(id) => form.setValues({ goalId: id ?? '', keyResultId: '' })}
          error={form.errors.goalId}
          data={goals.map((goal) => ({ value: goal.id, label: goal.title.text }))}
          nothingFoundMessage={t('goals.none')}
        />
        <Select
          label={t('goals.keyResult')}
          description={t('goals.keyResultHint')}
          clearable
          disabled={keyResults.length === 0}
          value={keyResultId || null}
          onChange={(id) => form.setFieldValue('keyResultId', id ?? '')}
          error={form.errors.keyResultId}
          data={keyResults.map((each) => ({ value: each.id, label: each.title.text }))}
        />
        <LocalizedTextField form={form} path="contribution" label={t('goals.contribution')} />
        <SubmitBar submit={link} label={t('goals.link')} onCancel={onClose} disabled={!goalId} />
      </FormLayout>
    </Modal>
  );
}

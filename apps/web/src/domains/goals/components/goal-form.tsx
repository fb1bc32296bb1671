import { Alert, Button, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea, LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { UnsavedGuard } from '../../../platform/forms/unsaved-guard.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { emptyKeyResult, type GoalValues, hasBothSides, inputOf } from '../goal-values.ts';
import { CreateGoalDocument, GoalPageDocument, GoalsDocument, UpdateGoalDocument } from '../goals.gen.ts';
import { type GoalDetails, useGoalChoices } from '../goals.queries.ts';
import { CycleDialog } from './cycle-dialog.tsx';
import { KeyResultFields } from './key-result-fields.tsx';

/** Drafts a goal, edits one, or proposes a change of one that is in force. */
export function GoalForm({ goal, initial }: { goal: GoalDetails | null; initial: GoalValues }) {
  const { t } = useTranslation('goals');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const choices = useGoalChoices();
  const [cycleOpen, cycle] = useDisclosure(false);
  const form = useForm<GoalValues>({ mode: 'controlled', initialValues: initial });
  const refresh = [GoalsDocument, GoalPageDocument];
  const open = (id: string | undefined) => void navigate(to(id ? `goals/${id}` : 'goals'));
  const create = useSubmit(CreateGoalDocument, { success: 'GoalSaved', form, refresh, done: t('done.drafted'), onSuccess: (saved) => open(saved.goal.id) });
  const update = useSubmit(UpdateGoalDocument, { success: 'GoalUpdated', form, refresh, done: t(goal?.inForceVersion ? 'done.proposed' : 'done.saved'), onSuccess: (saved) => open(saved.goal.id) });
  const submit = goal ? update : create;
  const save = (values: GoalValues) => {
    if (goal) void update.send({ input: { ...inputOf(values), id: goal.id, expectedVersion: goal.version } });
    else void create.send({ input: inputOf(values) });
  };
  const teams = choices.data?.teams.edges.map(({ node }) => ({ value: node.id, label: !node.validity.valid ? t('form.invalidTeam', { team: node.name.text }) : node.name.text })) ?? [];
  const cycles = choices.data?.cycles.map((each) => ({ value: each.id, label: each.name.text })) ?? [];
  const parents = choices.data?.goals.edges.filter(({ node }) => node.id !== goal?.id).map(({ node }) => ({ value: node.id, label: node.title.text })) ?? [];
  return (
    <FormLayout onSubmit={form.onSubmit(save)}>
      <LocalizedTextField form={form} path="title" label={t('fields.title')} description={t('form.titleHint')} required maxLength={200} />
      <LocalizedTextArea form={form} path="noticeIT" label={t('fields.noticeIT')} required minRows={2} maxLength={500} />
      <LocalizedTextArea form={form} path="noticeMarketing" label={t('fields.noticeMarketing')} required minRows={2} maxLength={500} />
      <LocalizedTextArea form={form} path="why" label={t('fields.why')} minRows={2} maxLength={2000} />
      <Select label={t('fields.ownerTeamId')} required searchable data={teams} {...form.getInputProps('ownerTeamId')} />
      <Select label={t('fields.cycleId')} required data={cycles} {...form.getInputProps('cycleId')} />
      <div>
        <Button variant="default" size="compact-sm" onClick={cycle.open}>
          {t('cycle.new')}
        </Button>
      </div>
      <Select label={t('fields.parentId')} clearable searchable data={parents} {...form.getInputProps('parentId')} />
      {form.values.keyResults.map((keyResult, index) => (
        <KeyResultFields key={keyResult.id ?? `new-${index}`} form={form} index={index} />
      ))}
      {!hasBothSides(form.values.keyResults) && <Alert color="yellow">{t('form.bothSides')}</Alert>}
      <div>
        <Button variant="default" disabled={form.values.keyResults.length >= 10} onClick={() => form.insertListItem('keyResults', emptyKeyResult('IT'))}>
          {t('form.addKeyResult')}
        </Button>
      </div>
      <UnsavedGuard when={form.isDirty()} submit={submit} />
      <SubmitBar submit={submit} label={t(goal?.inForceVersion ? 'form.propose' : 'form.save')} cancelTo={to(goal ? `goals/${goal.id}` : 'goals')} />
      <CycleDialog opened={cycleOpen} onClose={cycle.close} onCreated={(id) => form.setFieldValue('cycleId', id)} />
    </FormLayout>
  );
}

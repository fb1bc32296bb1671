import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { toast } from '../../../platform/feedback/toast.ts';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea, LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { UnsavedGuard } from '../../../platform/forms/unsaved-guard.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { withFormPaths } from '../goal-conflict.ts';
import { type GoalValues, inputOf } from '../goal-values.ts';
import { CreateGoalDocument, GoalPageDocument, GoalsDocument, UpdateGoalDocument } from '../goals.gen.ts';
import type { GoalDetails } from '../goals.queries.ts';
import { GoalPlaceFields } from './goal-place-fields.tsx';
import { KeyResultList } from './key-result-list.tsx';

const refresh = [GoalsDocument, GoalPageDocument];

/** Drafts a goal, edits one, or proposes a change of one that is in force. */
export function GoalForm({ goal, initial }: { goal: GoalDetails | null; initial: GoalValues }) {
  const { t } = useTranslation('goals');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const needed = (value: number | string) => (value === '' ? t('form.numberNeeded') : null);
  const written = ({ pl, en }: GoalValues['title']) => (`${pl}${en}`.trim() ? null : t('form.textNeeded'));
  const chosen = (value: string) => (value ? null : t('form.chooseOne'));
  const form = useForm<GoalValues>({
    mode: 'controlled',
    initialValues: initial,
    validate: { title: written, noticeIT: written, noticeMarketing: written, ownerTeamId: chosen, cycleId: chosen, keyResults: { title: written, start: needed, target: needed, weight: needed } },
  });
  const open = (id: string | undefined) => void navigate(to(id ? `goals/${id}` : 'goals'));
  const create = useSubmit(CreateGoalDocument, { success: 'GoalSaved', form, refresh, done: t('done.drafted'), onSuccess: (saved) => open(saved.goal.id) });
  const update = useSubmit(UpdateGoalDocument, {
    success: 'GoalUpdated',
    form,
    refresh,
    onSuccess: (saved) => {
      if (saved.outcome === 'PROPOSED') toast(t('done.proposed'), { message: t('done.proposedMessage') });
      else toast(t('done.saved'));
      open(saved.goal.id);
    },
  });
  const submit = withFormPaths(goal ? update : create, form, form.values.keyResults);
  const save = (values: GoalValues) => {
    if (goal) void update.send({ input: { ...inputOf(values), id: goal.id, expectedVersion: goal.version } });
    else void create.send({ input: inputOf(values) });
  };
  return (
    <FormLayout onSubmit={form.onSubmit(save)}>
      <LocalizedTextField form={form} path="title" label={t('fields.title')} description={t('form.titleHint')} required maxLength={200} />
      <LocalizedTextArea form={form} path="noticeIT" label={t('fields.noticeIT')} description={t('form.noticeHint')} required minRows={2} maxLength={500} />
      <LocalizedTextArea form={form} path="noticeMarketing" label={t('fields.noticeMarketing')} required minRows={2} maxLength={500} />
      <LocalizedTextArea form={form} path="why" label={t('fields.why')} minRows={2} maxLength={2000} />
      <GoalPlaceFields form={form} goalId={goal?.id ?? null} />
      <KeyResultList form={form} />
      <UnsavedGuard when={form.isDirty()} submit={submit} />
      <SubmitBar
        submit={submit}
        label={t(goal ? 'form.saveChange' : 'form.save')}
        cancelTo={to(goal ? `goals/${goal.id}` : 'goals')}
        fieldLabels={conflictLabels(form.values, (name) => t(`fields.${name}`), (number, name) => t('form.fieldOf', { number, field: t(`fields.${name}`) }))}
      />
    </FormLayout>
  );
}

/** Names of fields for the conflict panel, where the page has no label with the same path. */
function conflictLabels({ keyResults }: GoalValues, plain: (name: string) => string, ofResult: (number: number, name: string) => string): Record<string, string> {
  const names = ['title', 'unit', 'metric', 'start', 'target', 'weight', 'accountableSide', 'source'];
  const top = ['title', 'noticeIT', 'noticeMarketing', 'why', 'ownerTeamId', 'cycleId', 'parentId'].map((name): [string, string] => [name, plain(name)]);
  const results = keyResults.flatMap((_, index) => names.map((name): [string, string] => [`keyResults.${index}.${name}`, ofResult(index + 1, name === 'title' ? 'keyResultTitle' : name)]));
  return Object.fromEntries([...top, ...results].flatMap(([path, label]) => [[path, label], [`${path}.pl`, `${label} (PL)`], [`${path}.en`, `${label} (EN)`]]));
}

import { NumberInput, Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { LocalizedTextArea, LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, type TextValue } from '../../../platform/forms/localized-value.ts';
import { MemberSelect } from '../../../platform/forms/member-select.tsx';
import type { DeadlineKind, MemberRefFragment } from '../projects.gen.ts';
import { useTeamChoices } from '../projects.queries.ts';
import classes from './projects.module.css';

export interface ProjectValues {
  key: string;
  name: TextValue;
  summary: TextValue;
  teamId: string;
  ownerId: string;
  plannedStart: string;
  deadline: string;
  deadlineKind: DeadlineKind;
  /** A number, or what else was typed; empty without a limit. */
  wipLimit: number | string;
}

const KINDS: DeadlineKind[] = ['EVENT', 'LEGAL', 'WISH', 'NEGOTIABLE'];

export const emptyProject = (): ProjectValues => ({
  key: '',
  name: emptyText(),
  summary: emptyText(),
  teamId: '',
  ownerId: '',
  plannedStart: '',
  deadline: '',
  deadlineKind: 'NEGOTIABLE',
  wipLimit: '',
});

interface Props {
  form: UseFormReturnType<ProjectValues>;
  /** Null for a new project, whose key may still be chosen. */
  existing: { owner: MemberRefFragment | null; team: { id: string; name: { text: string } } | null; deadline: string | null } | null;
}

/** The fields of a project. The key is chosen once; a deadline that exists moves elsewhere, with a reason. */
export function ProjectFields({ form, existing }: Props) {
  const { t } = useTranslation('projects');
  const chosen = useTeamChoices().data?.teams.edges.map(({ node }) => ({ value: node.id, label: node.name.text })) ?? [];
  const known = existing?.team;
  const teams = known && !chosen.some((team) => team.value === known.id) ? [{ value: known.id, label: known.name.text }, ...chosen] : chosen;
  const team = form.getInputProps('teamId');
  return (
    <>
      {!existing && (
        <TextInput
          label={t('fields.key')}
          description={t('form.keyHint')}
          required
          maxLength={8}
          autoCapitalize="characters"
          {...form.getInputProps('key')}
          onChange={(event) => form.setFieldValue('key', event.currentTarget.value.toUpperCase())}
        />
      )}
      <LocalizedTextField form={form} path="name" label={t('fields.name')} required />
      <LocalizedTextArea form={form} path="summary" label={t('fields.summary')} description={t('form.summaryHint')} />
      <div className={classes.two}>
        <Select label={t('fields.team')} {...team} value={form.values.teamId || null} onChange={(id) => form.setFieldValue('teamId', id ?? '')} data={teams} searchable clearable placeholder={t('form.chooseTeam')} />
        <MemberSelect label={t('fields.owner')} clearable known={existing?.owner ?? null} {...form.getInputProps('ownerId')} />
        <DateField label={t('fields.plannedStart')} {...form.getInputProps('plannedStart')} />
        {existing?.deadline ? null : <DateField label={t('fields.deadline')} description={t('form.deadlineHint')} {...form.getInputProps('deadline')} />}
        <Select label={t('fields.deadlineKind')} allowDeselect={false} {...form.getInputProps('deadlineKind')} data={KINDS.map((kind) => ({ value: kind, label: t(`deadlineKinds.${kind}`) }))} />
      </div>
      {existing && <NumberInput label={t('fields.wipLimit')} description={t('form.wipLimitHint')} allowDecimal={false} allowNegative={false} maxLength={4} maw={360} {...form.getInputProps('wipLimit')} />}
    </>
  );
}

import { Button, Group, NumberInput, Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import { LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import type { GoalValues } from '../goal-values.ts';
import classes from './goals.module.css';

const METRICS = ['NUMBER', 'PERCENT', 'CURRENCY', 'BINARY', 'MILESTONE'] as const;
const SOURCES = ['MANUAL', 'TASKS', 'MILESTONES'] as const;

/** One key result of the form. */
export function KeyResultFields({ form, index }: { form: UseFormReturnType<GoalValues>; index: number }) {
  const { t } = useTranslation('goals');
  const path = `keyResults.${index}`;
  const metric = form.values.keyResults[index]?.metric;
  return (
    <Panel
      title={t('form.keyResult', { number: index + 1 })}
      actions={
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => form.removeListItem('keyResults', index)}>
          {t('form.remove')}
        </Button>
      }
    >
      <div className={classes.stack}>
        <LocalizedTextField form={form} path={`${path}.title`} label={t('fields.keyResult')} required maxLength={200} />
        <Group grow align="start">
          <Select label={t('fields.accountableSide')} allowDeselect={false} data={['IT', 'MARKETING'].map((value) => ({ value, label: t(`side.${value}`) }))} {...form.getInputProps(`${path}.accountableSide`)} />
          <Select label={t('fields.metric')} allowDeselect={false} data={METRICS.map((value) => ({ value, label: t(`metric.${value}`) }))} {...form.getInputProps(`${path}.metric`)} />
          <Select label={t('fields.source')} allowDeselect={false} data={SOURCES.map((value) => ({ value, label: t(`source.${value}`) }))} {...form.getInputProps(`${path}.source`)} />
        </Group>
        <Group grow align="start">
          <NumberInput label={t('fields.start')} required {...form.getInputProps(`${path}.start`)} />
          <NumberInput label={t('fields.target')} required {...form.getInputProps(`${path}.target`)} />
          <NumberInput label={t('fields.weight')} required {...form.getInputProps(`${path}.weight`)} />
        </Group>
        {metric === 'NUMBER' && <LocalizedTextField form={form} path={`${path}.unit`} label={t('fields.unit')} maxLength={40} />}
      </div>
    </Panel>
  );
}

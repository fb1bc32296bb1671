import { Alert, Button } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { emptyKeyResult, type GoalValues, missingSides } from '../goal-values.ts';
import classes from './goal-form.module.css';
import { KeyResultFields } from './key-result-fields.tsx';

const MOST = 10;

/** The key results of the form, and the two-key hint while one side answers for none. */
export function KeyResultList({ form }: { form: UseFormReturnType<GoalValues> }) {
  const { t } = useTranslation('goals');
  const { keyResults } = form.values;
  const missing = missingSides(keyResults);
  const add = () => form.insertListItem('keyResults', emptyKeyResult(missing[0] ?? 'IT'));
  return (
    <section className={classes.section} aria-labelledby="goal-key-results">
      <div>
        <h2 id="goal-key-results" className={classes.heading}>
          {t('keyResult.many')}
        </h2>
        <p className={classes.hint}>{t('form.keyResultsHint')}</p>
      </div>
      {keyResults.map((each, index) => (
        <KeyResultFields key={each.key} form={form} index={index} />
      ))}
      <div role="status">
        {missing.length > 0 && (
          <Alert color="yellow" icon={<IconKey size={18} aria-hidden />}>
            {t(missing.length === 2 ? 'form.twoKeys.both' : `form.twoKeys.${missing[0] ?? 'IT'}`)}
          </Alert>
        )}
      </div>
      {form.errors['keyResults'] && <Alert color="red">{form.errors['keyResults']}</Alert>}
      <div>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} disabled={keyResults.length >= MOST} onClick={add}>
          {t('form.addKeyResult')}
        </Button>
      </div>
    </section>
  );
}

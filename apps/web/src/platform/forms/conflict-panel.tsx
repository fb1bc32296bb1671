import { Button, Radio } from '@mantine/core';
import { DiffView } from '@tandem/ui/diff-view';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.ts';
import type { ConflictProblem } from './mutation-result.ts';
import classes from './forms.module.css';

export interface ConflictPanelProps {
  conflict: ConflictProblem;
  onResolve: (takeTheirs: string[]) => void;
  fieldLabels: Record<string, string>;
}

type Choice = 'mine' | 'theirs';

/** Label of the input with this path, as the person reads it in the form. */
function labelOf(path: string, labels: Record<string, string>): string {
  const input = document.querySelector<HTMLInputElement>(`[data-path="${CSS.escape(path)}"]`);
  const written = input?.labels?.[0]?.textContent?.replace(/\s*\*$/, '');
  return labels[path] ?? written ?? input?.ariaLabel ?? path;
}

/** Somebody saved in between: both texts of each field, one choice per field, then saved again knowingly. Stands inside the form. */
export function ConflictPanel({ conflict, onResolve, fieldLabels }: ConflictPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const heading = useRef<HTMLParagraphElement>(null);
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const [labels] = useState(() => Object.fromEntries(conflict.fields.map((field) => [field.path, labelOf(field.path, fieldLabels)])));
  useEffect(() => heading.current?.focus(), []);
  const shown = (text: string | null) => (text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? format.date(text) : text);
  const complete = conflict.fields.every((field) => choices[field.path]);
  const chooseAll = (choice: Choice) => setChoices(Object.fromEntries(conflict.fields.map((field) => [field.path, choice])));
  const resolve = () => onResolve(conflict.fields.filter((field) => choices[field.path] === 'theirs').map((field) => field.path));
  const who = conflict.changedBy?.name ?? t('conflict.somebody');
  return (
    <div className={classes.conflict} role="group" aria-label={t('conflict.title', { who })}>
      <p className={classes.alertTitle} tabIndex={-1} ref={heading}>
        {t('conflict.title', { who })}
      </p>
      <p className={classes.alertText}>{conflict.changedAt ? t('conflict.when', { when: format.relative(conflict.changedAt) }) : conflict.message}</p>
      {conflict.fields.length > 1 && (
        <div className={classes.buttons}>
          <Button size="xs" variant="default" onClick={() => chooseAll('mine')}>
            {t('conflict.allMine')}
          </Button>
          <Button size="xs" variant="default" onClick={() => chooseAll('theirs')}>
            {t('conflict.allTheirs')}
          </Button>
        </div>
      )}
      {conflict.fields.map((field) => (
        <fieldset key={field.path} className={classes.choice}>
          <legend>{labels[field.path]}</legend>
          <Radio.Group value={choices[field.path] ?? null} onChange={(choice) => setChoices({ ...choices, [field.path]: choice === 'mine' ? 'mine' : 'theirs' })}>
            <div className={classes.pair}>
              <Radio.Card value="mine" className={classes.card} aria-label={t('conflict.mine')}>
                <span className={classes.cardHead}>
                  <Radio.Indicator size="xs" /> {t('conflict.mine')}
                </span>
                <span className={classes.cardText}>{shown(field.yours) || t('conflict.nothing')}</span>
              </Radio.Card>
              <Radio.Card value="theirs" className={classes.card} aria-label={t('conflict.theirs', { who })}>
                <span className={classes.cardHead}>
                  <Radio.Indicator size="xs" /> {t('conflict.theirs', { who })}
                </span>
                <span className={classes.cardText}>{shown(field.current) || t('conflict.nothing')}</span>
              </Radio.Card>
            </div>
          </Radio.Group>
          {field.yours && field.current && <DiffView label={t('conflict.difference')} before={shown(field.current)} after={shown(field.yours)} />}
        </fieldset>
      ))}
      <Button type="submit" disabled={!complete} onClick={resolve}>
        {conflict.fields.length > 0 ? t('conflict.save') : t('conflict.overwrite')}
      </Button>
    </div>
  );
}

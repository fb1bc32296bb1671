import { SideMark } from '@tandem/ui/side-mark';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './pulse.module.css';

const STEPS = [1, 2, 3, 4, 5];

export interface ScaleProps {
  name: string;
  /** Whose answer it is. */
  side: 'IT' | 'MARKETING';
  label: string;
  value: number | undefined;
  onChange: (value: number) => void;
}

/** Five large steps from "not at all" to "fully": radio buttons, so arrows, taps and screen readers all work. */
export function Scale({ name, side, label, value, onChange }: ScaleProps) {
  const { t } = useTranslation('pulse');
  const id = useId();
  return (
    <fieldset className={classes.scale}>
      <legend>
        <span aria-hidden>
          <SideMark side={side} size="sm" />
        </span>
        {label}
      </legend>
      <div className={classes.steps}>
        {STEPS.map((step) => (
          <label key={step} className={classes.step}>
            <input type="radio" name={`${id}-${name}`} value={step} checked={value === step} onChange={() => onChange(step)} aria-label={t('answer.step', { step, means: t(`answer.means.${step}`) })} />
            <span aria-hidden>{step}</span>
          </label>
        ))}
      </div>
      <div className={classes.ends} aria-hidden>
        <span>{t('answer.means.1')}</span>
        <span>{t('answer.means.5')}</span>
      </div>
    </fieldset>
  );
}

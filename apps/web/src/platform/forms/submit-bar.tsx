import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SubmitProblem } from './submit-problem.tsx';
import type { Submit } from './use-submit.ts';
import classes from './forms.module.css';

export interface SubmitBarProps {
  submit: Submit;
  /** Verb on the button: "Save goal", not "OK". */
  label: ReactNode;
  cancelTo?: string;
  onCancel?: () => void;
  disabled?: boolean;
  /** Names of fields for the conflict panel; without an entry the field's own label is used. */
  fieldLabels?: Record<string, string>;
  children?: ReactNode;
}

/** The end of every form: what stands in the way, then the buttons. */
export function SubmitBar({ submit, label, cancelTo, onCancel, disabled = false, fieldLabels, children }: SubmitBarProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.end}>
      <SubmitProblem submit={submit} {...(fieldLabels ? { fieldLabels } : {})} />
      <div className={classes.buttons}>
        {/* While two texts stand against each other, only the panel's own button saves. */}
        {!submit.conflict && (
          <Button type="submit" loading={submit.busy} disabled={disabled}>
            {label}
          </Button>
        )}
        {children}
        {cancelTo !== undefined && (
          <Button variant="subtle" color="gray" component={Link} to={cancelTo}>
            {t('cancel')}
          </Button>
        )}
        {onCancel && (
          <Button variant="subtle" color="gray" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}

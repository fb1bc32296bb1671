import { Anchor } from '@mantine/core';
import { StatusGlyph } from '@tandem/ui/status-badge';
import { useUiWords } from '@tandem/ui/ui-words';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Submit } from './use-submit.ts';
import classes from './forms.module.css';

const ConflictPanel = lazy(async () => ({ default: (await import('./conflict-panel.tsx')).ConflictPanel }));

/** Why it was not saved, in the words of the server, and what to do. Stands above the buttons, so it is seen where the eye is. */
export function SubmitProblem({ submit, fieldLabels = {} }: { submit: Submit; fieldLabels?: Record<string, string> }) {
  const { t } = useTranslation();
  const words = useUiWords();
  const { problem, conflict, fault, loose } = submit;
  if (conflict) {
    return (
      <Suspense>
        <ConflictPanel conflict={conflict} onResolve={submit.resolveConflict} fieldLabels={fieldLabels} />
      </Suspense>
    );
  }
  if (!problem && !fault) return null;
  return (
    <div role="alert" className={classes.alert}>
      <StatusGlyph tone="bad" />
      <div>
        <p className={classes.alertTitle}>{problem?.message ?? fault?.title}</p>
        {loose.length > 0 && (
          <ul className={classes.alertList}>
            {loose.map((item) => (
              <li key={item.path}>{item.message}</li>
            ))}
          </ul>
        )}
        {fault && <p className={classes.alertText}>{fault.signedOut ? t('form.signedOut') : fault.message}</p>}
        {fault?.signedOut && (
          <Anchor href="/sign-in" target="_blank" rel="noopener">
            {t('form.signInAgain')}
          </Anchor>
        )}
        {fault?.requestId && (
          <p className={classes.alertText}>
            {words.requestId}: <code>{fault.requestId}</code>
          </p>
        )}
      </div>
    </div>
  );
}

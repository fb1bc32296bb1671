import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { StatusGlyph } from './status-badge.tsx';
import { useUiWords } from './ui-words.tsx';
import classes from './error-state.module.css';

/** What went wrong, what to do, and the number to quote. */
export function ErrorState({ title, message, requestId, onRetry }: { title: ReactNode; message?: ReactNode; requestId?: string | null; onRetry?: () => void }) {
  const words = useUiWords();
  return (
    <div className={classes.error} role="alert">
      <div className={classes.title}>
        <StatusGlyph tone="bad" />
        {title}
      </div>
      {message && <p className={classes.message}>{message}</p>}
      {requestId && (
        <p className={classes.request}>
          {words.requestId}: <code>{requestId}</code>
        </p>
      )}
      {onRetry && (
        <Button variant="default" onClick={onRetry} mt={12}>
          {words.retry}
        </Button>
      )}
    </div>
  );
}

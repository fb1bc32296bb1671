import type { FormEventHandler, ReactNode } from 'react';
import classes from './forms.module.css';

/** A form in one column. The browser's own bubbles stay off: messages stand at the fields, in the reader's language. */
export function FormLayout({ onSubmit, wide = false, children }: { onSubmit: FormEventHandler<HTMLFormElement>; wide?: boolean; children: ReactNode }) {
  return (
    <form noValidate className={classes.form} data-wide={wide || undefined} onSubmit={onSubmit}>
      {children}
    </form>
  );
}

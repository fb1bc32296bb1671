import { Fragment, type ReactNode } from 'react';
import classes from './customer.module.css';

/** Names with what is known. */
export function Facts({ rows }: { rows: readonly [string, ReactNode][] }) {
  return (
    <dl className={classes.facts}>
      {rows.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

import type { ReactNode } from 'react';
import { UiLink } from './ui-link.tsx';
import classes from './data-table.module.css';

export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** The name of the row: bold, first in the card, carries the link. Exactly one column. */
  primary?: boolean;
  /** Figures: right aligned, tabular. */
  numeric?: boolean;
  /** Left out of the cards on phones. */
  desktopOnly?: boolean;
  width?: string | number;
}

export interface DataTableProps<Row> {
  /** Names the table for assistive technology. */
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  rowHref?: (row: Row) => string | undefined;
  /** Buttons at the end of the row. */
  actions?: (row: Row) => ReactNode;
  actionsLabel?: string;
}

/** A dense table that becomes a list of cards under 48em. One mark-up for both: the cells are only laid out in another way. */
export function DataTable<Row>({ label, rows, columns, rowKey, rowHref, actions, actionsLabel }: DataTableProps<Row>) {
  return (
    <div className={classes.frame}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-numeric={column.numeric || undefined} style={{ width: column.width }}>
                {column.header}
              </th>
            ))}
            {actions && (
              <th scope="col" className={classes.actionsHead}>
                <span className={classes.hidden}>{actionsLabel ?? label}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} data-link={rowHref?.(row) ? true : undefined}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} href={column.primary ? rowHref?.(row) : undefined} />
              ))}
              {actions && <td className={classes.actions}>{actions(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row, href }: { column: Column<Row>; row: Row; href: string | undefined }) {
  const content = column.cell(row);
  const inner = href ? (
    <UiLink to={href} className={classes.link}>
      {content}
    </UiLink>
  ) : (
    content
  );
  const shared = { 'data-numeric': column.numeric || undefined, 'data-desktop': column.desktopOnly || undefined };
  if (column.primary) {
    return (
      <th scope="row" className={classes.primary} {...shared}>
        {inner}
      </th>
    );
  }
  return (
    <td {...shared}>
      <span className={classes.cardLabel} aria-hidden>
        {column.header}
      </span>
      <span className={classes.value}>{inner}</span>
    </td>
  );
}

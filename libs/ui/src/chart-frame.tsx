import { useState, type ReactNode } from 'react';
import { useUiWords } from './ui-words.tsx';
import classes from './chart-frame.module.css';

export interface ChartTable {
  columns: string[];
  rows: (string | number)[][];
  /** Columns of words: aligned like words, not like figures. */
  isText?: boolean;
}

/** Every chart says its finding to assistive technology and can be read as a table. */
export function ChartFrame({ label, table, children, legend }: { label: string; table: ChartTable; children: ReactNode; legend?: ReactNode }) {
  const words = useUiWords();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={classes.figure}>
      {asTable ? <TableView label={label} table={table} /> : children}
      <figcaption className={classes.caption}>
        <span>{!asTable && legend}</span>
        <button type="button" className={classes.toggle} aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? words.viewAsChart : words.viewAsTable}
        </button>
      </figcaption>
    </figure>
  );
}

function TableView({ label, table }: { label: string; table: ChartTable }) {
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={classes.table} data-text={table.isText || undefined}>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import type { ReactNode } from 'react';
import classes from './heatmap.module.css';

export interface HeatCell {
  key: string;
  /** Percent; null where there is nothing to divide by. */
  value: number | null;
  /** What stands in the cell. */
  text: string;
  /** The whole finding, for pointers and assistive technology. */
  title: string;
}

export interface HeatRow {
  key: string;
  header: ReactNode;
  /** One more figure about the whole row, at its end. */
  aside?: ReactNode;
  cells: readonly HeatCell[];
}

export interface HeatmapProps {
  /** Names the table for assistive technology. */
  label: string;
  rowsLabel: string;
  columns: readonly { key: string; label: ReactNode }[];
  asideLabel?: ReactNode;
  rows: readonly HeatRow[];
  /** What the five steps mean, from little to too much. */
  legend: readonly string[];
  onCell?: (row: string, column: string) => void;
}

const BORDERS = [60, 85, 100, 120];

/** 0 to 4: up to 60, 85, 100, 120 percent, and more; null where nothing is known. */
export const stepOf = (value: number | null): number | null => (value === null ? null : BORDERS.filter((border) => value > border).length);

/** A table whose cells are coloured by their figure. The figure stands in every cell, so the colour never says anything alone. Names stay while weeks scroll. */
export function Heatmap({ label, rowsLabel, columns, asideLabel, rows, legend, onCell }: HeatmapProps) {
  return (
    <figure className={classes.figure}>
      <div className={classes.scroll} tabIndex={0} role="group" aria-label={label}>
        <table className={classes.table} aria-label={label}>
          <thead>
            <tr>
              <th scope="col" className={classes.name}>
                {rowsLabel}
              </th>
              {columns.map((column) => (
                <th key={column.key} scope="col">
                  {column.label}
                </th>
              ))}
              {asideLabel && <th scope="col">{asideLabel}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row" className={classes.name}>
                  {row.header}
                </th>
                {row.cells.map((cell) => (
                  <Cell key={cell.key} cell={cell} {...(onCell ? { onOpen: () => onCell(row.key, cell.key) } : {})} />
                ))}
                {asideLabel && <td className={classes.aside}>{row.aside}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <figcaption className={classes.legend}>
        {legend.map((words, step) => (
          <span key={words} className={classes.entry}>
            <span className={classes.swatch} data-step={step} aria-hidden />
            {words}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

function Cell({ cell, onOpen }: { cell: HeatCell; onOpen?: () => void }) {
  const step = stepOf(cell.value) ?? undefined;
  if (!onOpen) {
    return (
      <td className={classes.cell} data-step={step} title={cell.title}>
        {cell.text}
      </td>
    );
  }
  return (
    <td className={classes.cell} data-step={step}>
      <button type="button" className={classes.open} title={cell.title} aria-label={cell.title} onClick={onOpen}>
        {cell.text}
      </button>
    </td>
  );
}

/** A row of the heatmap, as far as sums need it. */
interface Row {
  name: { text: string };
  cells: readonly { week: string; capacity: number; allocated: number }[];
}

export interface WorstWeek {
  week: string;
  /** Percent over all rows. */
  load: number;
  /** Names of those who have promised more than they have, the worst first. */
  over: string[];
}

/** The weeks with the highest load over all rows, at most three, the worst first; of equal ones the nearest. */
export function worstWeeks(rows: readonly Row[], count = 3): WorstWeek[] {
  const weeks = rows[0]?.cells.map(({ week }) => week) ?? [];
  const found = weeks.map((week) => {
    const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.week === week).map((cell) => ({ ...cell, name: row.name.text })));
    const sum = (key: 'capacity' | 'allocated') => cells.reduce((total, cell) => total + cell[key], 0);
    const over = cells.filter((cell) => cell.allocated > cell.capacity).sort((a, b) => b.allocated - b.capacity - (a.allocated - a.capacity));
    return { week, load: sum('capacity') > 0 ? Math.round((sum('allocated') / sum('capacity')) * 100) : 0, over: over.map(({ name }) => name) };
  });
  return found.sort((a, b) => b.load - a.load || a.week.localeCompare(b.week)).slice(0, count);
}

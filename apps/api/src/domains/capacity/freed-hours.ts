/** Hours that somebody has promised to a project. */
export interface PromisedHours {
  memberId: string;
  projectId: string;
  hours: number;
}

/** Twice the hours is the most that help can be: nobody else can do it all. */
const MOST = 1;

/**
 * How much more time other projects would get if one project gave its hours back: everybody's freed hours go to their other projects in the
 * proportion of what these have of them.
 * @returns extra hours of each other project as a share of its own, above 0 up to 1
 */
export function freedHours(promises: readonly PromisedHours[], projectId: string): Map<string, number> {
  const own = new Map<string, number>();
  const freed = new Map<string, number>();
  for (const [, mine] of Map.groupBy(promises, (each) => each.memberId)) {
    const others = mine.filter((each) => each.projectId !== projectId);
    const given = sum(mine) - sum(others);
    const elsewhere = sum(others);
    for (const each of others) {
      own.set(each.projectId, (own.get(each.projectId) ?? 0) + each.hours);
      if (given > 0) freed.set(each.projectId, (freed.get(each.projectId) ?? 0) + (given * each.hours) / elsewhere);
    }
  }
  return new Map([...freed].map(([id, hours]) => [id, Math.min(MOST, hours / (own.get(id) ?? hours))]));
}

const sum = (promises: readonly PromisedHours[]) => promises.reduce((total, { hours }) => total + hours, 0);

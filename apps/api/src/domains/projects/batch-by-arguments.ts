/** What a field with arguments asks of one project. */
export interface ProjectKey<A> {
  projectId: string;
  args: A;
}

/**
 * Lets a field with arguments (`tasks(first: 20)`) be a batch read: projects asked for with the same arguments share one statement.
 * @param read answers for all these projects at once, by their ids
 */
export async function batchByArguments<A, V>(keys: readonly ProjectKey<A>[], read: (ids: string[], args: A) => Promise<(projectId: string) => V>): Promise<V[]> {
  const groups = new Map<string, { args: A; ids: string[] }>();
  for (const { projectId, args } of keys) {
    const name = JSON.stringify(args);
    const group = groups.get(name) ?? { args, ids: [] };
    group.ids.push(projectId);
    groups.set(name, group);
  }
  const answers = new Map<string, (projectId: string) => V>();
  for (const [name, { args, ids }] of groups) answers.set(name, await read(ids, args));
  return keys.map(({ projectId, args }) => {
    const answer = answers.get(JSON.stringify(args));
    if (!answer) throw new Error('Every group of arguments was read');
    return answer(projectId);
  });
}

/** Rows by the project they belong to. */
export function byProject<R extends { projectId: string }>(rows: R[]): (projectId: string) => R[] {
  const groups = Map.groupBy(rows, (row) => row.projectId);
  return (projectId) => groups.get(projectId) ?? [];
}

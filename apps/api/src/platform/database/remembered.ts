import type { QueryResultRow } from 'pg';

/** Answers kept in one process, of all workspaces together; those that nobody has asked for longest make room. */
const KEPT = 500;

interface Answer {
  version: string;
  rows: Promise<readonly QueryResultRow[]>;
}

/**
 * Answers of statements, each for one version of its workspace: while nothing changed there, the same question has the same answer. A question is the
 * statement with its values, so whatever an answer depends on besides the workspace's rows (the day, the reader) has to be among the values.
 */
export class Remembered {
  private readonly answers = new Map<string, Answer>();

  /** @param version of the workspace as it was before the rows are read: an answer may then be newer than it says, never older */
  rows<T extends QueryResultRow>(question: string, version: string, read: () => Promise<T[]>): Promise<readonly T[]> {
    const known = this.answers.get(question);
    this.answers.delete(question);
    const answer = known?.version === version ? known : this.fresh(question, version, read);
    this.answers.set(question, answer);
    if (this.answers.size > KEPT) this.answers.delete(this.answers.keys().next().value ?? '');
    return answer.rows as Promise<readonly T[]>;
  }

  /** Several who ask at once share one reading. One that failed is forgotten. */
  private fresh(question: string, version: string, read: () => Promise<QueryResultRow[]>): Answer {
    const answer: Answer = { version, rows: read().then(frozen) };
    answer.rows.catch(() => {
      if (this.answers.get(question) === answer) this.answers.delete(question);
    });
    return answer;
  }
}

/** Many requests share an answer, so none of them may change it. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}

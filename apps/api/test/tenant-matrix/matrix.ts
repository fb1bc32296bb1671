import { randomUUID } from 'node:crypto';
import { replaced, variablesOf } from '../generated-input.ts';
import { type Answer, at, type Person, type TestApi } from '../harness.ts';
import { idPaths, type Operation } from '../schema-operations.ts';
import type { Fixture } from './fixture.ts';
import { samples } from './samples.ts';
import { documentOf, documentsOf } from './selection.ts';

const withoutEcho = (text: string, ...ids: string[]) => ids.reduce((all, id) => all.replaceAll(id, 'ID'), text).replace(/"requestId":"[^"]+"/, '');
/** What differs between two answers to the same question: when it was asked. */
const timeless = (text: string) => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'WHEN');

/** Calls every operation as somebody of `a` and compares: with what `b` has, and with what nobody has. */
export class Matrix {
  /** Answers to ids that never existed, by call. */
  private readonly nobodys = new Map<string, { text: string; status: number }>();

  constructor(
    private readonly operations: Operation[],
    private readonly a: Fixture,
    private readonly b: () => Fixture,
  ) {}

  /** The kind of thing an id of the fixture stands for. */
  kindOf(id: unknown): string | undefined {
    return Object.keys(this.a.ids).find((kind) => this.a.ids[kind] === id);
  }

  /** Whether a text shows anything of the other workspace. */
  shows(text: string): boolean {
    return text.includes('canary-b') || Object.values(this.b().ids).some((id) => text.includes(id));
  }

  /** How the answers to the other workspace's ids differ from those to ids that never existed, for each operation and id argument. Nothing, while workspaces are apart. */
  async differences(operations = this.operations): Promise<string[]> {
    const differences: string[] = [];
    for (const operation of operations) {
      const sample = samples[operation.name];
      if (!sample || operation.kind === 'subscription') continue;
      const own = sample.variables(this.a.ids);
      for (const path of idPaths(operation)) {
        const foreign = this.b().ids[this.kindOf(at(own, path)) ?? ''] ?? '';
        const call = async (id: string) => this.person(operation).send(documentOf(operation), replaced(own, path, id) as object);
        const theirs = await call(foreign);
        const name = `${operation.name}(${path})`;
        if (!this.nobodys.has(name)) {
          const unknown = randomUUID();
          const { text, status } = await call(unknown);
          this.nobodys.set(name, { text: withoutEcho(text, unknown), status });
        }
        const nobodys = this.nobodys.get(name);
        const left = withoutEcho(theirs.text, foreign);
        if (left !== nobodys?.text || theirs.status !== nobodys.status) differences.push(`${name}: ${left} | ${nobodys?.text}`);
        if (/canary-b/.test(theirs.text + JSON.stringify([...theirs.headers]))) differences.push(`${name} shows the canary`);
        if (theirs.status >= 500) differences.push(`${name} fails: ${theirs.text}`);
      }
    }
    return differences;
  }

  /** The answers to the caller's own ids, each with how many events of the audit log it left; of queries, three levels deep: what mutations answer with is of the same types. */
  async own(events: () => Promise<number>): Promise<{ operation: Operation; answer: Answer; written: number }[]> {
    const answers: { operation: Operation; answer: Answer; written: number }[] = [];
    let before = await events();
    for (const operation of this.operations.filter(({ name, kind }) => samples[name] && kind !== 'subscription')) {
      const variables = samples[operation.name]?.variables(this.a.ids) ?? {};
      for (const query of documentsOf(operation, operation.kind === 'query' ? 3 : 1)) {
        const answer = await this.person(operation).send(query, variables);
        const after = await events();
        answers.push({ operation, answer, written: after - before });
        before = after;
      }
    }
    return answers;
  }

  /**
   * What somebody is told by every list, search, sum and page, so many levels deep: queries without ids are asked with generated arguments, those with ids with their samples.
   * @returns the answers by what was asked, without the moment of asking
   */
  async told(person: Person, depth: number): Promise<Record<string, string>> {
    const told: Record<string, string> = {};
    for (const operation of this.operations.filter(({ kind }) => kind === 'query')) {
      const variables = samples[operation.name]?.variables(this.a.ids) ?? { ...variablesOf(operation), ...(operation.args.some(({ name }) => name === 'filter') && { filter: null }) };
      if (operation.args.some(({ name }) => name === 'first')) Object.assign(variables, { first: 100 });
      if (operation.args.some(({ name }) => name === 'text')) Object.assign(variables, { text: 'canary' });
      for (const [part, query] of documentsOf(operation, depth).entries()) told[`${operation.name} ${part}`] = timeless((await person.send(query, variables)).text);
    }
    return told;
  }

  /** The statements that every query takes, asked three levels deep for its largest page, and how many things it answers with. */
  async statements(api: TestApi): Promise<Map<string, { statements: string[]; things: number }>> {
    const taken = new Map<string, { statements: string[]; things: number }>();
    for (const operation of this.operations) {
      const variables = samples[operation.name]?.variables(this.a.ids) ?? { ...variablesOf(operation), ...(operation.args.some(({ name }) => name === 'filter') && { filter: null }) };
      if (operation.args.some(({ name }) => name === 'first')) Object.assign(variables, { first: 100 });
      for (const [part, query] of documentsOf(operation, 3).entries()) {
        let text = '';
        const statements = await api.statements(async () => {
          ({ text } = await this.person(operation).send(query, variables));
        });
        taken.set(`${operation.name} ${part}`, { statements, things: text.split('"id":').length - 1 });
      }
    }
    return taken;
  }

  /** Types and fields that were told with something in them: `Goal.title`. */
  static fieldsOf(told: Record<string, string>): Set<string> {
    const fields = new Set<string>();
    const enter = (value: unknown): void => {
      if (Array.isArray(value)) return value.forEach(enter);
      if (typeof value !== 'object' || value === null) return;
      const { __typename: type, ...rest } = value as Record<string, unknown>;
      for (const [name, inner] of Object.entries(rest)) {
        if (type && inner !== null && !(Array.isArray(inner) && inner.length === 0)) fields.add(`${String(type)}.${name}`);
        enter(inner);
      }
    };
    for (const text of Object.values(told)) enter((JSON.parse(text) as { data?: unknown }).data);
    return fields;
  }

  private person(operation: Operation): Person {
    return samples[operation.name]?.as?.(this.a) ?? this.a.workspace.cio;
  }
}

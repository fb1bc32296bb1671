import { Injectable } from '@nestjs/common';
import type { FieldChange } from '../audit/audit.ts';
import type { Localized, Sentence } from '../context/language.ts';
import type { RequestContext } from '../context/request-context.ts';
import type { HeldForDecision } from './held.graphql.ts';

/** Something a rule may look at besides the field, e.g. the kind of a deadline. Without `values` any text does (a key). */
export interface OwnedFact {
  words: Sentence;
  values?: Record<string, Sentence>;
}

/** What a rule may own, declared by the domain that holds it: this is all a new domain writes to join. */
export interface OwnedThing {
  /** As in the audit log, e.g. `Project`. */
  entity: string;
  words: Sentence;
  /** Fields that a rule can own, by their names in a patch. */
  fields: Record<string, Sentence>;
  facts: Record<string, OwnedFact>;
  /** Of fields that hold an id: the name to show for it. */
  names?: Record<string, (ctx: RequestContext, id: string) => Promise<string | undefined>>;
  /** Path of its page below the workspace, without the id. */
  path: string;
  /** Version stored now. @throws NotFound */
  version: (ctx: RequestContext, id: string) => Promise<number>;
  /** Changes by name, as they can be repeated: the same service methods, with the input that was held and the version it was made on. */
  operations: Record<string, (ctx: RequestContext, input: never) => Promise<unknown>>;
}

/** A change that is about to be written. */
export interface IntendedChange {
  entity: string;
  id: string;
  title: Localized;
  version: number;
  expectedVersion: number;
  /** All facts of the thing as it stands, by the names of the declaration. One that can be changed has the same name among the changes: leaving a rule is held, too. */
  facts: Record<string, string>;
  /** What differs; the part of a path before its first dot is the field. */
  changes: FieldChange[];
  operation: string;
  input: object;
}

/** What decides whether a change is held; the register of decision rights plugs in here. */
export interface BoundaryRules {
  /** Keeps the change for its owner in the running transaction; null when the writer may decide alone. */
  ownerOf: (ctx: RequestContext, change: IntendedChange) => Promise<null | ((ctx: RequestContext) => Promise<HeldForDecision>)>;
}

/** Thrown out of a mutation whose change is another side's to decide: everything is rolled back, then the change is kept in a transaction of its own. */
export class Held extends Error {
  constructor(readonly keep: (ctx: RequestContext) => Promise<HeldForDecision>) {
    super('Held for decision');
  }
}

/** What rules may own, and the one question every service asks before it writes. */
@Injectable()
export class OwnedThings {
  private readonly things = new Map<string, OwnedThing>();
  private readonly decided = new WeakSet<RequestContext>();
  private rules: BoundaryRules | null = null;

  /** @throws Error when two domains declare one kind */
  declare(thing: OwnedThing): void {
    if (this.things.has(thing.entity)) throw new Error(`${thing.entity} is declared twice`);
    this.things.set(thing.entity, thing);
  }

  ruledBy(rules: BoundaryRules): void {
    this.rules = rules;
  }

  all(): OwnedThing[] {
    return [...this.things.values()];
  }

  get(entity: string): OwnedThing | undefined {
    return this.things.get(entity);
  }

  /**
   * To be asked after the checks and before the write. Returns when the writer may decide.
   * @throws Held when the change is the other side's to decide. A stale version passes: the write itself will tell the conflict.
   */
  async check(ctx: RequestContext, change: IntendedChange): Promise<void> {
    if (!this.rules || this.decided.has(ctx) || change.version !== change.expectedVersion || change.changes.length === 0) return;
    const keep = await this.rules.ownerOf(ctx, change);
    if (keep) throw new Held(keep);
  }

  /** Writes a held change after its owner has decided: no rule holds it a second time. @throws what the change itself throws, Conflict included */
  async apply(ctx: RequestContext, entity: string, operation: string, input: unknown): Promise<void> {
    const run = this.things.get(entity)?.operations[operation];
    if (!run) throw new Error(`${entity} declares no operation ${operation}`);
    this.decided.add(ctx);
    try {
      await run(ctx, input as never);
    } finally {
      this.decided.delete(ctx);
    }
  }
}

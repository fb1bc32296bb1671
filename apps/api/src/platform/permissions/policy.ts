import type { RequestContext, Role } from '../context/request-context.ts';
import { Forbidden, Unauthenticated } from '../errors/api-errors.ts';
import { commonErrors, type ErrorDefinition } from '../errors/define-errors.ts';
import { Refused } from '../errors/problems.ts';

/** Who may call an operation at all: `ANYONE`, `SIGNED_IN` (no workspace needed) or these roles of the workspace. */
export type Gate = 'ANYONE' | 'SIGNED_IN' | readonly Role[];

/** Every active member. */
export const EVERY_ROLE = ['OWNER', 'ADMIN', 'CIO', 'CMO', 'EXECUTIVE', 'MEMBER', 'VIEWER'] as const;
/** Members who take part in the work, not only look on. */
export const WORKING_ROLES = ['OWNER', 'ADMIN', 'CIO', 'CMO', 'MEMBER'] as const;
/** Heads of the two departments. */
export const HEADS = ['CIO', 'CMO'] as const;
/** People who run the workspace. */
export const ADMINS = ['OWNER', 'ADMIN'] as const;

interface RuleOptions<T> {
  gate: Gate;
  /** Whether this viewer may do it to this thing; the gate holds already. */
  when?: (ctx: RequestContext, subject: T) => boolean;
  /** What to say when `when` is false; FORBIDDEN unless given. */
  otherwise?: ErrorDefinition;
}

/** One permission: `goals.sign`. The same rule guards the operation, the service and what `viewerCan` tells the interface. */
export class Rule<T = void> {
  constructor(
    readonly name: string,
    private readonly options: RuleOptions<T>,
  ) {}

  get gate(): Gate {
    return this.options.gate;
  }

  /** Whether the caller passes the gate of the operation. */
  opensFor(ctx: RequestContext): boolean {
    if (this.gate === 'ANYONE') return true;
    if (this.gate === 'SIGNED_IN') return ctx.actor !== null;
    return ctx.membership !== null && this.gate.includes(ctx.membership.role);
  }

  /** @throws Unauthenticated, NotAMember, Forbidden as top-level errors: the interface never offers what fails here */
  guard(ctx: RequestContext): void {
    if (this.opensFor(ctx)) return;
    if (!ctx.actor) throw new Unauthenticated(ctx.language);
    void ctx.member;
    throw new Forbidden(ctx.language);
  }

  /** Whether the viewer may do it to this thing: what `viewerCan` answers. */
  allows(ctx: RequestContext, subject: T): boolean {
    return this.opensFor(ctx) && (this.options.when?.(ctx, subject) ?? true);
  }

  /** @throws Refused with the rule's own sentence */
  assert(ctx: RequestContext, subject: T): void {
    if (!this.allows(ctx, subject)) throw new Refused(this.options.otherwise ?? commonErrors.FORBIDDEN);
  }
}

/** A rule that asks only for a role. */
export function rule(name: string, gate: Gate): Rule {
  return new Rule(name, { gate });
}

/** A rule that also looks at the thing: `ruleOn<Goal>('goals.sign', { gate: HEADS, when: (ctx, goal) => … })`. */
export function ruleOn<T>(name: string, options: RuleOptions<T>): Rule<T> {
  return new Rule(name, options);
}

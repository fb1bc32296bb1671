import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { contextOf } from '../context/ctx.ts';
import type { Rule } from './policy.ts';

export const ALLOW = 'tandem:allow';

/** The permission of an operation. An operation without one is refused at run time and fails a test before that. */
export const Allow = (rule: Pick<Rule<never>, 'name' | 'gate' | 'guard'>) => SetMetadata(ALLOW, rule);

/** Checks the declared permission of every query, mutation and subscription before anything else runs. */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(host: ExecutionContext): boolean {
    if (host.getType<string>() !== 'graphql') return true;
    const rule = this.reflector.get<Rule<never> | undefined>(ALLOW, host.getHandler());
    if (!rule) throw new Error(`${host.getClass().name}.${host.getHandler().name} declares no permission`);
    rule.guard(contextOf(host));
    return true;
  }
}

import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { defer, from, lastValueFrom, type Observable } from 'rxjs';
import { Held } from '../boundaries/owned-things.ts';
import { contextOf } from '../context/ctx.ts';
import type { RequestContext } from '../context/request-context.ts';
import { DomainProblem } from '../errors/problems.ts';
import { toProblem } from '../errors/to-problem.ts';
import { AfterWork } from './after-work.ts';
import { Changes } from './changes.ts';
import { CONFIDENTIAL } from './confidential.ts';
import { claimKey, fingerprint, keepAnswer } from './idempotency.ts';

/**
 * Everything that is the same for each mutation of a workspace: one transaction, the idempotency key, the audit event that must be there at
 * commit, expected failures as data, the announcement after commit. Mutations outside a workspace (sign-in and the like) get a transaction too,
 * and record themselves in `account_events`.
 */
@Injectable()
export class MutationInterceptor implements NestInterceptor {
  constructor(
    private readonly changes: Changes,
    private readonly afterWork: AfterWork,
    private readonly reflector: Reflector,
  ) {}

  intercept(host: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (host.getType<string>() !== 'graphql') return next.handle();
    const gql = GqlExecutionContext.create(host);
    const info = gql.getInfo<GraphQLResolveInfo>();
    if (info.operation.operation !== 'mutation') return next.handle();
    const ctx = contextOf(host);
    const confidential = this.reflector.get<boolean | undefined>(CONFIDENTIAL, host.getHandler()) === true;
    const request: MutationRequest = { name: info.fieldName, args: gql.getArgs<object>(), key: confidential ? undefined : ctx.idempotencyKey };
    return defer(() => from(this.run(ctx, request, () => lastValueFrom(next.handle()))));
  }

  private async run(ctx: RequestContext, request: MutationRequest, handler: () => Promise<unknown>): Promise<unknown> {
    try {
      return await this.inTransaction(ctx, request, handler).catch((error: unknown) => {
        if (!(error instanceof Held)) throw error;
        ctx.forget();
        return this.inTransaction(ctx, request, () => error.keep(ctx));
      });
    } catch (error) {
      if (error instanceof DomainProblem) return toProblem(error, ctx.language);
      throw error;
    } finally {
      ctx.tx = undefined;
      ctx.forget();
      if (ctx.membership && ctx.auditCount > 0) this.changes.announce(ctx.workspaceId);
    }
  }

  private inTransaction(ctx: RequestContext, request: MutationRequest, handler: () => Promise<unknown>): Promise<unknown> {
    return ctx.database.transaction(ctx.scope, async (tx) => {
      ctx.tx = tx;
      ctx.auditCount = 0;
      ctx.takeTouched();
      const work = async () => {
        const result = await recorded(ctx, request, handler);
        if (ctx.membership) await this.afterWork.run(ctx);
        return result;
      };
      return ctx.membership && request.key ? once(ctx, request, request.key, work) : work();
    });
  }
}

interface MutationRequest {
  name: string;
  args: object;
  key: string | undefined;
}

async function once(ctx: RequestContext, request: MutationRequest, key: string, work: () => Promise<unknown>): Promise<unknown> {
  const earlier = await claimKey(ctx, key, fingerprint(request.name, request.args));
  if (earlier) return earlier.answer;
  const answer = await work();
  await keepAnswer(ctx, key, answer);
  return answer;
}

/** Runs the handler and makes sure that it left its trace. */
async function recorded(ctx: RequestContext, request: MutationRequest, handler: () => Promise<unknown>): Promise<unknown> {
  const answer = await handler();
  if (ctx.auditCount === 0) throw new Error(`Mutation ${request.name} wrote no audit event`);
  return answer;
}

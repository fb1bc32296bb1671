import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from './request-context.ts';

/** What a plain-signature field resolver gets as its third argument: `goal(parent, args, { ctx }: GraphQLContext)`. */
export interface GraphQLContext {
  ctx: RequestContext;
}

/** The RequestContext behind a Nest execution context. @throws whatever kept it from being made */
export function contextOf(host: ExecutionContext): RequestContext {
  const { ctx, failure } = GqlExecutionContext.create(host).getContext<Partial<GraphQLContext> & { failure?: unknown }>();
  if (!ctx) throw failure;
  return ctx;
}

/** Injects the RequestContext as the first argument of a query, mutation or subscription. */
export const Ctx = createParamDecorator((_: unknown, host: ExecutionContext) => contextOf(host));

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from './request-context.ts';

/** What a plain-signature field resolver gets as its third argument: `goal(parent, args, { ctx }: GraphQLContext)`. */
export interface GraphQLContext {
  ctx: RequestContext;
}

/** The RequestContext behind a Nest execution context. */
export function contextOf(host: ExecutionContext): RequestContext {
  return GqlExecutionContext.create(host).getContext<GraphQLContext>().ctx;
}

/** Injects the RequestContext as the first argument of a query, mutation or subscription. */
export const Ctx = createParamDecorator((_: unknown, host: ExecutionContext) => contextOf(host));

import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { glossaryPolicy } from './glossary.policy.ts';
import { Term } from './term.graphql.ts';
import { termSuggestions, usageOfTerms, writing } from './text-scans.reads.ts';
import { TermSuggestion, TermUsage, Writing } from './usage.graphql.ts';

@Resolver(() => Term)
export class TermUsageResolver {
  @Query(() => [TermSuggestion], { description: 'Words worth agreeing on: often used and explained by no term; at most thirty.' })
  @Allow(glossaryPolicy.read)
  termSuggestions(@Ctx() ctx: RequestContext): Promise<TermSuggestion[]> {
    return termSuggestions(ctx);
  }

  @Query(() => [Writing], { description: 'How the texts of each side read for the other, by language.' })
  @Allow(glossaryPolicy.read)
  writing(@Ctx() ctx: RequestContext): Promise<Writing[]> {
    return writing(ctx);
  }

  @ResolveField(() => TermUsage, { description: 'How often published texts use it.' })
  usage(term: Term, _args: unknown, { ctx }: GraphQLContext): Promise<TermUsage> {
    return ctx.load(usageOfTerms, term.id);
  }
}

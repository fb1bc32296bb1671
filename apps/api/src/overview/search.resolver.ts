import { Args, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../platform/context/ctx.ts';
import { RequestContext } from '../platform/context/request-context.ts';
import { Allow } from '../platform/permissions/allow.ts';
import { EVERY_ROLE, rule } from '../platform/permissions/policy.ts';
import { Searchables } from '../platform/text/searchables.ts';
import { Found, SearchArgs } from './search.graphql.ts';
import { found } from './search.reads.ts';

const searchPolicy = { search: rule('overview.search', EVERY_ROLE) };

@Resolver(() => Found)
export class SearchResolver {
  constructor(private readonly searchables: Searchables) {}

  @Query(() => [Found], { description: 'Everything that holds a text in its title, at most five of each kind: what the palette finds.' })
  @Allow(searchPolicy.search)
  search(@Ctx() ctx: RequestContext, @Args() { text }: SearchArgs): Promise<Found[]> {
    return found(ctx, this.searchables.inOrder(), text);
  }
}

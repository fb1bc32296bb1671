import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { AddFreezeInput, Freeze, FreezeConnection, FreezeResult, FreezeRights, FreezesArgs, FreezeSaved, RemoveFreezeInput } from './freeze.graphql.ts';
import { freezesPage } from './freezes.reads.ts';
import { FreezesService } from './freezes.service.ts';
import { projectsPolicy } from './projects.policy.ts';

@Resolver(() => Freeze)
export class FreezesResolver {
  constructor(private readonly service: FreezesService) {}

  @Query(() => FreezeConnection, { description: 'Freezes of IT that are not over, the nearest end first.' })
  @Allow(projectsPolicy.read)
  freezes(@Ctx() ctx: RequestContext, @Args() args: FreezesArgs): Promise<FreezeConnection> {
    return freezesPage(ctx, args.first, args.after);
  }

  @ResolveField(() => FreezeRights, { description: 'What you may do to it.' })
  viewerCan(_freeze: Freeze, _args: unknown, { ctx }: GraphQLContext): FreezeRights {
    return { remove: projectsPolicy.freeze.allows(ctx) };
  }

  @Mutation(() => FreezeResult, { description: 'Adds a freeze of IT: days on which nothing changes in what customers use.' })
  @Allow(projectsPolicy.freeze)
  async addFreeze(@Ctx() ctx: RequestContext, @Args('input') input: AddFreezeInput): Promise<FreezeSaved> {
    return { freeze: await this.service.add(ctx, input) };
  }

  @Mutation(() => FreezeResult, { description: 'Removes a freeze.' })
  @Allow(projectsPolicy.freeze)
  async removeFreeze(@Ctx() ctx: RequestContext, @Args('input') { id }: RemoveFreezeInput): Promise<FreezeSaved> {
    return { freeze: await this.service.remove(ctx, id) };
  }
}

@Resolver(() => FreezeConnection)
export class FreezeConnectionResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may add freezes.' })
  viewerCanAdd(_page: FreezeConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return projectsPolicy.freeze.allows(ctx);
  }
}

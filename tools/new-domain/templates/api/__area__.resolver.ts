import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { localized, requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { __Thing__, __Thing__Connection, __Thing__Rights, __Things__Args } from './__thing-kebab__.graphql.ts';
import { Archive__Thing__Input, Archive__Thing__Result, Create__Thing__Input, Create__Thing__Result, __Thing__Saved, Update__Thing__Input, Update__Thing__Result } from './__thing-kebab__.inputs.ts';
import { __area__Policy } from './__area-kebab__.policy.ts';
import { __things__ByIds, __things__Page } from './__area-kebab__.reads.ts';
import { __Area__Service } from './__area-kebab__.service.ts';

@Resolver(() => __Thing__)
export class __Area__Resolver {
  constructor(private readonly service: __Area__Service) {}

  @Query(() => __Thing__Connection, { description: '__Things words__, the latest first.' })
  @Allow(__area__Policy.read)
  __things__(@Ctx() ctx: RequestContext, @Args() args: __Things__Args): Promise<__Thing__Connection> {
    return __things__Page(ctx, args.first, args.after, args.filter ?? {});
  }

  @Query(() => __Thing__, { nullable: true, description: 'One __thing words__.' })
  @Allow(__area__Policy.read)
  __thing__(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The __thing words__.' }) id: string): Promise<__Thing__ | null> | null {
    return isUuid(id) ? ctx.load(__things__ByIds, id) : null;
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who made it.' })
  author(__thing__: __Thing__, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, __thing__.createdBy);
  }

  @ResolveField(() => __Thing__Rights, { description: 'What you may do to it.' })
  viewerCan(__thing__: __Thing__, _args: unknown, { ctx }: GraphQLContext): __Thing__Rights {
    const open = __thing__.archivedAt === null;
    return { update: open && __area__Policy.update.opensFor(ctx), archive: open && __area__Policy.archive.opensFor(ctx) };
  }

  @Mutation(() => Create__Thing__Result, { description: 'Creates a __thing words__.' })
  @Allow(__area__Policy.create)
  async create__Thing__(@Ctx() ctx: RequestContext, @Args('input') { title, note }: Create__Thing__Input): Promise<__Thing__Saved> {
    return { __thing__Id: await this.service.create(ctx, { title: requiredText(title), note: localized(note) ?? null }) };
  }

  @Mutation(() => Update__Thing__Result, { description: 'Changes the texts of a __thing words__.' })
  @Allow(__area__Policy.update)
  async update__Thing__(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion, title, note }: Update__Thing__Input): Promise<__Thing__Saved> {
    return { __thing__Id: await this.service.update(ctx, id, expectedVersion, { title: requiredText(title), note: localized(note) ?? null }) };
  }

  @Mutation(() => Archive__Thing__Result, { description: 'Puts a __thing words__ away.' })
  @Allow(__area__Policy.archive)
  async archive__Thing__(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: Archive__Thing__Input): Promise<__Thing__Saved> {
    return { __thing__Id: await this.service.archive(ctx, id, expectedVersion) };
  }
}

@Resolver(() => __Thing__Connection)
export class __Thing__ListResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may create a __thing words__.' })
  viewerCanCreate(_page: __Thing__Connection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return __area__Policy.create.opensFor(ctx);
  }
}

@Resolver(() => __Thing__Saved)
export class __Thing__SavedResolver {
  @ResolveField(() => __Thing__, { description: 'The __thing words__.' })
  __thing__(result: __Thing__Saved, _args: unknown, { ctx }: GraphQLContext): Promise<__Thing__ | null> {
    return ctx.load(__things__ByIds, result.__thing__Id);
  }
}

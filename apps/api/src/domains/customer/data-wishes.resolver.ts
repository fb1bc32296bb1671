import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { customerPolicy } from './customer.policy.ts';
import { CustomerDataSource } from './data-source.graphql.ts';
import { sourcesByIds } from './data-sources.reads.ts';
import { CreateDataWishInput, DataWish, DataWishConnection, DataWishesArgs, DataWishResult, DataWishRights, DataWishSaved, DropDataWishInput, MeetDataWishInput, UpdateDataWishInput } from './data-wish.graphql.ts';
import { wishesByIds, wishesPage } from './data-wishes.reads.ts';
import { DataWishesService } from './data-wishes.service.ts';

@Resolver(() => DataWish)
export class DataWishesResolver {
  constructor(private readonly service: DataWishesService) {}

  @Query(() => DataWishConnection, { description: 'Data that marketing wants and that is stored nowhere, the latest wish first.' })
  @Allow(customerPolicy.read)
  dataWishes(@Ctx() ctx: RequestContext, @Args() args: DataWishesArgs): Promise<DataWishConnection> {
    return wishesPage(ctx, args.first, args.after, args.state ?? 'OPEN');
  }

  @Mutation(() => DataWishResult, { description: 'Writes a wish for data.' })
  @Allow(customerPolicy.wish)
  async createDataWish(@Ctx() ctx: RequestContext, @Args('input') input: CreateDataWishInput): Promise<DataWishSaved> {
    return { wishId: await this.service.create(ctx, input) };
  }

  @Mutation(() => DataWishResult, { description: 'Changes an open wish.' })
  @Allow(customerPolicy.wish)
  async updateDataWish(@Ctx() ctx: RequestContext, @Args('input') input: UpdateDataWishInput): Promise<DataWishSaved> {
    return { wishId: await this.service.update(ctx, input.id, input.expectedVersion, input) };
  }

  @Mutation(() => DataWishResult, { description: 'Says which source meets a wish.' })
  @Allow(customerPolicy.meetWish)
  async meetDataWish(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion, sourceId }: MeetDataWishInput): Promise<DataWishSaved> {
    return { wishId: await this.service.meet(ctx, id, expectedVersion, sourceId) };
  }

  @Mutation(() => DataWishResult, { description: 'Gives a wish up.' })
  @Allow(customerPolicy.wish)
  async dropDataWish(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion, reason }: DropDataWishInput): Promise<DataWishSaved> {
    return { wishId: await this.service.drop(ctx, id, expectedVersion, requiredText(reason)) };
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who wants it.' })
  wantedBy(wish: DataWish, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, wish.createdBy);
  }

  @ResolveField(() => CustomerDataSource, { nullable: true, description: 'The source that meets it.' })
  source(wish: DataWish, _args: unknown, { ctx }: GraphQLContext): Promise<CustomerDataSource | null> | null {
    return wish.sourceId ? ctx.load(sourcesByIds, wish.sourceId) : null;
  }

  @ResolveField(() => DataWishRights, { description: 'What you may do to it.' })
  viewerCan(wish: DataWish, _args: unknown, { ctx }: GraphQLContext): DataWishRights {
    const open = wish.state === 'OPEN';
    const wishes = open && customerPolicy.wish.allows(ctx);
    return { update: wishes, drop: wishes, meet: open && customerPolicy.meetWish.allows(ctx) };
  }
}

@Resolver(() => DataWishConnection)
export class DataWishConnectionResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may wish.' })
  viewerCanCreate(_page: DataWishConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return customerPolicy.wish.allows(ctx);
  }
}

@Resolver(() => DataWishSaved)
export class DataWishSavedResolver {
  @ResolveField(() => DataWish, { nullable: true, description: 'The wish after the change.' })
  wish(saved: DataWishSaved, _args: unknown, { ctx }: GraphQLContext): Promise<DataWish | null> {
    return ctx.load(wishesByIds, saved.wishId);
  }
}

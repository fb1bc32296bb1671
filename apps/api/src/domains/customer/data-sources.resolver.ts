import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { type MissingField, MissingFieldEnum, missingOf } from './article30.ts';
import { customerPolicy } from './customer.policy.ts';
import { CustomerDataSource, CustomerDataSourceConnection, DataSourceCounts, DataSourceResult, DataSourceRights, DataSourceSaved, DataUse } from './data-source.graphql.ts';
import { CreateDataSourceInput, DataSourcesArgs, DataSourceStepInput, RecordDataUseInput, RepeatDataUseInput, RetireDataSourceInput, UpdateDataSourceInput } from './data-source.inputs.ts';
import { sourceCounts, sourcesByIds, sourcesPage, usesOfSources } from './data-sources.reads.ts';
import { DataSourcesService } from './data-sources.service.ts';
import { DataUsesService } from './data-uses.service.ts';

/** The inventory of customer data and what it is used for. */
@Resolver()
export class DataSourcesResolver {
  constructor(
    private readonly service: DataSourcesService,
    private readonly uses: DataUsesService,
  ) {}

  @Query(() => CustomerDataSourceConnection, { description: 'Where customer data is stored, by name.' })
  @Allow(customerPolicy.read)
  customerDataSources(@Ctx() ctx: RequestContext, @Args() args: DataSourcesArgs): Promise<CustomerDataSourceConnection> {
    return sourcesPage(ctx, args.first, args.after, args.filter ?? {});
  }

  @Query(() => CustomerDataSource, { nullable: true, description: 'One source.' })
  @Allow(customerPolicy.read)
  customerDataSource(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<CustomerDataSource | null> | null {
    return isUuid(id) ? ctx.load(sourcesByIds, id) : null;
  }

  @Query(() => DataSourceCounts, { description: 'How many sources each list holds.' })
  @Allow(customerPolicy.read)
  customerDataCounts(@Ctx() ctx: RequestContext): Promise<DataSourceCounts> {
    return sourceCounts(ctx);
  }

  @Mutation(() => DataSourceResult, { description: 'Describes a source that is not in the inventory yet.' })
  @Allow(customerPolicy.keep)
  async createDataSource(@Ctx() ctx: RequestContext, @Args('input') input: CreateDataSourceInput): Promise<DataSourceSaved> {
    return { sourceId: await this.service.create(ctx, input) };
  }

  @Mutation(() => DataSourceResult, { description: 'Changes the description of a source; it wants a new review then.' })
  @Allow(customerPolicy.keep)
  async updateDataSource(@Ctx() ctx: RequestContext, @Args('input') input: UpdateDataSourceInput): Promise<DataSourceSaved> {
    return { sourceId: await this.service.update(ctx, input.id, input.expectedVersion, input) };
  }

  @Mutation(() => DataSourceResult, { description: 'Says as the side that does not own the data that the entry is true.' })
  @Allow(customerPolicy.review)
  async reviewDataSource(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: DataSourceStepInput): Promise<DataSourceSaved> {
    return { sourceId: await this.service.review(ctx, id, expectedVersion) };
  }

  @Mutation(() => DataSourceResult, { description: 'Says that the data is no longer held.' })
  @Allow(customerPolicy.keep)
  async retireDataSource(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion, reason }: RetireDataSourceInput): Promise<DataSourceSaved> {
    return { sourceId: await this.service.retire(ctx, id, expectedVersion, requiredText(reason)) };
  }

  @Mutation(() => DataSourceResult, { description: 'Records what marketing does with a source.' })
  @Allow(customerPolicy.use)
  async recordDataUse(@Ctx() ctx: RequestContext, @Args('input') input: RecordDataUseInput): Promise<DataSourceSaved> {
    return { sourceId: await this.uses.record(ctx, input) };
  }

  @Mutation(() => DataSourceResult, { description: 'Records that a use happened again.' })
  @Allow(customerPolicy.use)
  async repeatDataUse(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion, usedOn }: RepeatDataUseInput): Promise<DataSourceSaved> {
    return { sourceId: await this.uses.repeat(ctx, id, expectedVersion, usedOn) };
  }
}

@Resolver(() => CustomerDataSource)
export class DataSourceFieldsResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Who answers for it.' })
  owner(source: CustomerDataSource, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> | null {
    return source.ownerId ? ctx.load(membersByIds, source.ownerId) : null;
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who last found it true.' })
  reviewedBy(source: CustomerDataSource, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> | null {
    return source.reviewedById ? ctx.load(membersByIds, source.reviewedById) : null;
  }

  @ResolveField(() => [MissingFieldEnum], { description: 'What Article 30 still asks for, and the owner if there is none.' })
  missing(source: CustomerDataSource): MissingField[] {
    return missingOf(source);
  }

  @ResolveField(() => [DataUse], { description: 'What it is used for, the latest first; at most 100.' })
  uses(source: CustomerDataSource, _args: unknown, { ctx }: GraphQLContext): Promise<DataUse[]> {
    return ctx.load(usesOfSources, source.id);
  }

  @ResolveField(() => DataSourceRights, { description: 'What you may do to it.' })
  viewerCan(source: CustomerDataSource, _args: unknown, { ctx }: GraphQLContext): DataSourceRights {
    const held = source.retiredAt === null;
    const keeps = held && customerPolicy.keep.allows(ctx);
    return { update: keeps, retire: keeps, review: held && customerPolicy.review.allows(ctx, source), use: held && customerPolicy.use.allows(ctx) };
  }
}

@Resolver(() => DataUse)
export class DataUseFieldsResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Who recorded it.' })
  recordedBy(use: DataUse, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, use.createdBy);
  }
}

@Resolver(() => CustomerDataSourceConnection)
export class DataSourceConnectionResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may describe a source.' })
  viewerCanCreate(_page: CustomerDataSourceConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return customerPolicy.keep.allows(ctx);
  }
}

@Resolver(() => DataSourceSaved)
export class DataSourceSavedResolver {
  @ResolveField(() => CustomerDataSource, { nullable: true, description: 'The source after the change.' })
  source(saved: DataSourceSaved, _args: unknown, { ctx }: GraphQLContext): Promise<CustomerDataSource | null> {
    return ctx.load(sourcesByIds, saved.sourceId);
  }
}

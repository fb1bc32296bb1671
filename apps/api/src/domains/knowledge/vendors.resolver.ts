import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { Contract, ContractConnection, ContractResult, ContractsArgs, ContractSaved, CreateContractInput, ReviewContractInput, UpdateContractInput } from './contract.graphql.ts';
import { contractsByIds, contractsPage } from './contracts.reads.ts';
import { ContractsService } from './contracts.service.ts';
import {
  CreateVendorInsightInput, UpdateVendorInsightInput, VendorInsight, VendorInsightConnection, VendorInsightResult, VendorInsightsArgs, VendorInsightSaved,
} from './insight.graphql.ts';
import { insightsByIds, insightsPage } from './insights.reads.ts';
import { InsightsService } from './insights.service.ts';
import { knowledgePolicy } from './knowledge.policy.ts';
import { CreateVendorInput, UpdateVendorInput, Vendor, VendorConnection, VendorResult, VendorsArgs, VendorSaved } from './vendor.graphql.ts';
import { vendorsByIds, vendorsPage } from './vendors.reads.ts';
import { VendorsService } from './vendors.service.ts';

/** Vendors with their contracts, and what is known about them. */
@Resolver()
export class VendorsResolver {
  constructor(
    private readonly service: VendorsService,
    private readonly contractsService: ContractsService,
    private readonly insights: InsightsService,
  ) {}

  @Query(() => VendorConnection, { description: 'Vendors of both departments, by name.' })
  @Allow(knowledgePolicy.read)
  vendors(@Ctx() ctx: RequestContext, @Args() { first, after, filter }: VendorsArgs): Promise<VendorConnection> {
    return vendorsPage(ctx, first, after, filter ?? {});
  }

  @Query(() => Vendor, { nullable: true, description: 'One vendor.' })
  @Allow(knowledgePolicy.read)
  vendor(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<Vendor | null> | null {
    return isUuid(id) ? ctx.load(vendorsByIds, id) : null;
  }

  @Query(() => ContractConnection, { description: 'Contracts of both departments, by the last day of notice: the renewal radar.' })
  @Allow(knowledgePolicy.read)
  contracts(@Ctx() ctx: RequestContext, @Args() { first, after, filter }: ContractsArgs): Promise<ContractConnection> {
    return contractsPage(ctx, first, after, filter ?? {});
  }

  @Query(() => Contract, { nullable: true, description: 'One contract.' })
  @Allow(knowledgePolicy.read)
  contract(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<Contract | null> | null {
    return isUuid(id) ? ctx.load(contractsByIds, id) : null;
  }

  @Query(() => VendorInsightConnection, { description: 'Insights about vendors, the latest first.' })
  @Allow(knowledgePolicy.read)
  vendorInsights(@Ctx() ctx: RequestContext, @Args() { first, after, filter }: VendorInsightsArgs): Promise<VendorInsightConnection> {
    return insightsPage(ctx, first, after, filter ?? {});
  }

  @Query(() => VendorInsight, { nullable: true, description: 'One insight.' })
  @Allow(knowledgePolicy.read)
  vendorInsight(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<VendorInsight | null> | null {
    return isUuid(id) ? ctx.load(insightsByIds, id) : null;
  }

  @Mutation(() => VendorResult, { description: 'Adds a vendor.' })
  @Allow(knowledgePolicy.write)
  async createVendor(@Ctx() ctx: RequestContext, @Args('input') input: CreateVendorInput): Promise<VendorSaved> {
    return { vendorId: await this.service.create(ctx, input) };
  }

  @Mutation(() => VendorResult, { description: 'Changes a vendor.' })
  @Allow(knowledgePolicy.write)
  async updateVendor(@Ctx() ctx: RequestContext, @Args('input') input: UpdateVendorInput): Promise<VendorSaved> {
    return { vendorId: await this.service.update(ctx, input) };
  }

  @Mutation(() => ContractResult, { description: "Adds a contract of the viewer's department." })
  @Allow(knowledgePolicy.write)
  async createContract(@Ctx() ctx: RequestContext, @Args('input') input: CreateContractInput): Promise<ContractSaved> {
    return { contractId: await this.contractsService.create(ctx, input) };
  }

  @Mutation(() => ContractResult, { description: 'Changes a contract; a later end is a renewal.' })
  @Allow(knowledgePolicy.editContract)
  async updateContract(@Ctx() ctx: RequestContext, @Args('input') input: UpdateContractInput): Promise<ContractSaved> {
    return { contractId: await this.contractsService.update(ctx, input) };
  }

  @Mutation(() => ContractResult, { description: "Says what the viewer's side wants of a contract." })
  @Allow(knowledgePolicy.reviewContract)
  async reviewContract(@Ctx() ctx: RequestContext, @Args('input') input: ReviewContractInput): Promise<ContractSaved> {
    return { contractId: await this.contractsService.review(ctx, input) };
  }

  @Mutation(() => VendorInsightResult, { description: 'Shares an insight about a vendor.' })
  @Allow(knowledgePolicy.write)
  async createVendorInsight(@Ctx() ctx: RequestContext, @Args('input') input: CreateVendorInsightInput): Promise<VendorInsightSaved> {
    return { insightId: await this.insights.create(ctx, input) };
  }

  @Mutation(() => VendorInsightResult, { description: 'Changes an insight or brings it up to date.' })
  @Allow(knowledgePolicy.editShared)
  async updateVendorInsight(@Ctx() ctx: RequestContext, @Args('input') input: UpdateVendorInsightInput): Promise<VendorInsightSaved> {
    return { insightId: await this.insights.update(ctx, input) };
  }
}

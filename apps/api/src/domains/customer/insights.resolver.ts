import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { CitationsService } from './citations.service.ts';
import { customerPolicy } from './customer.policy.ts';
import { CustomerDataSource } from './data-source.graphql.ts';
import { sourcesByIds } from './data-sources.reads.ts';
import { Insight, InsightCitation, InsightConnection, InsightResult, InsightRights, InsightSaved } from './insight.graphql.ts';
import { AnswerCitationInput, CiteInsightInput, CreateInsightInput, DeclineCitationInput, InsightsArgs, InsightStepInput, RetireInsightInput, UpdateInsightInput } from './insight.inputs.ts';
import { citationsOfInsights, insightsByIds, insightsPage } from './insights.reads.ts';
import { InsightsService } from './insights.service.ts';

@Resolver(() => Insight)
export class InsightsResolver {
  constructor(
    private readonly service: InsightsService,
    private readonly citing: CitationsService,
  ) {}

  @Query(() => InsightConnection, { description: 'What was learned about customers, the latest first.' })
  @Allow(customerPolicy.read)
  insights(@Ctx() ctx: RequestContext, @Args() args: InsightsArgs): Promise<InsightConnection> {
    return insightsPage(ctx, args.first, args.after, args.filter ?? {});
  }

  @Query(() => Insight, { nullable: true, description: 'One insight.' })
  @Allow(customerPolicy.read)
  insight(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<Insight | null> | null {
    return isUuid(id) ? ctx.load(insightsByIds, id) : null;
  }

  @Mutation(() => InsightResult, { description: 'Notes something learned about customers.' })
  @Allow(customerPolicy.note)
  async createInsight(@Ctx() ctx: RequestContext, @Args('input') input: CreateInsightInput): Promise<InsightSaved> {
    return { insightId: await this.service.note(ctx, input) };
  }

  @Mutation(() => InsightResult, { description: 'Changes an insight that nobody has verified yet.' })
  @Allow(customerPolicy.edit)
  async updateInsight(@Ctx() ctx: RequestContext, @Args('input') input: UpdateInsightInput): Promise<InsightSaved> {
    return { insightId: await this.service.update(ctx, input.id, input.expectedVersion, input) };
  }

  @Mutation(() => InsightResult, { description: 'Says as the other side that the evidence holds.' })
  @Allow(customerPolicy.verify)
  async verifyInsight(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: InsightStepInput): Promise<InsightSaved> {
    return { insightId: await this.service.verify(ctx, id, expectedVersion) };
  }

  @Mutation(() => InsightResult, { description: 'Says that an insight no longer holds.' })
  @Allow(customerPolicy.retire)
  async retireInsight(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion, reason }: RetireInsightInput): Promise<InsightSaved> {
    return { insightId: await this.service.retire(ctx, id, expectedVersion, requiredText(reason)) };
  }

  @Mutation(() => InsightResult, { description: 'Says what rests on a verified insight.' })
  @Allow(customerPolicy.cite)
  async citeInsight(@Ctx() ctx: RequestContext, @Args('input') input: CiteInsightInput): Promise<InsightSaved> {
    await this.citing.cite(ctx, input);
    return { insightId: input.insightId };
  }

  @Mutation(() => InsightResult, { description: 'Agrees as the other side that it rests on the insight.' })
  @Allow(customerPolicy.answer)
  async acceptCitation(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: AnswerCitationInput): Promise<InsightSaved> {
    return { insightId: await this.citing.accept(ctx, id, expectedVersion) };
  }

  @Mutation(() => InsightResult, { description: 'Says as the other side why it does not rest on the insight.' })
  @Allow(customerPolicy.answer)
  async declineCitation(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion, reason }: DeclineCitationInput): Promise<InsightSaved> {
    return { insightId: await this.citing.decline(ctx, id, expectedVersion, requiredText(reason)) };
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who noted it.' })
  author(insight: Insight, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, insight.createdBy);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who verified it for the other side.' })
  verifiedBy(insight: Insight, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> | null {
    return insight.verifiedById ? ctx.load(membersByIds, insight.verifiedById) : null;
  }

  @ResolveField(() => CustomerDataSource, { nullable: true, description: 'The data it comes from.' })
  source(insight: Insight, _args: unknown, { ctx }: GraphQLContext): Promise<CustomerDataSource | null> | null {
    return insight.sourceId ? ctx.load(sourcesByIds, insight.sourceId) : null;
  }

  @ResolveField(() => [InsightCitation], { description: 'What rests on it, the oldest first; at most 100.' })
  citations(insight: Insight, _args: unknown, { ctx }: GraphQLContext): Promise<InsightCitation[]> {
    return ctx.load(citationsOfInsights, insight.id);
  }

  @ResolveField(() => InsightRights, { description: 'What you may do to it.' })
  viewerCan(insight: Insight, _args: unknown, { ctx }: GraphQLContext): InsightRights {
    const noted = insight.state === 'NOTED';
    return {
      update: noted && customerPolicy.edit.allows(ctx, insight),
      verify: noted && customerPolicy.verify.allows(ctx, insight),
      cite: (insight.state === 'VERIFIED' || insight.state === 'USED') && customerPolicy.cite.allows(ctx),
      retire: insight.state !== 'RETIRED' && customerPolicy.retire.allows(ctx),
    };
  }
}

@Resolver(() => InsightConnection)
export class InsightConnectionResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may note one.' })
  viewerCanCreate(_page: InsightConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return customerPolicy.note.allows(ctx);
  }
}

@Resolver(() => InsightSaved)
export class InsightSavedResolver {
  @ResolveField(() => Insight, { nullable: true, description: 'The insight after the change.' })
  insight(saved: InsightSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Insight | null> {
    return ctx.load(insightsByIds, saved.insightId);
  }
}

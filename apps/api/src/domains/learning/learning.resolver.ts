import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { PageArgs } from '../../platform/graphql/connection.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { itemsByIds, itemsPage, plansByIds, plansPage } from './catalogue.reads.ts';
import { CatalogueService } from './catalogue.service.ts';
import { enrolmentsByIds, enrolmentsPage, myLearning } from './enrolments.reads.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import {
  Enrolment, EnrolmentConnection, EnrolmentResult, EnrolmentSaved, LearningItem, LearningItemConnection, LearningItemResult, LearningItemSaved, LearningPlan, LearningPlanConnection,
  LearningPlanResult, LearningPlanSaved, MyLearning,
} from './learning.graphql.ts';
import {
  CreateLearningItemInput, CreateLearningPlanInput, EnrolmentsArgs, FollowLearningPlanInput, LearningItemsArgs, LearningStepInput, PlanLearningInput, SuggestLearningInput,
  UpdateLearningItemInput, UpdateLearningPlanInput,
} from './learning.inputs.ts';
import { learningPolicy } from './learning.policy.ts';
import { itemValues, planValues } from './learning.values.ts';

/** The catalogue, paths, and what each person takes up. */
@Resolver()
export class LearningResolver {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly service: EnrolmentsService,
  ) {}

  @Query(() => MyLearning, { description: 'What you see in one glance: your next item and what waits for you.' })
  @Allow(learningPolicy.read)
  myLearning(@Ctx() ctx: RequestContext): Promise<MyLearning> {
    return myLearning(ctx);
  }

  @Query(() => LearningItemConnection, { description: 'The catalogue.' })
  @Allow(learningPolicy.read)
  learningItems(@Ctx() ctx: RequestContext, @Args() { first, after, filter }: LearningItemsArgs): Promise<LearningItemConnection> {
    return itemsPage(ctx, first, after, filter ?? {});
  }

  @Query(() => LearningItem, { nullable: true, description: 'One item.' })
  @Allow(learningPolicy.read)
  learningItem(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<LearningItem | null> | null {
    return isUuid(id) ? ctx.load(itemsByIds, id) : null;
  }

  @Query(() => LearningPlanConnection, { description: 'Paths, those of your department first.' })
  @Allow(learningPolicy.read)
  learningPlans(@Ctx() ctx: RequestContext, @Args() { first, after }: PageArgs): Promise<LearningPlanConnection> {
    return plansPage(ctx, first, after);
  }

  @Query(() => LearningPlan, { nullable: true, description: 'One path.' })
  @Allow(learningPolicy.read)
  learningPlan(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<LearningPlan | null> | null {
    return isUuid(id) ? ctx.load(plansByIds, id) : null;
  }

  @Query(() => EnrolmentConnection, { description: 'Who learns what, by day. Of others only what they have finished.' })
  @Allow(learningPolicy.read)
  enrolments(@Ctx() ctx: RequestContext, @Args() { first, after, filter }: EnrolmentsArgs): Promise<EnrolmentConnection> {
    return enrolmentsPage(ctx, first, after, filter ?? {});
  }

  @Query(() => Enrolment, { nullable: true, description: 'One enrolment.' })
  @Allow(learningPolicy.read)
  enrolment(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<Enrolment | null> | null {
    return isUuid(id) ? ctx.load(enrolmentsByIds, id) : null;
  }

  @Mutation(() => LearningItemResult, { description: 'Adds an item to the catalogue.' })
  @Allow(learningPolicy.manage)
  async createLearningItem(@Ctx() ctx: RequestContext, @Args('input') input: CreateLearningItemInput): Promise<LearningItemSaved> {
    return { itemId: await this.catalogue.createItem(ctx, itemValues(input)) };
  }

  @Mutation(() => LearningItemResult, { description: 'Changes an item.' })
  @Allow(learningPolicy.manage)
  async updateLearningItem(@Ctx() ctx: RequestContext, @Args('input') input: UpdateLearningItemInput): Promise<LearningItemSaved> {
    return { itemId: await this.catalogue.updateItem(ctx, input.id, input.expectedVersion, itemValues(input)) };
  }

  @Mutation(() => LearningItemResult, { description: 'Takes an item out of the catalogue.' })
  @Allow(learningPolicy.manage)
  async archiveLearningItem(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: LearningStepInput): Promise<LearningItemSaved> {
    return { itemId: await this.catalogue.archiveItem(ctx, id, expectedVersion) };
  }

  @Mutation(() => LearningPlanResult, { description: 'Adds a path.' })
  @Allow(learningPolicy.manage)
  async createLearningPlan(@Ctx() ctx: RequestContext, @Args('input') input: CreateLearningPlanInput): Promise<LearningPlanSaved> {
    return { planId: await this.catalogue.createPlan(ctx, input.side, planValues(input)) };
  }

  @Mutation(() => LearningPlanResult, { description: 'Changes a path.' })
  @Allow(learningPolicy.manage)
  async updateLearningPlan(@Ctx() ctx: RequestContext, @Args('input') input: UpdateLearningPlanInput): Promise<LearningPlanSaved> {
    return { planId: await this.catalogue.updatePlan(ctx, input.id, input.expectedVersion, planValues(input)) };
  }

  @Mutation(() => LearningPlanResult, { description: 'Takes a path out of use.' })
  @Allow(learningPolicy.manage)
  async archiveLearningPlan(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: LearningStepInput): Promise<LearningPlanSaved> {
    return { planId: await this.catalogue.archivePlan(ctx, id, expectedVersion) };
  }

  @Mutation(() => LearningPlanResult, { description: 'Takes up what is left of a path, one item every two weeks.' })
  @Allow(learningPolicy.enrol)
  async followLearningPlan(@Ctx() ctx: RequestContext, @Args('input') { planId }: FollowLearningPlanInput): Promise<LearningPlanSaved> {
    return { planId: await this.service.follow(ctx, planId) };
  }

  @Mutation(() => EnrolmentResult, { description: 'Takes an item up, also one that was suggested.' })
  @Allow(learningPolicy.enrol)
  async planLearning(@Ctx() ctx: RequestContext, @Args('input') { itemId, dueOn }: PlanLearningInput): Promise<EnrolmentSaved> {
    return { enrolmentId: await this.service.plan(ctx, itemId, dueOn ?? null) };
  }

  @Mutation(() => EnrolmentResult, { description: 'Puts an item before somebody, who may take it up or put it aside.' })
  @Allow(learningPolicy.suggest)
  async suggestLearning(@Ctx() ctx: RequestContext, @Args('input') { itemId, memberId }: SuggestLearningInput): Promise<EnrolmentSaved> {
    return { enrolmentId: await this.service.suggest(ctx, itemId, memberId) };
  }

  @Mutation(() => EnrolmentResult, { description: 'Says that something is under way.' })
  @Allow(learningPolicy.learn)
  async startLearning(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: LearningStepInput): Promise<EnrolmentSaved> {
    return { enrolmentId: await this.service.start(ctx, id, expectedVersion) };
  }

  @Mutation(() => EnrolmentResult, { description: 'Marks something done.' })
  @Allow(learningPolicy.learn)
  async finishLearning(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: LearningStepInput): Promise<EnrolmentSaved> {
    return { enrolmentId: await this.service.finish(ctx, id, expectedVersion) };
  }

  @Mutation(() => EnrolmentResult, { description: 'Puts a suggestion aside for good.' })
  @Allow(learningPolicy.learn)
  async dismissLearning(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: LearningStepInput): Promise<EnrolmentSaved> {
    return { enrolmentId: await this.service.dismiss(ctx, id, expectedVersion) };
  }
}

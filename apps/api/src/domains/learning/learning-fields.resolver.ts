import { ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLContext } from '../../platform/context/ctx.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { itemsByIds, plansByIds } from './catalogue.reads.ts';
import { enrolmentsByIds, savedEnrolments } from './enrolments.reads.ts';
import { LearningApplication, Shadowing } from './evidence.graphql.ts';
import { applicationsOfEnrolments, shadowingsOfEnrolments } from './evidence.reads.ts';
import {
  Enrolment, EnrolmentRights, EnrolmentSaved, LearningItem, LearningItemConnection, LearningItemSaved, LearningManageRights, LearningPlan, LearningPlanRights, LearningPlanSaved, MyLearning,
} from './learning.graphql.ts';
import { learningPolicy } from './learning.policy.ts';

@Resolver(() => LearningItem)
export class LearningItemFieldsResolver {
  @ResolveField(() => Enrolment, { nullable: true, description: 'Your own enrolment in it, unless it lapsed or was put aside.' })
  myEnrolment(item: LearningItem, _args: unknown, { ctx }: GraphQLContext): Promise<Enrolment | null> | null {
    return item.myEnrolmentId ? ctx.load(enrolmentsByIds, item.myEnrolmentId) : null;
  }

  @ResolveField(() => LearningManageRights, { description: 'What you may do to it.' })
  viewerCan(item: LearningItem, _args: unknown, { ctx }: GraphQLContext): LearningManageRights {
    const manages = !item.archived && learningPolicy.manage.allows(ctx);
    return { update: manages, archive: manages };
  }
}

@Resolver(() => LearningItemConnection)
export class LearningItemListResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may add items and paths.' })
  viewerCanManage(_page: LearningItemConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return learningPolicy.manage.allows(ctx);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may take items up.' })
  viewerCanEnrol(_page: LearningItemConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return learningPolicy.enrol.allows(ctx);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may suggest items to others.' })
  viewerCanSuggest(_page: LearningItemConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return learningPolicy.suggest.allows(ctx);
  }
}

@Resolver(() => LearningPlan)
export class LearningPlanFieldsResolver {
  @ResolveField(() => [LearningItem], { description: 'Its items in order.' })
  async items(plan: LearningPlan, _args: unknown, { ctx }: GraphQLContext): Promise<LearningItem[]> {
    const items = await Promise.all(plan.itemIds.map((id) => ctx.load(itemsByIds, id)));
    return items.filter((item) => item !== null);
  }

  @ResolveField(() => LearningPlanRights, { description: 'What you may do to it.' })
  viewerCan(plan: LearningPlan, _args: unknown, { ctx }: GraphQLContext): LearningPlanRights {
    const manages = !plan.archived && learningPolicy.manage.allows(ctx);
    return { update: manages, archive: manages, follow: !plan.archived && plan.side === ctx.side && plan.taken < plan.itemIds.length && learningPolicy.enrol.allows(ctx) };
  }
}

@Resolver(() => Enrolment)
export class EnrolmentFieldsResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Who learns.' })
  member(enrolment: Enrolment, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, enrolment.memberId);
  }

  @ResolveField(() => LearningItem, { nullable: true, description: 'What is learned.' })
  item(enrolment: Enrolment, _args: unknown, { ctx }: GraphQLContext): Promise<LearningItem | null> {
    return ctx.load(itemsByIds, enrolment.itemId);
  }

  @ResolveField(() => LearningPlan, { nullable: true, description: 'The path with which it was taken up.' })
  plan(enrolment: Enrolment, _args: unknown, { ctx }: GraphQLContext): Promise<LearningPlan | null> | null {
    return enrolment.planId ? ctx.load(plansByIds, enrolment.planId) : null;
  }

  @ResolveField(() => Shadowing, { nullable: true, description: 'Its latest shadowing, for an item that has a host.' })
  shadowing(enrolment: Enrolment, _args: unknown, { ctx }: GraphQLContext): Promise<Shadowing | null> {
    return ctx.load(shadowingsOfEnrolments, enrolment.id);
  }

  @ResolveField(() => [LearningApplication], { description: 'Where it was said to be used, the latest first.' })
  applications(enrolment: Enrolment, _args: unknown, { ctx }: GraphQLContext): Promise<LearningApplication[]> {
    return ctx.load(applicationsOfEnrolments, enrolment.id);
  }

  @ResolveField(() => EnrolmentRights, { description: 'What you may do to it.' })
  async viewerCan(enrolment: Enrolment, _args: unknown, { ctx }: GraphQLContext): Promise<EnrolmentRights> {
    const { state } = enrolment;
    const own = learningPolicy.learn.allows(ctx, enrolment);
    const [item, shadowing, applications] = await Promise.all([ctx.load(itemsByIds, enrolment.itemId), ctx.load(shadowingsOfEnrolments, enrolment.id), ctx.load(applicationsOfEnrolments, enrolment.id)]);
    const open = state === 'PLANNED' || state === 'STARTED';
    const clicked = item?.kind !== 'SHADOWING' && item?.kind !== 'QUIZ';
    const hosted = shadowing !== null && !['DECLINED', 'CANCELLED'].includes(shadowing.state);
    return {
      plan: own && state === 'SUGGESTED' && item?.archived === false,
      start: own && state === 'PLANNED' && clicked,
      finish: own && open && clicked,
      dismiss: own && state === 'SUGGESTED',
      askShadowing: own && (open || state === 'SUGGESTED') && item?.kind === 'SHADOWING' && !item.archived && !hosted && learningPolicy.askShadowing.allows(ctx),
      apply: state === 'FINISHED' && learningPolicy.apply.allows(ctx, enrolment) && !applications.some((each) => each.state === 'PROPOSED'),
    };
  }
}

@Resolver(() => MyLearning)
export class MyLearningResolver {
  @ResolveField(() => Enrolment, { nullable: true, description: 'Your next item.' })
  next(mine: MyLearning, _args: unknown, { ctx }: GraphQLContext): Promise<Enrolment | null> | null {
    return mine.nextId ? ctx.load(enrolmentsByIds, mine.nextId) : null;
  }

  @ResolveField(() => Boolean, { description: 'Whether you may take the quiz today, or go on with the one you have begun.' })
  viewerCanQuiz(mine: MyLearning, _args: unknown, { ctx }: GraphQLContext): boolean {
    return learningPolicy.quiz.allows(ctx) && (mine.openAttemptId !== null || mine.quizDueOn === null || mine.quizDueOn <= ctx.today);
  }
}

@Resolver(() => LearningItemSaved)
export class LearningItemSavedResolver {
  @ResolveField(() => LearningItem, { nullable: true, description: 'The item after the change.' })
  item(saved: LearningItemSaved, _args: unknown, { ctx }: GraphQLContext): Promise<LearningItem | null> {
    return ctx.load(itemsByIds, saved.itemId);
  }
}

@Resolver(() => LearningPlanSaved)
export class LearningPlanSavedResolver {
  @ResolveField(() => LearningPlan, { nullable: true, description: 'The path after the change.' })
  plan(saved: LearningPlanSaved, _args: unknown, { ctx }: GraphQLContext): Promise<LearningPlan | null> {
    return ctx.load(plansByIds, saved.planId);
  }
}

@Resolver(() => EnrolmentSaved)
export class EnrolmentSavedResolver {
  @ResolveField(() => Enrolment, { nullable: true, description: 'The enrolment after the change.' })
  enrolment(saved: EnrolmentSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Enrolment | null> {
    return ctx.load(savedEnrolments, saved.enrolmentId);
  }
}

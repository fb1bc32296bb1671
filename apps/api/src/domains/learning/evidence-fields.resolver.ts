import { ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLContext } from '../../platform/context/ctx.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { itemsByIds } from './catalogue.reads.ts';
import { citedByKeys } from './citable.ts';
import {
  CitedThing, LearningApplication, LearningApplicationRights, LearningApplicationSaved, QuizAnswered, QuizAttempt, QuizBegun, QuizQuestion, Shadowing, ShadowingRights, ShadowingSaved,
} from './evidence.graphql.ts';
import { applicationsByIds, shadowingsByIds } from './evidence.reads.ts';
import { LearningItem } from './learning.graphql.ts';
import { learningPolicy } from './learning.policy.ts';
import { SHADOWING_MOVES } from './learning.states.ts';
import { attemptIdsOfQuestions, attemptsByIds, questionsByIds, questionsOfAttempts } from './quiz.reads.ts';

@Resolver(() => Shadowing)
export class ShadowingFieldsResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Who comes.' })
  guest(shadowing: Shadowing, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, shadowing.guestId);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who has the guest beside them.' })
  host(shadowing: Shadowing, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, shadowing.hostId);
  }

  @ResolveField(() => LearningItem, { nullable: true, description: 'The item of the catalogue.' })
  item(shadowing: Shadowing, _args: unknown, { ctx }: GraphQLContext): Promise<LearningItem | null> {
    return ctx.load(itemsByIds, shadowing.itemId);
  }

  @ResolveField(() => ShadowingRights, { description: 'What you may do to it.' })
  viewerCan(shadowing: Shadowing, _args: unknown, { ctx }: GraphQLContext): ShadowingRights {
    const next = SHADOWING_MOVES[shadowing.state];
    const [hosts, visits] = [learningPolicy.host.allows(ctx, shadowing), learningPolicy.visit.allows(ctx, shadowing)];
    return {
      agree: hosts && next.includes('AGREED'),
      decline: hosts && next.includes('DECLINED'),
      cancel: visits && next.includes('CANCELLED'),
      write: visits && next.includes('WRITTEN') && shadowing.plannedOn <= ctx.today,
      confirm: hosts && next.includes('CONFIRMED'),
    };
  }
}

@Resolver(() => LearningApplication)
export class LearningApplicationFieldsResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Who learned it.' })
  member(application: LearningApplication, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, application.memberId);
  }

  @ResolveField(() => LearningItem, { nullable: true, description: 'What was learned.' })
  item(application: LearningApplication, _args: unknown, { ctx }: GraphQLContext): Promise<LearningItem | null> {
    return ctx.load(itemsByIds, application.itemId);
  }

  @ResolveField(() => CitedThing, { nullable: true, description: 'The real thing that shows it.' })
  cites(application: LearningApplication, _args: unknown, { ctx }: GraphQLContext): Promise<CitedThing | null> {
    return ctx.load(citedByKeys, application.citedKey);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who decided it for the other department.' })
  decidedBy(application: LearningApplication, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> | null {
    return application.decidedById ? ctx.load(membersByIds, application.decidedById) : null;
  }

  @ResolveField(() => LearningApplicationRights, { description: 'What you may do to it.' })
  viewerCan(application: LearningApplication, _args: unknown, { ctx }: GraphQLContext): LearningApplicationRights {
    return { decide: application.state === 'PROPOSED' && learningPolicy.decide.allows(ctx, application) };
  }
}

@Resolver(() => QuizAttempt)
export class QuizAttemptFieldsResolver {
  @ResolveField(() => [QuizQuestion], { description: 'Its questions in order.' })
  questions(attempt: QuizAttempt, _args: unknown, { ctx }: GraphQLContext): Promise<QuizQuestion[]> {
    return ctx.load(questionsOfAttempts, attempt.id);
  }
}

@Resolver(() => ShadowingSaved)
export class ShadowingSavedResolver {
  @ResolveField(() => Shadowing, { nullable: true, description: 'The shadowing after the change.' })
  shadowing(saved: ShadowingSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Shadowing | null> {
    return ctx.load(shadowingsByIds, saved.shadowingId);
  }
}

@Resolver(() => LearningApplicationSaved)
export class LearningApplicationSavedResolver {
  @ResolveField(() => LearningApplication, { nullable: true, description: 'The application after the change.' })
  application(saved: LearningApplicationSaved, _args: unknown, { ctx }: GraphQLContext): Promise<LearningApplication | null> {
    return ctx.load(applicationsByIds, saved.applicationId);
  }
}

@Resolver(() => QuizBegun)
export class QuizBegunResolver {
  @ResolveField(() => QuizAttempt, { nullable: true, description: 'The quiz.' })
  attempt(begun: QuizBegun, _args: unknown, { ctx }: GraphQLContext): Promise<QuizAttempt | null> {
    return ctx.load(attemptsByIds, begun.attemptId);
  }
}

@Resolver(() => QuizAnswered)
export class QuizAnsweredResolver {
  @ResolveField(() => QuizQuestion, { nullable: true, description: 'The question with what is right.' })
  question(answered: QuizAnswered, _args: unknown, { ctx }: GraphQLContext): Promise<QuizQuestion | null> {
    return ctx.load(questionsByIds, answered.questionId);
  }

  @ResolveField(() => QuizAttempt, { nullable: true, description: 'The quiz after the answer.' })
  async attempt(answered: QuizAnswered, _args: unknown, { ctx }: GraphQLContext): Promise<QuizAttempt | null> {
    const id = await ctx.load(attemptIdsOfQuestions, answered.questionId);
    return id ? ctx.load(attemptsByIds, id) : null;
  }
}

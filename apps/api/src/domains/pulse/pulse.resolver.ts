import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { PageArgs } from '../../platform/graphql/connection.ts';
import { localized } from '../../platform/graphql/localized-text.graphql.ts';
import { Confidential } from '../../platform/mutation/confidential.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { PulseAnswersService } from './pulse-answers.service.ts';
import { PulseSettingsService } from './pulse-settings.service.ts';
import { figuresOf } from './pulse.figures.ts';
import {
  AnswerPulseInput, AnswerPulseResult, Pulse, PulseAnswered, PulseRecommendation, PulseResult, PulseSettings, PulseSettingsSaved, PulseSideMembers, PulseSurvey, PulseSurveyConnection, PulseSurveyRights,
  textOf, UpdatePulseSettingsInput, UpdatePulseSettingsResult,
} from './pulse.graphql.ts';
import { pulsePolicy } from './pulse.policy.ts';
import { presentSurveys, pulseByRecommendation, surveysByIds, surveysPage } from './pulse.reads.ts';
import { settingsOf, sideMembers } from './settings.reads.ts';

@Resolver(() => Pulse)
export class PulseResolver {
  constructor(
    private readonly answers: PulseAnswersService,
    private readonly service: PulseSettingsService,
  ) {}

  @Query(() => Pulse, { description: 'What the pulse stands at today.' })
  @Allow(pulsePolicy.read)
  pulse(@Ctx() ctx: RequestContext): Promise<Pulse> {
    return presentSurveys(ctx);
  }

  @Query(() => PulseSurveyConnection, { description: 'Surveys that have been asked, the latest month first.' })
  @Allow(pulsePolicy.read)
  pulseSurveys(@Ctx() ctx: RequestContext, @Args() { first, after }: PageArgs): Promise<PulseSurveyConnection> {
    return surveysPage(ctx, first, after);
  }

  @Query(() => PulseSurvey, { nullable: true, description: 'One survey.' })
  @Allow(pulsePolicy.read)
  pulseSurvey(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The survey.' }) id: string): Promise<PulseSurvey | null> | null {
    return isUuid(id) ? ctx.load(surveysByIds, id) : null;
  }

  @Query(() => [PulseRecommendation], { description: 'Opinions about the eight recommendations in the released surveys of two years, the latest month first. No index counts them.' })
  @Allow(pulsePolicy.read)
  pulseByRecommendation(@Ctx() ctx: RequestContext): Promise<PulseRecommendation[]> {
    return pulseByRecommendation(ctx);
  }

  @ResolveField(() => PulseSettings, { description: 'Its rhythm.' })
  settings(_pulse: Pulse, _args: unknown, { ctx }: GraphQLContext): Promise<PulseSettings> {
    return settingsOf(ctx);
  }

  @ResolveField(() => [PulseSideMembers], { description: 'People there are to ask, IT first. Nothing is asked while a side has fewer than k.' })
  members(_pulse: Pulse, _args: unknown, { ctx }: GraphQLContext): Promise<PulseSideMembers[]> {
    return sideMembers(ctx);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may change its rhythm.' })
  viewerCanChangeSettings(_pulse: Pulse, _args: unknown, { ctx }: GraphQLContext): boolean {
    return pulsePolicy.settings.opensFor(ctx);
  }

  @Mutation(() => AnswerPulseResult, { description: 'Answers the open survey for your own side, once. Neither the log nor a record of the idempotency key says that it was you.' })
  @Allow(pulsePolicy.answer)
  @Confidential()
  async answerPulse(@Ctx() ctx: RequestContext, @Args('input') input: AnswerPulseInput): Promise<PulseAnswered> {
    return { surveyId: await this.answers.answer(ctx, input.surveyId, input.answers, localized(input.comment)) };
  }

  @Mutation(() => UpdatePulseSettingsResult, { description: 'Changes the rhythm of the pulse, from the next survey on.' })
  @Allow(pulsePolicy.settings)
  async updatePulseSettings(@Ctx() ctx: RequestContext, @Args('input') { expectedVersion, openOnDay, openDays, kMin }: UpdatePulseSettingsInput): Promise<PulseSettingsSaved> {
    await this.service.change(ctx, expectedVersion, { openOnDay, openDays, kMin });
    return { ok: true };
  }
}

@Resolver(() => PulseSurvey)
export class PulseSurveyResolver {
  @ResolveField(() => [PulseResult], { nullable: true, description: 'What was found, in the order asked; null unless it is released.' })
  results({ tallies, questions }: PulseSurvey): PulseResult[] | null {
    const asked = questions.map(({ code, recommendation, text }) => ({ code, recommendation, text: { en: text.en ?? '', pl: text.pl ?? '' } }));
    return tallies && figuresOf(asked, tallies).map((figures) => ({ ...figures, text: textOf(asked, figures.question) }));
  }

  @ResolveField(() => PulseSurveyRights, { description: 'What you may do with it.' })
  viewerCan({ state, viewerAnswered }: PulseSurvey, _args: unknown, { ctx }: GraphQLContext): PulseSurveyRights {
    return { answer: state === 'OPEN' && !viewerAnswered && pulsePolicy.answer.allows(ctx), act: state === 'RELEASED' && pulsePolicy.act.opensFor(ctx) };
  }
}

@Resolver(() => PulseAnswered)
export class PulseAnsweredResolver {
  @ResolveField(() => PulseSurvey, { description: 'The survey.' })
  survey(answered: PulseAnswered, _args: unknown, { ctx }: GraphQLContext): Promise<PulseSurvey | null> {
    return ctx.load(surveysByIds, answered.surveyId);
  }
}

@Resolver(() => PulseSettingsSaved)
export class PulseSettingsSavedResolver {
  @ResolveField(() => Pulse, { description: 'The pulse after the change.' })
  pulse(_saved: PulseSettingsSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Pulse> {
    return presentSurveys(ctx);
  }
}

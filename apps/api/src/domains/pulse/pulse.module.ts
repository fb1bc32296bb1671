import { Module } from '@nestjs/common';
import { tells } from '../../platform/text/news.ts';
import { publishes } from '../../platform/text/published-texts.ts';
import { PulseActionResolver, PulseActionSavedResolver } from './pulse-actions.resolver.ts';
import { PulseActionsService } from './pulse-actions.service.ts';
import { PulseAnswersService } from './pulse-answers.service.ts';
import { PulseSettingsService } from './pulse-settings.service.ts';
import { PulseSurveysService } from './pulse-surveys.service.ts';
import { PulseAnsweredResolver, PulseResolver, PulseSettingsSavedResolver, PulseSurveyResolver } from './pulse.resolver.ts';

/** Perception, beside the eight recommendations: once a month each side says how it sees the partnership and what it believes the other will say. */
@Module({
  providers: [
    PulseSurveysService, PulseAnswersService, PulseActionsService, PulseSettingsService,
    PulseResolver, PulseSurveyResolver, PulseAnsweredResolver, PulseSettingsSavedResolver, PulseActionResolver, PulseActionSavedResolver,
    publishes({ entity: 'PulseAction', table: 'pulse_actions', columns: ['title', 'note'] }),
    // That somebody has answered is nobody's business while others may still answer, and the clock's own steps are no news.
    tells({ entity: 'PulseSurvey', table: 'pulse_surveys', only: ['pulse.opened', 'pulse.released', 'pulse.suppressed'] }),
    tells({ entity: 'PulseAction', table: 'pulse_actions', title: 't.title', at: { entity: 'PulseSurvey', id: 't.survey_id' } }),
  ],
  exports: [PulseSurveysService, PulseAnswersService, PulseActionsService, PulseSettingsService],
})
export class PulseModule {}

import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { Check, Invalid, NotFound, Refused } from '../../platform/errors/problems.ts';
import { asMachine } from '../../platform/identity/machine.ts';
import { surveyActions } from './pulse.audit.ts';
import type { SurveyState } from './pulse.entities.ts';
import { pulseErrors } from './pulse.errors.ts';
import { pulsePolicy } from './pulse.policy.ts';
import type { AskedQuestion } from './pulse.questions.ts';

/** One question as one person answered it, each 1–5. */
export interface GivenAnswer {
  question: string;
  own: number;
  predicted: number;
}

/** Takes answers. What is written does not depend on who answers, except for one row that says that this member has (ADR 27). */
@Injectable()
export class PulseAnswersService {
  /**
   * Counts one person's answers for their own side. All statements go past the entity manager, whose failures would carry the answers into the log.
   * @param comment free text; erased at closing when fewer than five of the side have answered
   * @throws NotFound, Refused for the second time, for a survey that is not open and for members of neither side; Invalid for what is missing
   */
  async answer(ctx: RequestContext, surveyId: string, answers: readonly GivenAnswer[], comment: Localized | undefined): Promise<string> {
    pulsePolicy.answer.assert(ctx);
    const survey = await this.locked(ctx, surveyId);
    if (survey.state !== 'OPEN') throw new Refused(pulseErrors.NOT_OPEN);
    check(survey.questions, answers);
    const at = [ctx.workspaceId, surveyId];
    const first = await ctx.query('insert into pulse_participations (workspace_id, survey_id, member_id) values ($1, $2, $3) on conflict do nothing returning 1', [...at, ctx.memberId]);
    if (first.length === 0) throw new Refused(pulseErrors.ALREADY_ANSWERED);
    // The row of the side comes first: it makes parallel answers of a side wait here, so that counts are locked in one order. Comments stand in the order of the alphabet.
    await ctx.query(
      `update pulse_sides set answered = answered + 1,
         comments = (select coalesce(jsonb_agg(c order by c::text), '[]') from jsonb_array_elements(comments || $4::jsonb) c)
       where workspace_id = $1 and survey_id = $2 and side = $3`,
      [...at, ctx.side, JSON.stringify(comment ? [comment] : [])],
    );
    await ctx.query(
      `update pulse_tallies t set own[a.own] = t.own[a.own] + 1, predicted[a.predicted] = t.predicted[a.predicted] + 1
       from unnest($4::text[], $5::int[], $6::int[]) as a (question, own, predicted)
       where t.workspace_id = $1 and t.survey_id = $2 and t.side = $3 and t.question = a.question`,
      [...at, ctx.side, answers.map(({ question }) => question), answers.map(({ own }) => own), answers.map(({ predicted }) => predicted)],
    );
    // That somebody answered is everybody's business; who is not, and the log outlives the survey.
    const tandem = await asMachine(ctx);
    await audit(tandem, { action: surveyActions['pulse.answered'], entityId: surveyId });
    ctx.auditCount += tandem.auditCount;
    return surveyId;
  }

  /** Shared with other answers, exclusive of the closing: nothing is counted after the results were read. */
  private async locked(ctx: RequestContext, id: string): Promise<{ state: SurveyState; questions: AskedQuestion[] }> {
    const [survey] = isUuid(id)
      ? await ctx.query<{ state: SurveyState; questions: AskedQuestion[] }>('select state, questions from pulse_surveys where workspace_id = $1 and id = $2 for share', [ctx.workspaceId, id])
      : [];
    if (!survey) throw new NotFound();
    return survey;
  }
}

function check(questions: readonly AskedQuestion[], answers: readonly GivenAnswer[]): void {
  const known = new Set(questions.map(({ code }) => code));
  const seen = new Set<string>();
  const checks = new Check();
  answers.forEach(({ question }, index) => {
    checks.that(known.has(question), `answers.${index}.question`, pulseErrors.UNKNOWN_QUESTION);
    checks.that(!seen.has(question), `answers.${index}.question`, pulseErrors.TWICE_ASKED);
    seen.add(question);
  });
  checks.done();
  if ([...known].some((code) => !seen.has(code))) throw Invalid.field('answers', pulseErrors.ANSWER_ALL);
}

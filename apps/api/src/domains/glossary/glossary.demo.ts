import type { INestApplicationContext } from '@nestjs/common';
import { fold } from '@tandem/jargon/normalize';
import type { Language } from '../../platform/context/language.ts';
import type { DemoPlan } from '../../platform/demo/demo-plan.ts';
import { type DemoQuestion, demoQuestions } from './glossary.demo-questions.ts';
import { QuestionsService } from './questions.service.ts';
import { TermForms } from './term-forms.ts';

/** Guessed forms that somebody has looked over: without a plural, as nobody says it. Of the other words without listed forms the guesses still wait. */
const CORRECTED = [
  { term: 'firmware', by: 'kamil.ortyl', at: -38, not: ["firmware'y", "firmware'ów", "firmware'om", "firmware'ami", "firmware'ach"] },
  { term: 'upselling', by: 'zofia.nowik', at: -31, not: ['up-sellingi', 'up-sellingów', 'up-sellingom', 'up-sellingami', 'up-sellingach'] },
];

/** Words that people did not get, who asked about them, and what the other department answered; guessed forms that were corrected. */
export function planGlossary(app: INestApplicationContext, plan: DemoPlan): void {
  const questions = app.get(QuestionsService, { strict: false });
  const forms = app.get(TermForms, { strict: false });
  for (const each of demoQuestions) planQuestion(questions, each, plan);
  for (const each of CORRECTED) planCorrection(forms, each, plan);
}

function planCorrection(forms: TermForms, { term, by, at, not }: (typeof CORRECTED)[number], plan: DemoPlan): void {
  plan.step(by, plan.at(at, 13), async (ctx) => {
    const termId = plan.ids.get(`term:${term}`);
    const wrong = await ctx.query<{ id: string; version: number }>(
      `select id, version from term_forms where workspace_id = $1 and term_id = $2 and state = 'LIKELY' and form = any($3) order by form`,
      [ctx.workspaceId, termId, not],
    );
    for (const { id, version } of wrong) await forms.remove(ctx, id, version);
    await forms.confirmAll(ctx, termId);
  });
}

function planQuestion(questions: QuestionsService, { word, language, asked, answer }: DemoQuestion, plan: DemoPlan): void {
  for (const [person, at, hour] of asked) {
    plan.step(person, plan.at(at, hour), async (ctx) => {
      plan.ids.set(keyOf(word, language), await questions.ask(ctx, word, language));
    });
  }
  if (!answer) return;
  plan.step(answer.by, plan.at(answer.at, 15), async (ctx) => {
    const id = plan.ids.get(keyOf(word, language));
    const [row] = await ctx.query<{ version: number }>('select version from word_questions where workspace_id = $1 and id = $2', [ctx.workspaceId, id]);
    await questions.answer(ctx, id, row?.version ?? 0, answer.text);
  });
}

const keyOf = (word: string, language: Language) => `question:${language}:${fold(word)}`;

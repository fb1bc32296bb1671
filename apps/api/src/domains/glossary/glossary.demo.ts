import type { INestApplicationContext } from '@nestjs/common';
import { fold } from '@tandem/jargon/normalize';
import type { Language } from '../../platform/context/language.ts';
import type { DemoPlan } from '../../platform/demo/demo-plan.ts';
import { type DemoQuestion, demoQuestions } from './glossary.demo-questions.ts';
import { QuestionsService } from './questions.service.ts';

/** Words that people did not get, who asked about them, and what the other department answered. */
export function planGlossary(app: INestApplicationContext, plan: DemoPlan): void {
  const questions = app.get(QuestionsService, { strict: false });
  for (const each of demoQuestions) planQuestion(questions, each, plan);
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

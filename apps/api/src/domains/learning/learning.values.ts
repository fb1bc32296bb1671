import { requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { ItemValues, PlanValues } from './catalogue.service.ts';
import type { LearningItemInput, LearningPlanInput, WriteShadowingInput } from './learning.inputs.ts';

/** An item as it is stored. */
export const itemValues = ({ kind, title, summary, language, minutes, link, skills }: LearningItemInput): ItemValues => ({
  kind,
  title: requiredText(title),
  summary: requiredText(summary),
  language: language ?? null,
  minutes: Math.round(minutes),
  link: link?.trim() || null,
  skills: skills.map(({ skillId, level }) => ({ skillId, level: Math.round(level) })),
});

/** A path as it is stored. */
export const planValues = ({ name, purpose, itemIds }: LearningPlanInput): PlanValues => ({ name: requiredText(name), purpose: requiredText(purpose), itemIds });

/** The three lines of a guest. */
export const linesOf = ({ firstLine, secondLine, thirdLine }: WriteShadowingInput): [Localized, Localized, Localized] => [requiredText(firstLine), requiredText(secondLine), requiredText(thirdLine)];


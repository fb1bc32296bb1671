import { liveTerm } from '../../src/domains/glossary/glossary.testing.ts';
import { asked, begun, finished, itemInput, make, newItem, stepOf } from '../../src/domains/learning/learning.testing.ts';
import { day } from '../days.ts';
import type { Fixture } from './fixture.ts';
import type { DomainSamples, Sample } from './samples.ts';

/** Items, paths, enrolments in every state that a step needs, shadowings, applications, and a quiz that is open. */
async function fill({ workspace, ids }: Fixture, canary: string): Promise<Record<string, string>> {
  const { cio, it, marketing } = workspace;
  const text = { en: canary };
  const item = await newItem(cio, { title: text, summary: text });
  const spareItem = await newItem(cio, { title: text });
  const shadowingItem = await newItem(cio, { title: text, kind: 'SHADOWING' });
  const path = (itemIds: string[]) => make(cio, 'createPlan', { name: text, purpose: text, side: 'IT', itemIds });
  const [plan, sparePlan] = [await path([spareItem.id]), await path([item.id])];
  const planned = async () => (await make(it, 'plan', { itemId: (await newItem(cio)).id })).id;
  const suggested = await make(cio, 'suggest', { itemId: (await newItem(cio)).id, memberId: it.memberId });
  const done = async () => (await finished(cio, it)).enrolment.id;
  const visit = async () => (await asked(cio, it, marketing)).shadowing;
  const [shadowing, shadowingToDecline, shadowingToCancel, shadowingToWrite] = [await visit(), await visit(), await visit(), await visit()];
  await make(marketing, 'agree', stepOf(shadowingToWrite));
  const claim = async () => (await make(it, 'apply', { enrolmentId: await done(), entity: 'Project', entityId: ids.project, statement: text })).id;
  for (const word of ['one', 'two', 'three']) await liveTerm(marketing, it, `${canary} ${word}`, { domain: 'MARKETING' }, { ownerSide: 'MARKETING', plain: { en: `${canary} ${word}` } });
  const quiz = await begun(it);
  return {
    learningItem: item.id, learningItemSpare: spareItem.id, learningItemHosted: shadowingItem.id, learningPlan: plan.id, learningPlanSpare: sparePlan.id, learningSkill: item.skillId,
    enrolmentPlanned: await planned(), enrolmentToStart: await planned(), enrolmentSuggested: suggested.id, enrolmentFinished: await done(),
    shadowing: shadowing.id, shadowingToDecline: shadowingToDecline.id, shadowingToCancel: shadowingToCancel.id, shadowingToWrite: shadowingToWrite.id,
    application: await claim(), applicationToDecline: await claim(), quizAttempt: quiz.id, quizQuestion: quiz.questions[0]?.id ?? '',
  };
}

const text = { en: 'Sample' };
const asIt = ({ workspace }: Fixture) => workspace.it;
const asMarketing = ({ workspace }: Fixture) => workspace.marketing;
const step = (kind: string, expectedVersion: number, rest: object = {}) => (ids: Record<string, string>) => ({ input: { id: ids[kind], expectedVersion, ...rest } });
const withSkill = (ids: Record<string, string>) => itemInput({ skills: [{ skillId: ids.learningSkill, level: 2 }] });

const samples: Record<string, Sample> = {
  learningItems: { variables: (ids) => ({ first: 10, filter: { skillId: ids.learningSkill } }) },
  learningItem: { variables: (ids) => ({ id: ids.learningItem }) },
  learningPlan: { variables: (ids) => ({ id: ids.learningPlan }) },
  enrolments: { as: asIt, variables: (ids) => ({ first: 10, filter: { memberId: ids.member, itemId: ids.learningItem, planId: ids.learningPlan } }) },
  enrolment: { as: asIt, variables: (ids) => ({ id: ids.enrolmentPlanned }) },
  shadowings: { variables: (ids) => ({ first: 10, filter: { memberId: ids.member } }) },
  shadowing: { as: asIt, variables: (ids) => ({ id: ids.shadowing }) },
  quizAttempt: { as: asIt, variables: (ids) => ({ id: ids.quizAttempt }) },
  createLearningItem: { variables: (ids) => ({ input: withSkill(ids) }) },
  updateLearningItem: { variables: (ids) => ({ input: { ...withSkill(ids), id: ids.learningItem, expectedVersion: 1 } }) },
  archiveLearningItem: { variables: step('learningItem', 2) },
  createLearningPlan: { variables: (ids) => ({ input: { name: text, purpose: text, side: 'IT', itemIds: [ids.learningItemSpare] } }) },
  updateLearningPlan: { variables: (ids) => ({ input: { id: ids.learningPlan, expectedVersion: 1, name: text, purpose: text, itemIds: [ids.learningItemSpare] } }) },
  archiveLearningPlan: { variables: step('learningPlanSpare', 1) },
  followLearningPlan: { as: asIt, variables: (ids) => ({ input: { planId: ids.learningPlan } }) },
  planLearning: { as: asMarketing, variables: (ids) => ({ input: { itemId: ids.learningItemSpare, dueOn: day(9) } }) },
  suggestLearning: { variables: (ids) => ({ input: { itemId: ids.learningItemSpare, memberId: ids.otherMember } }) },
  startLearning: { as: asIt, variables: step('enrolmentToStart', 1) },
  finishLearning: { as: asIt, variables: step('enrolmentPlanned', 1) },
  dismissLearning: { as: asIt, variables: step('enrolmentSuggested', 1) },
  askShadowing: { as: asIt, variables: (ids) => ({ input: { itemId: ids.learningItemHosted, hostId: ids.otherMember, plannedOn: day(3), purpose: text } }) },
  agreeShadowing: { as: asMarketing, variables: step('shadowing', 1, { plannedOn: day(2) }) },
  declineShadowing: { as: asMarketing, variables: step('shadowingToDecline', 1, { note: text }) },
  cancelShadowing: { as: asIt, variables: step('shadowingToCancel', 1) },
  writeShadowing: { as: asIt, variables: step('shadowingToWrite', 2, { firstLine: text, secondLine: text, thirdLine: text }) },
  confirmShadowing: { as: asMarketing, variables: step('shadowingToWrite', 3) },
  applyLearning: { as: asIt, variables: (ids) => ({ input: { enrolmentId: ids.enrolmentFinished, entity: 'Project', entityId: ids.project, statement: text } }) },
  acceptLearning: { as: asMarketing, variables: step('application', 1) },
  declineLearning: { as: asMarketing, variables: step('applicationToDecline', 1, { reason: text }) },
  answerQuiz: { as: asIt, variables: (ids) => ({ input: { questionId: ids.quizQuestion, option: 0 } }) },
};

export const matrix: DomainSamples = { needs: ['projects', 'capacity', 'glossary'], fill, samples };

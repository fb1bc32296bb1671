import { randomUUID } from 'node:crypto';
import { day } from '../../../test/days.ts';
import { at, idAt, type Person } from '../../../test/harness.ts';

const PROBLEM = `... on Problem { code message } ... on ValidationProblem { fields { path code } } ... on ConflictProblem { currentVersion }`;
const ENROLMENT = `id version state dueOn appliedAt item { id title { en } } plan { id } member { id } viewerCan { plan start finish dismiss askShadowing apply } applications { id state } shadowing { id state }`;
const SHADOWING = `id version state plannedOn enrolmentId lines { en } note { en } guest { id } host { id } viewerCan { agree decline cancel write confirm }`;
const APPLICATION = `id version state side statement { en } cites { entity id place title { en } } member { id } decidedBy { id } reason { en } viewerCan { decide }`;
const QUESTION = `id kind repetition prompt { pl en } options { pl en } answer right explanation { pl en } termId insightId`;

interface Operation {
  name: string;
  input: string;
  selection: string;
}
const enrolment = (name: string, input: string): Operation => ({ name, input, selection: `... on EnrolmentSaved { enrolment { ${ENROLMENT} } }` });
const shadowing = (name: string, input: string): Operation => ({ name, input, selection: `... on ShadowingSaved { shadowing { ${SHADOWING} } }` });
const application = (name: string, input: string): Operation => ({ name, input, selection: `... on LearningApplicationSaved { application { ${APPLICATION} } }` });
const item = (name: string, input: string): Operation => ({ name, input, selection: '... on LearningItemSaved { item { id version title { en } skills { skillId level } viewerCan { update } } }' });
const plan = (name: string, input: string): Operation => ({ name, input, selection: '... on LearningPlanSaved { plan { id version side finished taken items { id } viewerCan { follow update } } }' });

const OPERATIONS = {
  createItem: item('createLearningItem', 'CreateLearningItemInput'),
  updateItem: item('updateLearningItem', 'UpdateLearningItemInput'),
  archiveItem: item('archiveLearningItem', 'LearningStepInput'),
  createPlan: plan('createLearningPlan', 'CreateLearningPlanInput'),
  updatePlan: plan('updateLearningPlan', 'UpdateLearningPlanInput'),
  archivePlan: plan('archiveLearningPlan', 'LearningStepInput'),
  follow: plan('followLearningPlan', 'FollowLearningPlanInput'),
  plan: enrolment('planLearning', 'PlanLearningInput'),
  suggest: enrolment('suggestLearning', 'SuggestLearningInput'),
  start: enrolment('startLearning', 'LearningStepInput'),
  finish: enrolment('finishLearning', 'LearningStepInput'),
  dismiss: enrolment('dismissLearning', 'LearningStepInput'),
  ask: shadowing('askShadowing', 'AskShadowingInput'),
  agree: shadowing('agreeShadowing', 'AgreeShadowingInput'),
  declineVisit: shadowing('declineShadowing', 'DeclineShadowingInput'),
  cancel: shadowing('cancelShadowing', 'LearningStepInput'),
  write: shadowing('writeShadowing', 'WriteShadowingInput'),
  confirm: shadowing('confirmShadowing', 'LearningStepInput'),
  apply: application('applyLearning', 'ApplyLearningInput'),
  accept: application('acceptLearning', 'LearningStepInput'),
  decline: application('declineLearning', 'DeclineLearningInput'),
  answer: { name: 'answerQuiz', input: 'AnswerQuizInput', selection: `... on QuizAnswered { question { ${QUESTION} } attempt { id asked answered rightAnswers finishedAt dueAgainOn } }` },
} satisfies Record<string, Operation>;
export type Step = keyof typeof OPERATIONS;

export interface Made {
  id: string;
  version: number;
  state: string;
  [field: string]: unknown;
}

/** What a step answers: the thing, or the problem's code with the fields it names. */
export async function tell(person: Person, step: Step, input: object): Promise<Made | string> {
  const { name, input: type, selection } = OPERATIONS[step];
  const data = await person.run(`mutation($input: ${type}!) { ${name}(input: $input) { __typename ${selection} ${PROBLEM} } }`, { input });
  const answer = at(data, name) as { code?: string; fields?: { path: string; code: string }[] } | Record<string, Made>;
  if (Array.isArray(answer.fields)) return answer.fields.map(({ path, code }) => `${path} ${code}`).join(', ');
  if (typeof answer.code === 'string') return answer.code;
  const made = Object.values(answer as Record<string, Made | string>).find((each) => typeof each === 'object');
  if (!made) throw new Error(`${step} answers nothing`);
  return made;
}

/** As `tell`, for a step that must succeed. */
export async function make(person: Person, step: Step, input: object): Promise<Made> {
  const made = await tell(person, step, input);
  if (typeof made === 'string') throw new Error(`${step}: ${made}`);
  return made;
}

export const stepOf = ({ id, version }: Made) => ({ id, expectedVersion: version });
export const text = (en: string) => ({ en });
export const itemInput = (input: object = {}) => ({ kind: 'COURSE', title: text('How a campaign is planned'), summary: text('You can read a media plan'), minutes: 45, skills: [], ...input });

/** A skill made for a test. @returns its id */
async function skillOf(person: Person): Promise<string> {
  const code = `skill-${randomUUID().slice(0, 8)}`;
  const made = await person.run('mutation($input: CreateSkillInput!) { createSkill(input: $input) { ... on SkillSaved { skill { id } } ... on Problem { code } } }', {
    input: { code, name: { en: `Skill ${code}` }, domain: 'MARKETING', critical: false },
  });
  return idAt(made, 'createSkill.skill.id');
}

/** An item of the catalogue that shows level 2 of a skill made for it. */
export async function newItem(lead: Person, input: object = {}): Promise<{ id: string; skillId: string }> {
  const skillId = await skillOf(lead);
  const made = await make(lead, 'createItem', itemInput({ skills: [{ skillId, level: 2 }], ...input }));
  return { id: made.id, skillId };
}

/** Something that a person has finished. */
export async function finished(lead: Person, person: Person): Promise<{ enrolment: Made; skillId: string }> {
  const { id, skillId } = await newItem(lead);
  const planned = await make(person, 'plan', { itemId: id });
  return { enrolment: await make(person, 'finish', stepOf(planned)), skillId };
}

/** A shadowing that a guest has asked for today. */
export async function asked(lead: Person, guest: Person, host: Person): Promise<{ shadowing: Made; skillId: string; itemId: string }> {
  const { id, skillId } = await newItem(lead, { kind: 'SHADOWING' });
  return { shadowing: await make(guest, 'ask', { itemId: id, hostId: host.memberId, plannedOn: day(0), purpose: text('See a campaign review') }), skillId, itemId: id };
}

export const lines = { firstLine: text('They decide by cost per order'), secondLine: text('A late tag costs a day of data'), thirdLine: text('The shop sells on weekends') };

export const BEGIN = `mutation { beginQuiz { __typename ... on QuizBegun { attempt { id asked answered repetition questions { ${QUESTION} } } } ${PROBLEM} } }`;

export interface Question {
  id: string;
  kind: string;
  repetition: boolean;
  prompt: { pl: string; en: string };
  options: { pl: string; en: string }[];
  answer: number | null;
  right: number | null;
  explanation: { en: string } | null;
  termId: string | null;
  insightId: string | null;
}

/** A quiz that a person begins. */
export async function begun(person: Person): Promise<{ id: string; questions: Question[] }> {
  const data = await person.run(BEGIN);
  return { id: idAt(data, 'beginQuiz.attempt.id'), questions: at(data, 'beginQuiz.attempt.questions') as Question[] };
}

import { idAt, type Person, type TestWorkspace } from '../../../test/harness.ts';

export const RULE = `id code version crossings renegotiate members viewerCan { propose sign acknowledge }
  inForce { id number version holder acknowledged viewerAcknowledged } open { id number version state itSignedAt marketingSignedAt } history { number state }`;
const PROBLEM = '... on Problem { code message } ... on ValidationProblem { fields { path code message } }';
export const RULE_RESULT = `__typename ... on DecisionDomainSaved { domain { ${RULE} } } ${PROBLEM}`;
export const CREATE_RULE = `mutation($input: CreateDecisionDomainInput!) { createDecisionDomain(input: $input) { ${RULE_RESULT} } }`;
export const PROPOSE = `mutation($input: ProposeDecisionRightInput!) { proposeDecisionRight(input: $input) { ${RULE_RESULT} } }`;
export const SIGN = `mutation($input: SignDecisionRightInput!) { signDecisionRight(input: $input) { ${RULE_RESULT} } }`;
export const ACKNOWLEDGE = `mutation($input: AcknowledgeDecisionRightInput!) { acknowledgeDecisionRight(input: $input) { ${RULE_RESULT} } }`;
export const RULE_QUERY = `query($id: ID!) { decisionDomain(id: $id) { ${RULE} } }`;

export const CROSSING = `id version state neededSides holder title { text } changes { path before after } reason { text } author { name } decidedBy { name } assignee { name }
  authority { role side holder rightNumber handedOver } viewerCan { decide withdraw override }`;
const STEPS = { approveCrossing: 'CrossingStepInput', declineCrossing: 'CrossingReasonInput', withdrawCrossing: 'CrossingStepInput', handOverCrossing: 'HandOverCrossingInput', overrideCrossing: 'CrossingReasonInput' };
export type Step = keyof typeof STEPS;
export const step = (name: Step) => `mutation($input: ${STEPS[name]}!) { ${name}(input: $input) { __typename ... on CrossingSaved { crossing { ${CROSSING} } } ${PROBLEM} } }`;
export const HELD = '... on HeldForDecision { crossingId heldUntil code message }';
export const CHANGE_DEADLINE = `mutation($input: ChangeDeadlineInput!) { changeDeadline(input: $input) { __typename ... on ProjectSaved { project { id version deadline } } ${HELD} ${PROBLEM} } }`;

/** A rule on deadlines of one project by its key. */
export const rule = (code: string, more: object = {}) => ({
  ...{ code, name: { en: `Rule ${code}`, pl: `Źródło ${code}` }, description: { en: 'Dates promised to customers.' }, holder: 'IT', consulted: ['MARKETING'], informed: ['EXECUTIVE'] },
  ...{ answerWithinDays: 2, entity: 'Project', fields: ['deadline'], filter: [{ fact: 'key', values: [code] }], ...more },
});

/** A rule signed by both heads. @returns ids of the rule and its version */
export async function ruleInForce(ws: TestWorkspace, code: string, more: object = {}): Promise<{ id: string; rightId: string }> {
  const made = await ws.cio.run(CREATE_RULE, { input: rule(code, more) });
  const [id, rightId] = [idAt(made, 'createDecisionDomain.domain.id'), idAt(made, 'createDecisionDomain.domain.open.id')];
  await ws.cio.run(SIGN, { input: { rightId, expectedVersion: 1 } });
  await ws.cmo.run(SIGN, { input: { rightId, expectedVersion: 2 } });
  return { id, rightId };
}

/** A project with a deadline. */
export async function projectOf(person: Person, key: string): Promise<string> {
  const made = await person.run('mutation($input: CreateProjectInput!) { createProject(input: $input) { ... on ProjectSaved { project { id } } ... on Problem { message } } }', {
    input: { key, name: { en: `Project ${key}` }, deadline: '2027-05-31' },
  });
  return idAt(made, 'createProject.project.id');
}

export const moveDeadline = (person: Person, id: string, deadline = '2027-06-30', expectedVersion = 1) =>
  person.run(CHANGE_DEADLINE, { input: { id, expectedVersion, deadline, reason: { en: 'The fair moved.' } } });

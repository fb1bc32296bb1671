import { day } from '../days.ts';
import { idAt } from '../harness.ts';
import type { Fixture } from './fixture.ts';
import type { DomainSamples, Sample } from './samples.ts';

const monday = (weeks: number) => {
  const today = new Date(day(0)).getUTCDay();
  return day(weeks * 7 - ((today + 6) % 7));
};

/** Hours, an absence, two skills with a requirement and an assessment, a problem. */
async function fill({ workspace: { cio, it }, ids }: Fixture, canary: string): Promise<Record<string, string>> {
  const text = { en: canary };
  const make = async (field: string, type: string, saved: string, path: string, input: object) =>
    idAt(await cio.run(`mutation($input: ${type}!) { ${field}(input: $input) { __typename ... on ${saved} { ${path} } } }`, { input }), `${field}.${path.replace(/ \{ /g, '.').replace(/[ }]/g, '').replace(/^(allocations)/, '$1.0')}`);
  const allocation = await make('allocate', 'AllocateInput', 'AllocationsSaved', 'allocations { id }', { memberId: it.memberId, kind: 'PROJECT', projectId: ids.project, week: monday(1), weeks: 1, hours: 8, tentative: false });
  await cio.run('mutation($input: AddAbsenceInput!) { addAbsence(input: $input) { __typename } }', { input: { memberId: it.memberId, firstDay: monday(9), lastDay: monday(9) } });
  const absence = idAt(await cio.run('{ absences(first: 1) { edges { node { id } } } }'), 'absences.edges.0.node.id');
  const skill = await make('createSkill', 'CreateSkillInput', 'SkillSaved', 'skill { id }', { code: canary, name: text, domain: 'IT', critical: true });
  const spareSkill = await make('createSkill', 'CreateSkillInput', 'SkillSaved', 'skill { id }', { code: `${canary}-spare`, name: text, domain: 'IT', critical: false });
  const required = await cio.run('mutation($input: RequireSkillInput!) { requireSkill(input: $input) { ... on RequirementSaved { project { skillRequirements { id } } } } }', {
    input: { projectId: ids.project, skillId: skill, level: 3, people: 2 },
  });
  await cio.run('mutation($input: AssessSkillInput!) { assessSkill(input: $input) { __typename } }', {
    input: { memberId: it.memberId, skillId: skill, kind: 'MANAGER', level: 3, validUntil: '2099-12-31', note: text },
  });
  const problem = await make('nameProblem', 'NameProblemInput', 'CapacityProblemSaved', 'problem { id }', { title: text, projectId: ids.project, skillId: skill, memberId: it.memberId });
  return { allocation, absence, skill, spareSkill, skillRequirement: idAt(required, 'requireSkill.project.skillRequirements.0.id'), problem };
}

const text = { en: 'Sample' };
const samples: Record<string, Sample> = {
  capacityHeatmap: { variables: (ids) => ({ first: 10, teamId: ids.projectTeam, whatIf: { projectId: ids.project, action: 'DROP' } }) },
  allocations: { variables: (ids) => ({ first: 10, filter: { memberId: ids.member, projectId: ids.project, teamId: ids.projectTeam } }) },
  absences: { variables: (ids) => ({ first: 10, memberId: ids.member }) },
  commitmentLedger: { variables: (ids) => ({ side: 'IT', whatIf: { projectId: ids.project, action: 'DROP' } }) },
  capacityProblems: { variables: (ids) => ({ first: 10, filter: { ownerId: ids.member, projectId: ids.project } }) },
  capacityProblem: { variables: (ids) => ({ id: ids.problem }) },
  capacityWhatIf: { variables: (ids) => ({ whatIf: { projectId: ids.project, action: 'DROP' } }) },
  remedyEffects: { variables: (ids) => ({ projectId: ids.project }) },
  allocate: { variables: (ids) => ({ input: { memberId: ids.member, kind: 'PROJECT', projectId: ids.project, week: monday(5), weeks: 1, hours: 4, tentative: false } }) },
  updateAllocation: { variables: (ids) => ({ input: { id: ids.allocation, expectedVersion: 1, week: monday(1), hours: 6, tentative: false } }) },
  removeAllocation: { variables: (ids) => ({ input: { id: ids.allocation, expectedVersion: 2 } }) },
  setWorkingHours: { variables: (ids) => ({ input: { memberId: ids.member, hoursPerWeek: 32, expectedVersion: 0 } }) },
  setCapacityWeek: { variables: (ids) => ({ input: { memberId: ids.member, week: monday(2), hours: 16 } }) },
  addAbsence: { variables: (ids) => ({ input: { memberId: ids.member, firstDay: monday(12), lastDay: monday(12) } }) },
  removeAbsence: { variables: (ids) => ({ input: { id: ids.absence } }) },
  updateSkill: { variables: (ids) => ({ input: { id: ids.skill, expectedVersion: 1, name: text, domain: 'IT', critical: true } }) },
  archiveSkill: { variables: (ids) => ({ input: { id: ids.spareSkill, expectedVersion: 1 } }) },
  requireSkill: { variables: (ids) => ({ input: { projectId: ids.project, skillId: ids.skill, level: 2, people: 1 } }) },
  dropSkillRequirement: { variables: (ids) => ({ input: { id: ids.skillRequirement } }) },
  assessSkill: { variables: (ids) => ({ input: { memberId: ids.member, skillId: ids.skill, kind: 'PEER', level: 2, validUntil: '2099-12-31' } }) },
  nameProblem: { variables: (ids) => ({ input: { title: { en: 'Sample' }, memberId: ids.member, skillId: ids.skill, projectId: ids.project } }) },
  planProblem: { variables: (ids) => ({ input: { id: ids.problem, expectedVersion: 1, ownerId: ids.member, action: text, dueOn: '2099-12-31' } }) },
  resolveProblem: { variables: (ids) => ({ input: { id: ids.problem, expectedVersion: 2 } }) },
  dismissProblem: { variables: (ids) => ({ input: { id: ids.problem, expectedVersion: 3, reason: text } }) },
  recalculateForecast: { variables: (ids) => ({ input: { projectId: ids.project } }) },
  reconcileForecast: { variables: (ids) => ({ input: { projectId: ids.project, reason: text } }) },
};

export const matrix: DomainSamples = { needs: ['projects'], fill, samples };

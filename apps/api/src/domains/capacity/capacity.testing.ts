import { randomUUID } from 'node:crypto';
import { day } from '../../../test/days.ts';
import { at, type Person, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { mondayOf, weekAfter } from './weeks.ts';

export const PROBLEM = `... on Problem { code message } ... on ValidationProblem { fields { path code } } ... on ConflictProblem { currentVersion }`;

/** The Monday so many weeks from this one. */
export const week = (weeks: number): string => weekAfter(mondayOf(day(0)), weeks);

export const ALLOCATE = `mutation($input: AllocateInput!) { allocate(input: $input) { __typename
  ... on AllocationsSaved { allocations { id week hours version tentative member { id } project { id } } overAllocated { week capacity allocated load } } ${PROBLEM} } }`;

/** Hours for business as usual unless told otherwise. */
export const hours = (memberId: string, more: object = {}) => ({ input: { memberId, kind: 'BUSINESS_AS_USUAL', week: week(1), weeks: 1, hours: 10, tentative: false, ...more } });

interface Heatmap {
  capacityHeatmap: { edges: { node: { id: string; realityFactor: number | null; cells: { week: string; capacity: number; allocated: number; tentative: number; load: number | null }[] } }[] };
}

export const HEATMAP = `query($first: Int!, $after: String, $by: HeatmapBy, $from: Date, $weeks: Int, $tentative: Boolean, $side: Side, $teamId: ID, $whatIf: WhatIfInput) {
  capacityHeatmap(first: $first, after: $after, by: $by, from: $from, weeks: $weeks, tentative: $tentative, side: $side, teamId: $teamId, whatIf: $whatIf) {
    edges { cursor node { id name { text } side realityFactor cells { week capacity allocated tentative load } } } pageInfo { hasNextPage endCursor } } }`;

/** The cells of one row. */
export async function cellsOf(person: Person, id: string, variables: object = {}) {
  const data = await person.run<Heatmap>(HEATMAP, { first: 100, weeks: 4, ...variables });
  return data.capacityHeatmap.edges.find(({ node }) => node.id === id)?.node.cells ?? [];
}

/** A skill made for a test. */
export async function newSkill(person: Person, critical = false): Promise<{ id: string; code: string }> {
  const code = `skill-${randomUUID().slice(0, 8)}`;
  const data = await person.run(`mutation($input: CreateSkillInput!) { createSkill(input: $input) { ... on SkillSaved { skill { id } } ${PROBLEM} } }`, {
    input: { code, name: { en: `Skill ${code}`, pl: `Umiejętność ${code}` }, domain: 'SHARED', critical },
  });
  return { id: String(at(data, 'createSkill.skill.id')), code };
}

export const ASSESS = `mutation($input: AssessSkillInput!) { assessSkill(input: $input) { __typename ... on SkillSaved { skill { proficient holders { level kind member { id } } } } ${PROBLEM} } }`;
export const assess = (memberId: string, skillId: string, level: number, kind = 'PEER') => ({ input: { memberId, skillId, level, kind, validUntil: day(365) } });

export const REQUIRE = `mutation($input: RequireSkillInput!) { requireSkill(input: $input) { __typename ... on RequirementSaved { project { skillRequirements { id level people have skill { id } } } } ${PROBLEM} } }`;

/** Puts somebody in a team from long ago on. */
export function place(ws: TestWorkspace, teamId: string, memberId: string): Promise<void> {
  return ws.as(ws.owner, 'OWNER', null, async (ctx) => {
    await ctx.query(
      `insert into team_memberships (workspace_id, id, created_at, created_by, updated_at, version, team_id, member_id, fraction, liaison, valid_from)
       values ($1, $2, $3, $4, $3, 1, $5, $6, 0.5, false, '2020-01-01')`,
      [ctx.workspaceId, randomUUID(), ctx.now, ctx.memberId, teamId, memberId],
    );
  });
}

/** Somebody who no longer works here. */
export async function removedMember(api: TestApi, ws: TestWorkspace): Promise<string> {
  const person = await ws.join('Radek Removed', 'MEMBER', 'IT');
  await ws.as(ws.owner, 'OWNER', null, (ctx) => ctx.query(`update memberships set state = 'REMOVED' where workspace_id = $1 and id = $2`, [ctx.workspaceId, person.memberId]));
  return person.memberId;
}

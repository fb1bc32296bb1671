import type { Person } from '../harness.ts';
import type { Fixture } from './fixture.ts';
import { fillGlossary, glossarySamples } from './glossary.samples.ts';
import { fillGoals, goalSamples } from './goals.samples.ts';
import { fillProjects, projectSamples } from './projects.samples.ts';

/** How to call an operation that takes ids: who calls, and with which arguments, all of them of the caller's own workspace. */
export interface Sample {
  as?: (fixture: Fixture) => Person;
  variables: (ids: Record<string, string>) => Record<string, unknown>;
}

/** What every domain adds to a filled workspace: creates its things, whose texts hold the canary, and returns their ids by kind. */
export const domainFixtures: ((fixture: Fixture, canary: string) => Promise<Record<string, string>>)[] = [fillGoals, fillGlossary, fillProjects];

/** A sample for each operation with an id among its arguments. The matrix fails for one that is missing here. */
export const samples: Record<string, Sample> = {
  ...goalSamples,
  ...glossarySamples,
  ...projectSamples,
  member: { variables: (ids) => ({ id: ids.member }) },
  members: { variables: () => ({ first: 10 }) },
  auditEvents: { as: ({ workspace }) => workspace.owner, variables: (ids) => ({ first: 10, filter: { entityId: ids.invitation, actorId: ids.member } }) },
  updateMember: { as: ({ workspace }) => workspace.owner, variables: (ids) => ({ input: { id: ids.member, expectedVersion: 1, departmentId: ids.departmentIT } }) },
  inviteMember: { as: ({ workspace }) => workspace.owner, variables: (ids) => ({ input: { email: 'new@example.test', role: 'MEMBER', departmentId: ids.departmentIT } }) },
  revokeInvitation: { as: ({ workspace }) => workspace.owner, variables: (ids) => ({ input: { id: ids.invitation } }) },
};

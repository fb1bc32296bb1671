import { readdirSync } from 'node:fs';
import type { Person } from '../harness.ts';
import type { Fixture } from './fixture.ts';

/** How to call an operation that takes ids: who calls, and with which arguments, all of them of the caller's own workspace. */
export interface Sample {
  as?: (fixture: Fixture) => Person;
  variables: (ids: Record<string, string>) => Record<string, unknown>;
}

/** What a domain adds to the matrix, exported as `matrix` of its `x.samples.ts` in this folder. */
export interface DomainSamples {
  /** Domains whose things must be there before. */
  needs?: string[];
  /** Creates the domain's things, whose texts hold the canary, and returns their ids by kind. */
  fill?: (fixture: Fixture, canary: string) => Promise<Record<string, string>>;
  /** A sample for each operation with an id among its arguments. The matrix fails for one that is missing. */
  samples: Record<string, Sample>;
}

const identitySamples: Record<string, Sample> = {
  member: { variables: (ids) => ({ id: ids.member }) },
  members: { variables: () => ({ first: 10 }) },
  auditEvents: { as: ({ workspace }) => workspace.owner, variables: (ids) => ({ first: 10, filter: { entityId: ids.invitation, actorId: ids.member } }) },
  updateMember: { as: ({ workspace }) => workspace.owner, variables: (ids) => ({ input: { id: ids.member, expectedVersion: 1, departmentId: ids.departmentIT } }) },
  updateDepartment: { as: ({ workspace }) => workspace.owner, variables: (ids) => ({ input: { id: ids.department, expectedVersion: 1, name: { en: 'x' } } }) },
  inviteMember: { as: ({ workspace }) => workspace.owner, variables: (ids) => ({ input: { email: 'new@example.test', role: 'MEMBER', departmentId: ids.departmentIT } }) },
  revokeInvitation: { as: ({ workspace }) => workspace.owner, variables: (ids) => ({ input: { id: ids.invitation } }) },
};

const found = new Map<string, DomainSamples>();
for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.samples.ts')).sort()) {
  const { matrix } = (await import(`./${file}`)) as { matrix: DomainSamples };
  found.set(file.replace('.samples.ts', ''), matrix);
}

/** Domains in an order in which each finds what it needs. */
export const domainSamples: DomainSamples[] = [...found.keys()].reduce<string[]>(place, []).flatMap((name) => found.get(name) ?? []);

function place(placed: string[], name: string): string[] {
  if (placed.includes(name)) return placed;
  const before = (found.get(name)?.needs ?? []).reduce<string[]>(place, placed);
  return [...before, name];
}

/** Every sample by the name of its operation. */
export const samples: Record<string, Sample> = Object.assign({}, identitySamples, ...domainSamples.map((domain) => domain.samples));

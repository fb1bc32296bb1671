import { domainSamples } from './samples.ts';
import { idAt, type TestApi, type TestWorkspace } from '../harness.ts';

/** One thing of every kind in a workspace, by a name such as `goal`. */
export interface Fixture {
  workspace: TestWorkspace;
  ids: Record<string, string>;
}

/** Fills a workspace with one thing of every kind. Every text that is written holds `canary`. */
export async function fillWorkspace(api: TestApi, canary: string): Promise<Fixture> {
  const workspace = await api.workspace();
  const ids: Record<string, string> = { member: workspace.it.memberId, otherMember: workspace.marketing.memberId };
  const { workspace: shown } = await workspace.owner.run<{ workspace: { departments: { id: string; kind: string }[] } }>('{ workspace { departments { id kind } } }');
  for (const department of shown.departments) ids[`department${department.kind}`] = department.id;
  const added = await workspace.owner.run('mutation($input: CreateDepartmentInput!) { createDepartment(input: $input) { ... on DepartmentSaved { department { id } } } }', { input: { name: { en: canary } } });
  ids.department = idAt(added, 'createDepartment.department.id');
  const invited = await workspace.owner.run(
    `mutation($input: InviteMemberInput!) { inviteMember(input: $input) { ... on MemberInvited { invitation { id } } } }`,
    { input: { email: `${canary}@example.test`, role: 'MEMBER', departmentId: ids.departmentIT } },
  );
  ids.invitation = idAt(invited, 'inviteMember.invitation.id');
  const fixture = { workspace, ids };
  for (const { fill } of domainSamples) if (fill) Object.assign(ids, await fill(fixture, canary));
  return fixture;
}

import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Config } from '../platform/config/config.ts';
import { CONFIG } from '../platform/config/config.module.ts';
import { RequestContext, type Membership, type Side } from '../platform/context/request-context.ts';
import { Database } from '../platform/database/database.ts';
import { insertRow } from '../platform/database/rows.ts';
import { refreshStatistics } from '../platform/database/statistics.ts';
import { DepartmentRow, MembershipRow } from '../platform/identity/identity.entities.ts';
import { departments } from '../platform/identity/identity.reads.ts';
import { syncHead } from '../platform/identity/members.service.ts';
import { hashPassword } from '../platform/identity/passwords.ts';
import { WorkspacesService } from '../platform/identity/workspaces.service.ts';
import { AfterWork } from '../platform/mutation/after-work.ts';
import { type DemoPart, DemoPlan } from '../platform/demo/demo-plan.ts';
import { planDomains } from './plan-domains.ts';
import { people } from './story/people.ts';
import { storyBegins, workspace } from './story/workspace.ts';
import type { StoryPerson } from './story/story.types.ts';

/** Everybody of the demo signs in with it; printed at the start, never used outside the demo workspace. */
export const DEMO_PASSWORD = 'tandem-demo';

/**
 * Loads the demo workspace when there is no workspace at all, i.e. on the first start.
 * @returns the sign-ins to print, or null when the instance holds something already and no demo
 */
export async function loadDemoOnFirstStart(app: INestApplicationContext): Promise<string | null> {
  const database = app.get(Database);
  const [state] = await database.read<{ users: boolean; demo: boolean }>(
    {},
    `select exists (select 1 from users) as users, exists (select 1 from users where email = $1) as demo`,
    [people[0]?.email],
  );
  if (state?.users) return state.demo ? signIns() : null;
  await loadDemo(app, new Date());
  await refreshStatistics(app.get<Config>(CONFIG).DATABASE_URL);
  return signIns();
}

/** Plays the story in one transaction: either the demo is there or nothing is. @param add who adds steps to it; all domains unless given */
export async function loadDemo(app: INestApplicationContext, now: Date, add: DemoPart = planDomains): Promise<void> {
  const database = app.get(Database);
  const plan = new DemoPlan(now, people, workspace.timezone);
  const afterWork = app.get(AfterWork, { strict: false });
  const founded = plan.at(storyBegins, 9);
  await database.transaction({}, async (tx) => {
    const passwordHash = await hashPassword(DEMO_PASSWORD);
    const users = new Map<string, string>();
    for (const person of people) {
      const id = randomUUID();
      users.set(person.key, id);
      await tx.query('insert into users (id, email, name, language, password_hash, created_at) values ($1, $2, $3, $4, $5, $6)', [
        id,
        person.email,
        person.name,
        person.language ?? workspace.language,
        passwordHash,
        founded,
      ]);
    }
    const context = (person: StoryPerson, membership: Membership | null, at: Date) => {
      const actor = { userId: users.get(person.key) ?? '', sessionId: '', email: person.email, name: person.name };
      const ctx = new RequestContext({ database, requestId: 'demo', language: workspace.language, now: at, actor, membership, ip: '' });
      ctx.tx = tx;
      return ctx;
    };
    const members = await foundWorkspace(app, context, users, founded);
    for (const [key, membership] of members) plan.ids.set(`member:${key}`, membership.memberId);
    add(app, plan);
    for (const step of plan.inOrder()) {
      const person = people.find((each) => each.key === step.person);
      const membership = members.get(step.person);
      if (!person || !membership) throw new Error(`Nobody in the story is called ${step.person}`);
      const ctx = context(person, membership, step.at);
      await step.work(ctx);
      await afterWork.run(ctx);
      await database.settle(tx);
    }
  });
}

type MakeContext = (person: StoryPerson, membership: Membership | null, at: Date) => RequestContext;

/** The owner founds the workspace, then everybody joins their department. */
async function foundWorkspace(app: INestApplicationContext, context: MakeContext, users: Map<string, string>, at: Date): Promise<Map<string, Membership>> {
  const owner = people.find((person) => person.role === 'OWNER');
  if (!owner) throw new Error('The story has an owner');
  const founding = await app.get(WorkspacesService).create(context(owner, null, at), { ...workspace, side: owner.side });
  const members = new Map([[owner.key, founding]]);
  const inside = context(owner, founding, at);
  const all = await departments(inside);
  for (const person of people.filter((each) => each !== owner)) {
    const department = all.find((each) => each.kind === (person.side ?? 'OTHER'));
    if (!department) throw new Error('Every kind of department exists');
    const { key, role, side } = person;
    const row = await insertRow(inside, MembershipRow, { userId: users.get(key) ?? '', departmentId: department.id, role, state: 'ACTIVE' });
    if (role === 'CIO' || role === 'CMO') await syncHead(inside, row.id, Object.assign(new DepartmentRow(), department));
    members.set(key, { ...founding, memberId: row.id, departmentId: department.id, role, side });
  }
  return members;
}

/** The accounts worth trying, one line each. */
function signIns(): string {
  const shown = (['CIO', 'CMO', 'EXECUTIVE', 'OWNER'] as const).flatMap((role) => people.filter((person) => person.role === role).slice(0, 1));
  const members = (['IT', 'MARKETING'] as Side[]).flatMap((side) => people.filter((person) => person.side === side && person.role === 'MEMBER').slice(0, 1));
  const lines = [...shown, ...members].map((person) => `    ${person.email.padEnd(38)} ${person.role}${person.side ? `, ${person.side}` : ''}`);
  return ['  Demo sign-ins (password: tandem-demo):', ...lines].join('\n');
}

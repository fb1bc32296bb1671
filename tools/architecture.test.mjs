import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { importsOf, sourceFiles } from './architecture/imports.mjs';
import { circles, contextViolations, hasGoodName, isBarrel, isSilenced, layerOf, resolverViolation, rightsViolation, violation } from './architecture/rules.mjs';

const top = resolve(import.meta.dirname, '..');
const files = sourceFiles(top);
const imports = files.flatMap((file) => importsOf(top, file));
const known = new Set(files);
const roles = /^enum Role \{([\s\S]*?)^\}/m.exec(readFileSync(join(top, 'libs/contract/schema.graphql'), 'utf8'))[1].match(/\b[A-Z]+$/gm);
const resolveFile = (to) => (known.has(to) ? to : [`${to}.ts`, `${to}.tsx`].find((file) => known.has(file)));

describe('the house', () => {
  test('nobody imports what their layer may not', () => {
    const wrong = imports.map((each) => ({ ...each, why: violation(each) })).filter(({ why }) => why);
    assert.deepEqual(wrong.map(({ from, to, why }) => `${from} → ${to}: ${why}`), []);
  });

  test('the browser tests are looked at too', () => {
    assert.ok(files.some((file) => file.startsWith('apps/e2e/journeys/')));
  });

  test('resolvers delegate: no repository, no transaction, no row', () => {
    const wrong = files.map((file) => [file, resolverViolation(file, readFileSync(join(top, file), 'utf8'))]).filter(([, why]) => why);
    assert.deepEqual(wrong, []);
  });

  test('services and reads take the context of the request as their first argument', () => {
    const api = files.filter((file) => file.startsWith('apps/api/src/'));
    const wrong = api.flatMap((file) => contextViolations(file, readFileSync(join(top, file), 'utf8')).map((name) => `${file}: ${name}`));
    assert.deepEqual(wrong, []);
  });

  test('the browser compares no roles and no sides to decide what may be done', () => {
    const wrong = files.map((file) => [file, rightsViolation(file, readFileSync(join(top, file), 'utf8'), roles)]).filter(([, why]) => why);
    assert.deepEqual(wrong, []);
  });

  test('no circles between files', () => {
    const edges = imports.filter(({ typeOnly, dynamic }) => !typeOnly && !dynamic).map(({ from, to }) => [from, resolveFile(to)]);
    assert.deepEqual(circles(edges.filter(([, to]) => to)), []);
  });

  test('no circles between domains, types included', () => {
    const nameOf = (file) => {
      const { side, domain } = layerOf(file);
      return domain && !/\.test\.tsx?$/.test(file) ? `${side}/${domain}` : undefined;
    };
    const edges = imports.map(({ from, to }) => [nameOf(from), nameOf(to)]).filter(([from, to]) => from && to && from !== to);
    assert.deepEqual(circles(edges), []);
  });

  test('no barrels, and names in kebab case', () => {
    const bad = files.filter((file) => isBarrel(file, readFileSync(join(top, file), 'utf8')) || !hasGoodName(file));
    assert.deepEqual(bad, []);
  });

  test('no rule is switched off by a comment', () => {
    assert.deepEqual(files.filter((file) => isSilenced(readFileSync(join(top, file), 'utf8'))), []);
  });

  test('every domain has its door, on both sides under the same name', () => {
    const domains = (side) => [...new Set(files.filter((file) => file.startsWith(`apps/${side}/src/domains/`)).map((file) => file.split('/')[4]))].sort();
    assert.deepEqual(domains('web'), domains('api'));
    for (const name of domains('api')) assert.ok(existsSync(join(top, `apps/api/src/domains/${name}/${name}.module.ts`)), `${name} has no module`);
    for (const name of domains('web')) assert.ok(existsSync(join(top, `apps/web/src/domains/${name}/${name}.routes.tsx`)), `${name} has no routes`);
  });
});

describe('the rules themselves can fail', () => {
  const from = (file, to) => violation({ from: file, to });
  test('layers', () => {
    assert.ok(from('apps/api/src/platform/x.ts', 'apps/api/src/domains/goals/goal.entity.ts'));
    assert.ok(from('apps/api/src/domains/projects/a.ts', 'apps/api/src/domains/goals/goals.service.ts'));
    assert.equal(from('apps/api/src/domains/projects/a.ts', 'apps/api/src/domains/goals/goals.public.ts'), null);
    assert.ok(from('apps/web/src/domains/projects/a.tsx', 'apps/web/src/domains/goals/goals.queries.ts'));
    assert.ok(from('apps/web/src/overview/a.tsx', 'apps/web/src/domains/goals/goals.queries.ts'));
    assert.ok(from('apps/web/src/main.tsx', 'apps/api/src/main.ts'));
    assert.ok(from('libs/ui/src/a.tsx', 'npm:@apollo/client'));
    assert.ok(from('libs/jargon/src/a.ts', 'npm:lodash'));
    assert.ok(from('libs/forecast/src/a.ts', 'npm:lodash'));
    assert.ok(from('libs/forecast/src/a.ts', 'libs/jargon/src/matcher.ts'));
    assert.equal(from('apps/web/src/domains/requests/a.ts', 'libs/forecast/src/queue.ts'), null);
    assert.ok(from('apps/api/src/platform/a.ts', 'libs/ui/src/panel'));
    assert.ok(from('apps/e2e/journeys/a.spec.ts', 'apps/web/src/main.tsx'));
    assert.ok(from('apps/e2e/journeys/a.spec.ts', 'apps/api/src/demo/demo.ts'));
    assert.ok(from('apps/e2e/journeys/a.spec.ts', 'libs/ui/src/panel'));
    assert.equal(from('apps/e2e/setup/a.ts', 'libs/local-db/src/local-postgres'), null);
  });
  test('the context comes first', () => {
    const service = (method) => contextViolations('goals.service.ts', `\n@Injectable()\nexport class Goals {\n  constructor(private readonly x: X) {}\n\n  ${method} {\n    if (x) return;\n  }\n}\n`);
    assert.deepEqual(service('async sign(id: string, ctx: RequestContext): Promise<void>'), ['sign']);
    assert.deepEqual(service('list(): Promise<Goal[]>'), ['list']);
    assert.deepEqual(service('async sign(ctx: RequestContext, id: string): Promise<void>'), []);
    assert.deepEqual(service('private check(goal: Goal): void'), []);
    assert.deepEqual(contextViolations('goals.reads.ts', 'export async function goalsByIds(ids: string[], ctx: RequestContext) {'), ['goalsByIds']);
  });
  test('resolvers', () => {
    const resolver = (text) => resolverViolation('apps/api/src/domains/goals/goals.resolver.ts', text);
    assert.ok(resolver("import { EntityManager } from 'typeorm';"));
    assert.ok(resolver('return ctx.tx.getRepository(GoalRow).find();'));
    assert.ok(resolver('await updateRow(ctx, GoalRow, goal, 1, {});'));
    assert.equal(resolver('return this.service.create(ctx, input);'), null);
    assert.equal(resolverViolation('apps/api/src/domains/goals/goals.service.ts', 'await updateRow(ctx, GoalRow, goal, 1, {});'), null);
  });
  test('rights', () => {
    assert.ok(roles.includes('CIO') && roles.length >= 6);
    const page = (text) => rightsViolation('apps/web/src/domains/goals/components/goal-page.tsx', text, roles);
    assert.ok(page("const mayPlan = member !== null && member.role !== 'VIEWER';"));
    assert.ok(page('const mine = LEADS.includes(member.role) || member.id === id;'));
    assert.ok(page("if (role === 'CIO') return null;"));
    assert.ok(page("const canSign =\n  goal.open && side === 'IT';"));
    assert.ok(page("{member?.side === 'MARKETING' && <Button />}"));
    assert.equal(page("const latest = side === 'IT' ? keyResult.latestIT : keyResult.latestMarketing;"), null);
    assert.equal(page('const asks = pack.asks.filter((ask) => ask.side === side);'), null);
    assert.equal(page("const role = roleOf(right, party); if (role === 'DECIDES') return t(`roles.${member.role}`);"), null);
    assert.equal(page('const mayPlan = rows.data?.viewerCanPlan ?? false;'), null);
    assert.equal(rightsViolation('apps/api/src/domains/goals/goals.policy.ts', "ctx.role === 'CIO'", roles), null);
  });
  test('circles, barrels and names', () => {
    assert.deepEqual(circles([['a', 'b'], ['b', 'c'], ['c', 'a'], ['d', 'a']]).map((each) => each.sort()), [['a', 'b', 'c']]);
    assert.deepEqual(circles([['a', 'b'], ['b', 'c']]), []);
    assert.ok(isBarrel('x/index.ts', 'export const a = 1;'));
    assert.ok(isBarrel('x/all.ts', "export * from './a.ts';\nexport { b } from './b.ts';"));
    assert.ok(!isBarrel('x/goals.public.ts', "export { b } from './b.ts';"));
    assert.ok(!hasGoodName('x/GoalList.tsx'));
    assert.deepEqual(['// eslint-disable-next-line no-console', '/* oxlint-disable */', '// @ts-expect-error later', '// without eslint-disable'].map(isSilenced), [true, true, true, false]);
  });
});

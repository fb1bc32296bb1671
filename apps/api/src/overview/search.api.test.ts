import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CREATE_GOAL, cycle, goalInput, jointTeam } from '../domains/goals/goals.testing.ts';
import { liveTerm } from '../domains/glossary/glossary.testing.ts';
import { FORMS_BEGINNING } from '../domains/glossary/term-search.ts';
import { newSource, newTechnology, noted } from '../domains/customer/customer.testing.ts';
import { articleInput, improvementInput, make as makeKnowledge, newVendor } from '../domains/knowledge/knowledge.testing.ts';
import { newItem } from '../domains/learning/learning.testing.ts';
import { newProject } from '../domains/projects/projects.testing.ts';
import { asked, make } from '../domains/requests/requests.testing.ts';
import { at, type Person, startApi, type TestApi, type TestWorkspace } from '../../test/harness.ts';
import { LAST_SIGN } from './search.reads.ts';

let api: TestApi;
let ws: TestWorkspace;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
});
afterAll(() => api.close());

const SEARCH = 'query($text: String!) { search(text: $text) { entity id title { text pl en } } }';
interface Hit {
  entity: string;
  id: string;
  title: { text: string };
}
const search = async (person: Person, text: string) => (await person.run<{ search: Hit[] }>(SEARCH, { text })).search;
const titles = async (person: Person, text: string) => (await search(person, text)).map(({ entity, title }) => `${entity} ${title.text}`);

describe('search', () => {
  test('finds goals, projects and words by a part, whatever the case and language; what begins with it first', async () => {
    const [team, span] = [await jointTeam(ws), await cycle(ws)];
    for (const title of [{ pl: 'Nowa żółta kampania', en: 'New yellow campaign' }, { pl: 'Żółta kampania' }]) await ws.it.run(CREATE_GOAL, { input: goalInput(team, span, { title }) });
    await newProject(ws.cio, team, { key: 'YELLOW', name: { pl: 'Witryna', en: 'Storefront' } });
    await liveTerm(ws.it, ws.marketing, 'yellow label', {}, {});
    expect(await titles(ws.executive, 'ŻÓŁTA')).toEqual(['Goal Żółta kampania', 'Goal New yellow campaign']);
    expect(await titles(ws.viewer, 'yellow')).toEqual(['Goal New yellow campaign', 'Project Storefront', 'Term yellow label']);
    expect(await titles(ws.it, 'YELLOW LAB')).toEqual(['Term yellow label']);
    expect(await titles(ws.it, 'witryna')).toEqual(['Project Storefront']);
  });

  test('finds what is known: articles, improvements, vendors, insights, data sources, technologies and what can be learned; a draft only for its writer', async () => {
    const known = await api.workspace();
    const title = { en: 'Violet paint', pl: 'Fioletowa farba' };
    const article = await makeKnowledge(known.it, 'createArticle', articleInput(known.it, { title, publish: false }));
    await makeKnowledge(known.it, 'createProcessImprovement', improvementInput({ title }));
    await newVendor(known.it, 'Violet Ltd');
    await noted(known, { statement: title });
    await newSource(known, { system: 'Violet CRM' });
    await newTechnology(known, { name: 'Violet Mailer' });
    const item = await newItem(known.cio, { title });
    expect((await search(known.cmo, 'violet')).map(({ entity }) => entity)).toEqual(['ProcessImprovement', 'Vendor', 'Insight', 'CustomerDataSource', 'Technology', 'LearningItem']);
    expect(await titles(known.it, 'fioletowa')).toEqual(['Article Violet paint', 'ProcessImprovement Violet paint', 'Insight Violet paint', 'LearningItem Violet paint']);
    expect((await search(known.it, 'violet pai')).find(({ entity }) => entity === 'Article')?.id).toBe(article.id);
    expect((await search(known.it, 'violet pai')).find(({ entity }) => entity === 'LearningItem')?.id).toBe(item.id);
  });

  test('shows five of a kind at most, and nothing of another workspace', async () => {
    const mine = await api.workspace();
    const [team, span] = [await jointTeam(mine), await cycle(mine)];
    for (let index = 0; index < 7; index += 1) await mine.it.run(CREATE_GOAL, { input: goalInput(team, span, { title: { en: `Purple ${index}` } }) });
    expect(await search(mine.it, 'purple')).toHaveLength(5);
    expect(await search(ws.it, 'purple')).toEqual([]);
  });

  test('signs of patterns are plain signs; nothing but blanks, NUL and a novel are refused', async () => {
    expect(await search(ws.it, '%')).toEqual([]);
    expect(await search(ws.it, '_\\')).toEqual([]);
    for (const text of ['  ', 'a\0', 'x'.repeat(101)]) expect((await ws.it.send(SEARCH, { text })).status).toBe(400);
    expect(at(await api.anonymous.send(SEARCH, { text: 'yellow' }), 'errors.0.extensions.code')).toBe('UNAUTHENTICATED');
  });

  test('an unsubmitted request is found by its author only', async () => {
    await make(ws.marketing, 'create', asked({ title: { pl: 'Baner na stronę główną' }, submit: false }));
    expect(await titles(ws.marketing, 'baner')).toEqual(['Request Baner na stronę główną']);
    expect(await search(ws.cmo, 'baner')).toEqual([]);
  });

  test('is one statement; the forms of a large glossary are read through their index, in spite of row security', async () => {
    expect(await api.statements(() => search(ws.it, 'yellow'))).toHaveLength(1);
    const term = await liveTerm(ws.it, ws.marketing, 'backlog', {}, {});
    const plan = await ws.as(ws.it, 'MEMBER', 'IT', async (ctx) => {
      await ctx.query(
        `insert into term_forms (workspace_id, id, created_at, created_by, updated_at, version, term_id, sense, language, form, match_key, state)
         select $1, gen_random_uuid(), $2, $3, $2, 1, $4, 0, 'EN', 'form ' || n, 'form ' || n, 'APPROVED' from generate_series(1, 5000) n`,
        [ctx.workspaceId, ctx.now, ctx.memberId, term],
      );
      return ctx.query<{ 'QUERY PLAN': string }>(`explain ${FORMS_BEGINNING} and $2::text is not null`, [ctx.workspaceId, '', 'backl', `backl${LAST_SIGN}`]);
    });
    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text).toContain('term_forms_by_beginning');
    expect(text).toMatch(/Index Cond: .*match_key ~>=~ 'backl'/);
  });
});

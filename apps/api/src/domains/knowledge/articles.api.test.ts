import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../test/days.ts';
import { startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { MOST_CHARACTERS } from './article-body.ts';
import { ArticlesService } from './articles.service.ts';
import { articleInput, bodyOf, improvementInput, insightAndLine, make, stepOf, tell } from './knowledge.testing.ts';

let api: TestApi;
let ws: TestWorkspace;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
});
afterAll(() => api.close());

const STATE = 'query($id: ID!) { article(id: $id) { state dueOn viewerCan { edit publish verify archive confirmUse } } }';
interface Stands {
  article: { state: string; dueOn: string | null; viewerCan: Record<string, boolean> } | null;
}
const stands = async (person: TestWorkspace['it'], id: string) => (await person.run<Stands>(STATE, { id })).article;
const published = (input: object = {}) => make(ws.it, 'createArticle', { ...articleInput(ws.it, input), publish: true });

/** An article published, and perhaps verified, so many days ago. */
async function aged(days: number, verifiedDays: number | null, verifyEveryDays = 90): Promise<string> {
  const articles = api.app.get(ArticlesService, { strict: false });
  const at = (ago: number) => new Date(Date.now() - ago * 86_400_000);
  const input = { title: { en: 'Aged' }, summary: { en: 'Aged text' }, space: 'TOOLS' as const, language: 'EN' as const, body: bodyOf('x'), ownerId: ws.it.memberId, verifyEveryDays, publish: true };
  const id = await ws.as(ws.it, 'MEMBER', 'IT', (ctx) => articles.create(ctx, input), at(days));
  if (verifiedDays !== null) await ws.as(ws.it, 'MEMBER', 'IT', (ctx) => articles.verify(ctx, id, 1), at(verifiedDays));
  return id;
}

describe('articles', () => {
  test('a draft is its own; published, both sides read it; what the editor sent comes back clean', async () => {
    const sent = JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'See', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }], attrs: { onclick: 'x' } }] });
    const draft = await make(ws.it, 'createArticle', { ...articleInput(ws.it, { body: sent }), publish: false });
    expect(draft).toMatchObject({ state: 'DRAFT', side: 'IT', dueOn: null, viewerCan: { edit: true, publish: true, verify: false } });
    expect(await stands(ws.marketing, draft.id)).toBeNull();
    const out = await make(ws.it, 'publishArticle', stepOf(draft));
    expect(out).toMatchObject({ state: 'PUBLISHED', dueOn: day(90) });
    expect(JSON.parse(String(out.body))).toEqual(JSON.parse(bodyOf('See')));
    expect((await stands(ws.viewer, out.id))?.viewerCan).toEqual({ edit: false, publish: false, verify: false, archive: false, confirmUse: false });
  });

  test('where it stands follows from the last verification and the day, nothing stores it', async () => {
    const states = await Promise.all([aged(10, null), aged(80, 3), aged(80, null), aged(200, 77), aged(91, null), aged(400, 200), aged(6, null, 7), aged(4, null, 7)].map(async (id) => (await stands(ws.cmo, await id))?.state));
    expect(states).toEqual(['PUBLISHED', 'VERIFIED', 'DUE', 'DUE', 'UNVERIFIED', 'UNVERIFIED', 'DUE', 'PUBLISHED']);
    const id = await aged(400, null);
    expect(await make(ws.it, 'verifyArticle', { id, expectedVersion: 1 })).toMatchObject({ state: 'VERIFIED', dueOn: day(90) });
  });

  test('refused: no side, an unfit owner, a body that is too long, empty or no document', async () => {
    const create = (person: TestWorkspace['it'], input: object, publish = true) => tell(person, 'createArticle', { ...articleInput(ws.it, input), publish });
    expect(await create(ws.owner, {})).toBe('SIDE_NEEDED');
    expect(await create(ws.it, { ownerId: ws.executive.memberId })).toBe('ownerId OWNER_UNFIT');
    expect(await create(ws.it, { body: bodyOf('x'.repeat(MOST_CHARACTERS)) })).toBe('body BODY_TOO_LONG');
    expect(await create(ws.it, { body: '<p>x</p>' })).toBe('body BODY_UNREADABLE');
    expect(await create(ws.it, { body: bodyOf('') })).toBe('body ARTICLE_EMPTY');
    expect(await create(ws.it, { verifyEveryDays: 3 })).toBe('verifyEveryDays BAD_NUMBER');
    const empty = await make(ws.it, 'createArticle', { ...articleInput(ws.it, { body: bodyOf('') }), publish: false });
    expect(await tell(ws.it, 'publishArticle', stepOf(empty))).toBe('ARTICLE_EMPTY');
  });

  test('keeps what it said since it was published, who wrote it and when; drafts and what did not change leave nothing', async () => {
    const draft = await make(ws.it, 'createArticle', { ...articleInput(ws.it, { body: bodyOf('Between us') }), publish: false });
    const again = await make(ws.it, 'updateArticle', { ...articleInput(ws.it, { body: bodyOf('First') }), ...stepOf(draft) });
    const out = await make(ws.it, 'publishArticle', stepOf(again));
    const second = await make(ws.cio, 'updateArticle', { ...articleInput(ws.it, { body: bodyOf('Second') }), ...stepOf(out) });
    const moved = await make(ws.it, 'updateArticle', { ...articleInput(ws.it, { body: bodyOf('Second'), verifyEveryDays: 30 }), ...stepOf(second) });
    await make(ws.it, 'publishArticle', stepOf(await make(ws.it, 'archiveArticle', stepOf(moved))));
    const read = () => ws.marketing.run<{ article: { versions: { id: string; number: number; author: { name: string } }[] } }>('query($id: ID!) { article(id: $id) { versions { id number savedAt title { en } author { name } } } }', { id: out.id });
    const { versions } = (await read()).article;
    expect(versions.map(({ number, author }) => [number, author.name])).toEqual([[2, ws.cio.name], [1, ws.it.name]]);
    const once = await ws.viewer.run<{ articleVersion: { body: string } }>('query($id: ID!) { articleVersion(id: $id) { number body } }', { id: versions[1]?.id });
    expect(JSON.parse(once.articleVersion.body)).toEqual(JSON.parse(bodyOf('First')));
    expect(await (await api.workspace()).it.run('query($id: ID!) { articleVersion(id: $id) { id } }', { id: versions[1]?.id })).toEqual({ articleVersion: null });
  });

  test('only the owner verifies; the head hands it over; a stale version is a conflict; the archive is not the end', async () => {
    const article = await published();
    expect([await tell(ws.cio, 'verifyArticle', stepOf(article)), await tell(ws.cmo, 'verifyArticle', stepOf(article))]).toEqual(['VERIFY_OWNER', 'VERIFY_OWNER']);
    const edit = (person: TestWorkspace['it'], input: object) => tell(person, 'updateArticle', { ...articleInput(ws.it), ...stepOf(article), ...input });
    expect([await edit(ws.marketing, {}), await edit(ws.cmo, {})]).toEqual(['ARTICLE_NOT_YOURS', 'ARTICLE_NOT_YOURS']);
    expect(await edit(ws.it, { body: bodyOf('') })).toBe('body ARTICLE_EMPTY');
    const handed = await edit(ws.cio, { ownerId: ws.cio.memberId });
    expect(handed).toMatchObject({ owner: { name: 'Cezary Cio' }, version: 2 });
    expect(await tell(ws.cio, 'verifyArticle', stepOf(article))).toBe('CONFLICT');
    const away = await make(ws.cio, 'archiveArticle', { id: article.id, expectedVersion: 2 });
    expect(away).toMatchObject({ state: 'ARCHIVED', viewerCan: { edit: false, publish: true } });
    expect([await tell(ws.cio, 'verifyArticle', stepOf(away)), await tell(ws.cio, 'archiveArticle', stepOf(away))]).toEqual(['ARTICLE_STATE_REFUSED', 'ARTICLE_STATE_REFUSED']);
    expect(await tell(ws.cio, 'updateArticle', { ...articleInput(ws.it), ...stepOf(away) })).toBe('ARTICLE_STATE_REFUSED');
    const back = await make(ws.cio, 'publishArticle', stepOf(away));
    expect(back).toMatchObject({ state: 'PUBLISHED', verifiedAt: null });
    expect(await tell(ws.cio, 'publishArticle', stepOf(back))).toBe('ARTICLE_STATE_REFUSED');
  });

  test('the list filters, pages and takes two statements however long it is', async () => {
    const own = await api.workspace();
    for (let index = 0; index < 5; index += 1) {
      const input = articleInput(own.it, { title: { en: `Text ${index}` }, space: index % 2 ? 'TOOLS' : 'GUIDES', body: bodyOf(index === 3 ? 'Żółta łódź' : 'x') });
      await make(own.it, 'createArticle', { ...input, publish: index > 0 });
    }
    const LIST = `query($first: Int!, $after: String, $filter: ArticleFilter) { articles(first: $first, after: $after, filter: $filter) {
      viewerCanCreate pageInfo { hasNextPage endCursor } edges { node { id title { en } state usefulCount owner { name } viewerCan { verify } } } } }`;
    interface Page {
      articles: { viewerCanCreate: boolean; pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { title: { en: string } } }[] };
    }
    const titles = async (person: TestWorkspace['it'], variables: object) => (await person.run<Page>(LIST, { first: 10, ...variables })).articles.edges.map(({ node }) => node.title.en);
    expect(await titles(own.it, {})).toEqual(['Text 4', 'Text 3', 'Text 2', 'Text 1', 'Text 0']);
    expect(await titles(own.marketing, {})).toEqual(['Text 4', 'Text 3', 'Text 2', 'Text 1']);
    expect(await titles(own.it, { filter: { search: 'żółta ŁÓDŹ' } })).toEqual(['Text 3']);
    expect(await titles(own.it, { filter: { state: ['DRAFT'], mine: true, side: 'IT' } })).toEqual(['Text 0']);
    expect(await titles(own.it, { filter: { space: 'TOOLS' } })).toEqual(['Text 3', 'Text 1']);
    const { articles } = await own.marketing.run<Page>(LIST, { first: 3 });
    expect(await titles(own.marketing, { after: articles.pageInfo.endCursor })).toEqual(['Text 1']);
    expect((await own.executive.run<Page>(LIST, { first: 1 })).articles.viewerCanCreate).toBe(false);
    const few = await api.statements(() => own.it.run(LIST, { first: 1 }));
    const many = await api.statements(() => own.it.run(LIST, { first: 100 }));
    expect([few.length, many.length]).toEqual([2, 2]); // articles, their people
  });
});

describe('usefulness', () => {
  test('is said by the other side, once, about one published thing, and what for', async () => {
    const article = await published();
    const say = (person: TestWorkspace['it'], input: object) => tell(person, 'confirmUsefulness', { kind: 'ARTICLE', usedFor: { en: 'Planned the spring release' }, ...input });
    expect(await say(ws.it, { id: article.id })).toBe('OWN_USEFULNESS');
    expect(await say(ws.cio, { id: article.id })).toBe('SAME_SIDE');
    expect(await say(ws.owner, { id: article.id })).toBe('SAME_SIDE');
    expect(await say(ws.marketing, { id: article.id, usedFor: { en: 'Yes' } })).toBe('usedFor TOO_SHORT');
    expect(await say(ws.marketing, { kind: 'INSIGHT', id: article.id })).toBe('NOT_FOUND');
    expect(await say(ws.marketing, { id: ws.id })).toBe('NOT_FOUND');
    expect(await say(ws.marketing, { id: article.id })).toMatchObject({ usefulCount: 1, usefulness: [{ usedFor: { en: 'Planned the spring release' }, receiver: { name: 'Maria Marketing' } }] });
    expect(await say(ws.marketing, { id: article.id })).toBe('USEFULNESS_TOLD');
    expect(await say(ws.cmo, { id: article.id })).toMatchObject({ usefulCount: 2 });
    const draft = await make(ws.it, 'createArticle', { ...articleInput(ws.it), publish: false });
    expect(await say(ws.marketing, { id: draft.id })).toBe('NOT_PUBLISHED');
    const other = await api.workspace();
    expect(await tell(other.marketing, 'confirmUsefulness', { kind: 'ARTICLE', usedFor: { en: 'Something' }, id: article.id })).toBe('NOT_FOUND');
  });

  test('of improvements and insights too', async () => {
    const improvement = await make(ws.marketing, 'createProcessImprovement', improvementInput());
    expect(improvement).toMatchObject({ hoursPerYear: 120, side: 'MARKETING', viewerCan: { edit: true, confirmUse: false, link: true } });
    expect(await make(ws.it, 'confirmUsefulness', { kind: 'IMPROVEMENT', id: improvement.id, usedFor: { en: 'Used the script for icons' } })).toMatchObject({ usefulCount: 1 });
    const { insight } = await insightAndLine(ws);
    expect(await make(ws.cmo, 'confirmUsefulness', { kind: 'INSIGHT', id: insight.id, usedFor: { en: 'Asked for the same price' } })).toMatchObject({ usefulCount: 1 });
  });
});

describe('improvements', () => {
  test('are changed by their author or head; numbers stay in reason', async () => {
    const improvement = await make(ws.it, 'createProcessImprovement', improvementInput({ category: null }));
    const edit = (person: TestWorkspace['it'], input: object = {}) => tell(person, 'updateProcessImprovement', { ...improvementInput(), ...stepOf(improvement), ...input });
    expect([await edit(ws.marketing), await edit(ws.cmo), await edit(ws.it, { minutesSaved: 0 })]).toEqual(['NOT_YOURS', 'NOT_YOURS', 'minutesSaved BAD_NUMBER']);
    expect(await tell(ws.owner, 'createProcessImprovement', improvementInput())).toBe('SIDE_NEEDED');
    expect(await edit(ws.cio, { minutesSaved: 60 })).toMatchObject({ hoursPerYear: 240, version: 2 });
    expect(await edit(ws.it)).toBe('CONFLICT');
    const LIST = 'query($filter: ProcessImprovementFilter) { processImprovements(first: 10, filter: $filter) { viewerCanCreate edges { node { id usefulCount author { name } viewerCan { edit } } } } }';
    const found = await ws.viewer.run<{ processImprovements: { edges: object[] } }>(LIST, { filter: { category: 'DESIGN', side: 'IT', search: 'script' } });
    expect(found.processImprovements.edges).toHaveLength(1);
    expect(await api.statements(() => ws.it.run(LIST))).toHaveLength(2);
  });
});

import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { insertRows, updateRow } from '../../platform/database/rows.ts';
import { Refused } from '../../platform/errors/problems.ts';
import { glossaryErrors } from './glossary.errors.ts';
import { TermForms } from './term-forms.ts';
import { formsOf, type TermSnapshot } from './term.snapshot.ts';
import { TermRow, TermVersionRow } from './term.entities.ts';

export interface Collision {
  form: string;
  term: string;
}

/** A snapshot that is to be what a term says; null for a new term. */
export interface Wording {
  term: TermRow | null;
  snapshot: TermSnapshot;
}

/** Rows of one statement; the database takes 65,535 values. */
const AT_ONCE = 1_000;

/** Terms as they are live, with their versions. */
@Injectable()
export class TermStore {
  constructor(private readonly forms: TermForms) {}

  /** Makes a snapshot the live version of a term, or of a new one. @returns the term and the number of the version */
  async makeLive(ctx: RequestContext, term: TermRow | null, snapshot: TermSnapshot): Promise<{ termId: string; number: number }> {
    const [live] = await this.makeAllLive(ctx, [{ term, snapshot }]);
    if (!live) throw new Error('A wording that is made live has a term');
    return live;
  }

  /** Makes many snapshots live in a number of statements that grows with thousands, not with terms. @returns in the same order */
  async makeAllLive(ctx: RequestContext, wordings: readonly Wording[]): Promise<{ termId: string; number: number }[]> {
    const numbers = await this.latestNumbers(ctx, wordings.flatMap(({ term }) => (term ? [term.id] : [])));
    const news = wordings.filter(({ term }) => term === null);
    const created = await inParts(news, (part) => insertRows(ctx, TermRow, part.map(({ snapshot: { canonical, domain, kind } }) => ({ canonical, domain, kind, state: 'LIVE' as const, liveVersion: 1 }))));
    const ids = new Map(news.map((wording, index) => [wording, created[index]?.id ?? '']));
    const live = wordings.map((wording) => {
      const { term } = wording;
      return { termId: term?.id ?? ids.get(wording) ?? '', number: term ? (numbers.get(term.id) ?? 0) + 1 : 1, ...wording };
    });
    for (const { term, number, snapshot } of live) {
      const { canonical, domain, kind } = snapshot;
      if (term) await updateRow(ctx, TermRow, term, term.version, { canonical, domain, kind, state: 'LIVE', liveVersion: number });
    }
    await inParts(live, (part) => insertRows(ctx, TermVersionRow, part.map(({ termId, number, snapshot }) => ({ termId, number, snapshot }))));
    await this.forms.replace(ctx, live.map(({ termId, snapshot }) => ({ termId, snapshot })));
    return live.map(({ termId, number }) => ({ termId, number }));
  }

  /** Takes terms out of use: texts are no longer searched for them, their versions stay. */
  async deprecate(ctx: RequestContext, ...terms: TermRow[]): Promise<void> {
    const rows = await ctx.query<{ id: string }>(
      `update terms t set state = 'DEPRECATED', updated_at = $2, version = t.version + 1 from unnest($3::uuid[], $4::int[]) u(id, version)
       where t.workspace_id = $1 and t.id = u.id and t.version = u.version returning t.id`,
      [ctx.workspaceId, ctx.now, terms.map(({ id }) => id), terms.map(({ version }) => version)],
    );
    const missed = terms.find(({ id }) => !rows.some((row) => row.id === id));
    if (missed && rows.length < terms.length) throw new Refused(glossaryErrors.IMPORT_TOUCHED, { term: missed.canonical });
    await this.forms.clear(ctx, terms.map(({ id }) => id));
  }

  /** What a version says. */
  async snapshotOf(ctx: RequestContext, termId: string, number: number): Promise<TermSnapshot> {
    return (await ctx.transaction.findOneByOrFail(TermVersionRow, { workspaceId: ctx.workspaceId, termId, number })).snapshot;
  }

  /** The first form that people gave in a snapshot and that another live term has, if any. */
  collision(ctx: RequestContext, snapshot: TermSnapshot, termId: string | null): Promise<Collision | null> {
    return this.forms.collision(ctx, formsOf(snapshot), termId);
  }

  /** The first form of these wordings that another term has, in use or among them. One statement. */
  async collisionOfAll(ctx: RequestContext, wordings: readonly Wording[]): Promise<Collision | null> {
    const own = new Map<string, Wording>();
    for (const wording of wordings) {
      for (const { language, key, form } of formsOf(wording.snapshot)) {
        const other = own.get(`${language}|${key}`);
        if (other && other !== wording) return { form, term: other.snapshot.canonical };
        own.set(`${language}|${key}`, wording);
      }
    }
    const holders = await this.forms.holders(ctx, wordings.flatMap(({ snapshot }) => formsOf(snapshot)));
    const taken = [...own].find(([place, { term }]) => holders.has(place) && holders.get(place)?.termId !== term?.id);
    return taken ? { form: holders.get(taken[0])?.form ?? '', term: holders.get(taken[0])?.term ?? '' } : null;
  }

  private async latestNumbers(ctx: RequestContext, termIds: string[]): Promise<Map<string, number>> {
    if (termIds.length === 0) return new Map();
    const rows = await ctx.query<{ id: string; number: number }>('select term_id as id, max(number) as number from term_versions where workspace_id = $1 and term_id = any($2) group by term_id', [ctx.workspaceId, termIds]);
    return new Map(rows.map(({ id, number }) => [id, number]));
  }
}

/** Does something a thousand at a time. @returns all answers, in order */
export async function inParts<T, R>(all: readonly T[], work: (part: T[]) => Promise<R[]>): Promise<R[]> {
  const answers: R[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) for (const answer of await work(all.slice(from, from + AT_ONCE))) answers.push(answer);
  return answers;
}

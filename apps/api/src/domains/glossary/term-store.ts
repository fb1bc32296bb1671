import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { insertRow, insertRows, updateRow } from '../../platform/database/rows.ts';
import { formsOf, type TermSnapshot } from './term.snapshot.ts';
import { TermFormRow, TermRow, TermVersionRow } from './term.entities.ts';

export interface Collision {
  form: string;
  term: string;
}

/** Terms as they are live, and the forms that texts are searched for. */
@Injectable()
export class TermStore {
  /** Makes a snapshot the live version of a term, or of a new one. @returns the term and the number of the version */
  async makeLive(ctx: RequestContext, term: TermRow | null, snapshot: TermSnapshot): Promise<{ termId: string; number: number }> {
    const { canonical, domain, kind } = snapshot;
    const number = term ? (await this.latestNumber(ctx, term.id)) + 1 : 1;
    const row = term
      ? (await updateRow(ctx, TermRow, term, term.version, { canonical, domain, kind, state: 'LIVE', liveVersion: number })).row
      : await insertRow(ctx, TermRow, { canonical, domain, kind, state: 'LIVE', liveVersion: 1 });
    await insertRow(ctx, TermVersionRow, { termId: row.id, number, snapshot });
    await this.replaceForms(ctx, row.id, snapshot);
    return { termId: row.id, number };
  }

  /** Takes a term out of use: texts are no longer searched for it, its versions stay. */
  async deprecate(ctx: RequestContext, term: TermRow): Promise<void> {
    await updateRow(ctx, TermRow, term, term.version, { state: 'DEPRECATED' });
    await this.replaceForms(ctx, term.id, null);
  }

  /** What a version says. */
  async snapshotOf(ctx: RequestContext, termId: string, number: number): Promise<TermSnapshot> {
    return (await ctx.transaction.findOneByOrFail(TermVersionRow, { workspaceId: ctx.workspaceId, termId, number })).snapshot;
  }

  /** The first form of a snapshot that another live term has, if any. */
  async collision(ctx: RequestContext, snapshot: TermSnapshot, termId: string | null): Promise<Collision | null> {
    const forms = formsOf(snapshot);
    const rows = await ctx.query<Collision>(
      `select f.form, t.canonical as term from term_forms f join terms t on t.workspace_id = f.workspace_id and t.id = f.term_id
       where f.workspace_id = $1 and ($2::uuid is null or f.term_id <> $2::uuid)
         and (f.language, f.match_key) in (select * from unnest($3::text[], $4::text[])) order by t.canonical limit 1`,
      [ctx.workspaceId, termId, forms.map((each) => each.language), forms.map((each) => each.key)],
    );
    return rows[0] ?? null;
  }

  private async latestNumber(ctx: RequestContext, termId: string): Promise<number> {
    const [row] = await ctx.query<{ number: number }>('select max(number) as number from term_versions where workspace_id = $1 and term_id = $2', [ctx.workspaceId, termId]);
    return row?.number ?? 0;
  }

  private async replaceForms(ctx: RequestContext, termId: string, snapshot: TermSnapshot | null): Promise<void> {
    await ctx.query('delete from term_forms where workspace_id = $1 and term_id = $2', [ctx.workspaceId, termId]);
    if (!snapshot) return;
    await insertRows(ctx, TermFormRow, formsOf(snapshot).map(({ sense, language, form, key }) => ({ termId, sense, language, form, matchKey: key })));
  }
}

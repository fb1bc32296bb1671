import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { audit } from '../../platform/audit/audit.ts';
import type { Language } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, updateRow } from '../../platform/database/rows.ts';
import { Invalid, Refused } from '../../platform/errors/problems.ts';
import { termActions } from './glossary.audit.ts';
import { glossaryErrors } from './glossary.errors.ts';
import { type FormOf, formsOf, likelyFormsOf, matchKey, namesOf, type TermSnapshot } from './term.snapshot.ts';
import { TermFormRow, type TermFormState, TermRow, TermVersionRow } from './term.entities.ts';
import type { Collision } from './term-store.ts';

type Kept = NewForm & Record<string, unknown>;

/** Forms of one statement, so that none takes as long as the database allows. */
const AT_ONCE = 5_000;

interface NewForm extends FormOf {
  termId: string;
  state: TermFormState;
}

/** The term that has a form. */
interface Holder extends Collision {
  termId: string;
}

type Placed = Pick<FormOf, 'sense' | 'language' | 'key'>;
const placeOf = ({ sense, language, key }: Placed) => `${sense}|${language}|${key}`;

/** The forms that texts are searched for: given by people, or guessed when a term is approved and then confirmed, corrected or removed by a person. */
@Injectable()
export class TermForms {
  /**
   * Puts the forms of what is live now in the place of those before. Forms that people gave are approved; likely ones are added unless another term
   * has them, and keep what a person said of them before. A few statements, however many terms there are.
   */
  async replace(ctx: RequestContext, live: readonly { termId: string; snapshot: TermSnapshot }[]): Promise<void> {
    const termIds = live.map(({ termId }) => termId);
    const kept = await ctx.query<Kept>(`select term_id as "termId", sense, language, match_key as key, form, state from term_forms where workspace_id = $1 and term_id = any($2)`, [ctx.workspaceId, termIds]);
    const before = new Map(kept.map((form) => [`${form.termId}|${placeOf(form)}`, form.state]));
    await this.clear(ctx, termIds);
    const given = live.flatMap(({ termId, snapshot }) => formsOf(snapshot).map((form) => ({ termId, ...form, state: 'APPROVED' as TermFormState })));
    const said = live.flatMap(({ termId, snapshot }) => {
      const names = new Set(namesOf(snapshot).map(placeOf));
      const own = kept.filter((form) => form.termId === termId);
      // Where the name is what it was and no forms are given, those that people have approved stay.
      return own.filter((form) => form.state === 'APPROVED' && snapshot.senses[form.sense]?.labels[form.language === 'PL' ? 'pl' : 'en']?.forms.length === 0 && own.some((other) => other.language === form.language && other.sense === form.sense && names.has(placeOf(other))));
    });
    const guessed = live.flatMap(({ termId, snapshot }) => likelyFormsOf(snapshot).map((form) => ({ termId, ...form, state: before.get(`${termId}|${placeOf(form)}`) ?? ('LIKELY' as TermFormState) })));
    const holders = new Map([...(await this.holders(ctx, [...said, ...guessed]))].map(([place, { termId }]) => [place, termId]));
    for (const { termId, language, key } of given) holders.set(`${language}|${key}`, termId);
    const free = [...said, ...guessed].filter(({ termId, language, key }) => {
      const holder = holders.get(`${language}|${key}`);
      if (holder === undefined) holders.set(`${language}|${key}`, termId);
      return holder === undefined || holder === termId;
    });
    const forms = [...new Map([...free, ...given].map((form) => [`${form.termId}|${placeOf(form)}`, form])).values()];
    for (let from = 0; from < forms.length; from += AT_ONCE) await this.insert(ctx, forms.slice(from, from + AT_ONCE));
  }

  private async insert(ctx: RequestContext, forms: readonly NewForm[]): Promise<void> {
    const column = <T>(of: (form: NewForm) => T) => forms.map(of);
    await ctx.query(
      `insert into term_forms (workspace_id, id, created_at, created_by, updated_at, term_id, sense, language, form, match_key, state)
       select $1, u.id, $2, $3, $2, u.term_id, u.sense, u.language, u.form, u.key, u.state
       from unnest($4::uuid[], $5::uuid[], $6::int[], $7::text[], $8::text[], $9::text[], $10::text[]) u(id, term_id, sense, language, form, key, state)`,
      [ctx.workspaceId, ctx.now, ctx.memberId, column(() => uuid({ msecs: ctx.now.getTime() })), column(({ termId }) => termId), column(({ sense }) => sense), column(({ language }) => language), column(({ form }) => form), column(({ key }) => key), column(({ state }) => state)],
    );
  }

  async clear(ctx: RequestContext, termIds: readonly string[]): Promise<void> {
    await ctx.query('delete from term_forms where workspace_id = $1 and term_id = any($2)', [ctx.workspaceId, termIds]);
  }

  /** The first of these forms that another live term has, if any. Forms that a person removed belong to nobody. */
  async collision(ctx: RequestContext, forms: readonly { language: Language; key: string }[], termId: string | null): Promise<Collision | null> {
    const rows = await ctx.query<Collision & Record<string, unknown>>(
      // Form by form on its own index: as one join the planner, knowing nothing yet of a table that is being filled, reads all of it for each form.
      `select f.form, t.canonical as term from unnest($3::text[], $4::text[]) as wanted (language, key)
       cross join lateral (select form, term_id from term_forms where workspace_id = $1 and language = wanted.language and match_key = wanted.key
         and state <> 'REMOVED' and ($2::uuid is null or term_id <> $2::uuid) limit 1) f
       join terms t on t.workspace_id = $1 and t.id = f.term_id order by t.canonical limit 1`,
      [ctx.workspaceId, termId, forms.map((each) => each.language), forms.map((each) => each.key)],
    );
    return rows[0] ?? null;
  }

  /** Confirms every likely form of a term. @throws NotFound, Refused when none is left to confirm */
  async confirmAll(ctx: RequestContext, termId: string): Promise<string> {
    const term = await findRow(ctx, TermRow, termId);
    const rows = await ctx.query<{ form: string }>(
      `update term_forms set state = 'APPROVED', updated_at = $3, version = version + 1 where workspace_id = $1 and term_id = $2 and state = 'LIKELY' returning form`,
      [ctx.workspaceId, termId, ctx.now],
    );
    if (rows.length === 0) throw new Refused(glossaryErrors.NO_LIKELY_FORMS);
    return this.changed(ctx, term, null, rows.map(({ form }) => form).join(', '));
  }

  /** Writes a form as a person says, and confirms it. @throws NotFound, Refused for a name of the term, Invalid when another form or term is so, Conflict */
  async correct(ctx: RequestContext, id: string, expectedVersion: number, form: string): Promise<string> {
    const { row, term } = await this.formOf(ctx, id);
    const key = matchKey(form, term.kind);
    const twin = await ctx.query('select 1 from term_forms where workspace_id = $1 and term_id = $2 and sense = $3 and language = $4 and match_key = $5 and id <> $6', [ctx.workspaceId, term.id, row.sense, row.language, key, id]);
    if (twin.length > 0) throw Invalid.field('form', glossaryErrors.FORM_THERE, { form });
    const taken = await this.collision(ctx, [{ language: row.language, key }], term.id);
    if (taken) throw Invalid.field('form', glossaryErrors.FORM_COLLIDES, { ...taken });
    await updateRow(ctx, TermFormRow, row, expectedVersion, { form: form.trim(), matchKey: key, state: 'APPROVED' });
    return this.changed(ctx, term, row.form, form.trim());
  }

  /** Removes a form: texts are not searched for it, and it is not guessed again. @throws NotFound, Refused for a name of the term, Conflict */
  async remove(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const { row, term } = await this.formOf(ctx, id);
    await updateRow(ctx, TermFormRow, row, expectedVersion, { state: 'REMOVED' });
    return this.changed(ctx, term, row.form, null);
  }

  private async formOf(ctx: RequestContext, id: string): Promise<{ row: TermFormRow; term: TermRow }> {
    const row = await findRow(ctx, TermFormRow, id);
    const term = await findRow(ctx, TermRow, row.termId);
    const { snapshot } = await ctx.transaction.findOneByOrFail(TermVersionRow, { workspaceId: ctx.workspaceId, termId: term.id, number: term.liveVersion });
    if (namesOf(snapshot).some((name) => placeOf(name) === placeOf({ ...row, key: row.matchKey }))) throw new Refused(glossaryErrors.FORM_IS_NAME);
    return { row, term };
  }

  /** The term counts as changed, so that readers ask for its forms again. */
  private async changed(ctx: RequestContext, term: TermRow, before: string | null, after: string | null): Promise<string> {
    await updateRow(ctx, TermRow, term, term.version, { state: term.state });
    await audit(ctx, { action: termActions['term.formsCorrected'], entityId: term.id, changes: [{ path: 'forms', before, after }] });
    return term.id;
  }

  /** Which term has a form, by language and form. */
  async holders(ctx: RequestContext, forms: readonly { language: Language; key: string }[]): Promise<Map<string, Holder>> {
    const found = new Map<string, Holder>();
    for (let from = 0; from < forms.length; from += AT_ONCE) {
      const part = forms.slice(from, from + AT_ONCE);
      const rows = await ctx.query<Holder & { place: string }>(
        `select f.language || '|' || f.match_key as place, f.term_id as "termId", f.form, t.canonical as term from term_forms f
         join terms t on t.workspace_id = f.workspace_id and t.id = f.term_id
         where f.workspace_id = $1 and f.state <> 'REMOVED' and ((f.language = 'PL' and f.match_key = any($2)) or (f.language = 'EN' and f.match_key = any($3)))`,
        [ctx.workspaceId, ...(['PL', 'EN'] as const).map((language) => part.filter((form) => form.language === language).map(({ key }) => key))],
      );
      for (const row of rows) found.set(row.place, row);
    }
    return found;
  }
}

import { type FactoryProvider, Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/request-context.ts';
import type { Localized } from '../context/language.ts';
import type { Touched } from '../mutation/after-work.ts';

/** Which texts of an entity the other department reads. All names are of our own tables, never of a request. */
export interface TextDeclaration {
  /** As the audit log names it, e.g. `StatusUpdate`; for rows that are told of as a part of another thing, their own name. */
  entity: string;
  table: string;
  /** Columns in both languages; of a column that holds a list of texts each is one, `parts.0`. */
  columns: readonly string[];
  /** Things with whose events these rows are written, and the column that names each: `{ Goal: 'goal_id' }`. */
  of?: Readonly<Record<string, string>>;
  /** SQL condition on `t` under which others read the texts; always when left out. */
  published?: string;
}

export interface PublishedText {
  entity: string;
  entityId: string;
  column: string;
  texts: Localized;
}

/** The texts that both sides read, as domains declare them with `publishes`; who counts words asks here. */
@Injectable()
export class PublishedTexts {
  private readonly declared = new Map<string, TextDeclaration>();

  /** @throws Error when an entity is declared twice */
  register(declaration: TextDeclaration): void {
    if (this.declared.has(declaration.entity)) throw new Error(`Texts of ${declaration.entity} are declared twice`);
    this.declared.set(declaration.entity, declaration);
  }

  declarations(): readonly TextDeclaration[] {
    return [...this.declared.values()];
  }

  /** Ids of what a piece of work may have written of one entity: what its events name, and the parts of what they name. One statement at most. */
  async touched(ctx: RequestContext, { entity, table, of = {} }: TextDeclaration, touched: Touched): Promise<string[]> {
    const own = [...(touched.get(entity) ?? [])];
    const parents = Object.entries(of).flatMap(([parent, column]) => (touched.has(parent) ? [{ column, ids: [...(touched.get(parent) ?? [])] }] : []));
    if (parents.length === 0) return own;
    const parts = await ctx.query<{ id: string }>(
      `select t.id from ${table} t where t.workspace_id = $1 and (${parents.map(({ column }, index) => `t.${column} = any($${index + 2})`).join(' or ')})`,
      [ctx.workspaceId, ...parents.map(({ ids }) => ids)],
    );
    return [...new Set([...own, ...parts.map(({ id }) => id)])];
  }

  /** Published texts of some things of one entity; one statement. Nothing for an entity that declares none. */
  async read(ctx: RequestContext, entity: string, ids: readonly string[]): Promise<PublishedText[]> {
    const declaration = this.declared.get(entity);
    if (!declaration) return [];
    const { table, columns, published = 'true' } = declaration;
    const fields = columns.map((column) => `'${column}', t.${column}`).join(', ');
    const rows = await ctx.query<{ id: string; texts: Record<string, Localized | Localized[] | null> }>(
      `select t.id, jsonb_build_object(${fields}) as texts from ${table} t where t.workspace_id = $1 and t.id = any($2) and (${published}) order by t.id`,
      [ctx.workspaceId, ids],
    );
    return rows.flatMap(({ id, texts }) =>
      columns.flatMap((column) => {
        const value = texts[column];
        if (Array.isArray(value)) return value.map((text, index) => ({ entity, entityId: id, column: `${column}.${index}`, texts: text }));
        return value ? [{ entity, entityId: id, column, texts: value }] : [];
      }),
    );
  }
}

/** Declares texts of a domain, among the providers of its module. */
export function publishes(declaration: TextDeclaration): FactoryProvider<TextDeclaration> {
  return {
    provide: `texts of ${declaration.entity}`,
    inject: [PublishedTexts],
    useFactory: (texts: PublishedTexts) => {
      texts.register(declaration);
      return declaration;
    },
  };
}

import { type FactoryProvider, Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/request-context.ts';
import type { Localized } from '../context/language.ts';

/** Which texts of an entity the other department reads. All names are of our own tables, never of a request. */
export interface TextDeclaration {
  /** As the audit log names it, e.g. `StatusUpdate`. */
  entity: string;
  table: string;
  /** Columns in both languages. */
  columns: readonly string[];
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

  entities(): string[] {
    return [...this.declared.keys()];
  }

  /** Published texts of some things of one entity; one statement. Nothing for an entity that declares none. */
  async read(ctx: RequestContext, entity: string, ids: readonly string[]): Promise<PublishedText[]> {
    const declaration = this.declared.get(entity);
    if (!declaration) return [];
    const { table, columns, published = 'true' } = declaration;
    const fields = columns.map((column) => `'${column}', t.${column}`).join(', ');
    const rows = await ctx.query<{ id: string; texts: Record<string, Localized | null> }>(
      `select t.id, jsonb_build_object(${fields}) as texts from ${table} t where t.workspace_id = $1 and t.id = any($2) and (${published}) order by t.id`,
      [ctx.workspaceId, ids],
    );
    return rows.flatMap(({ id, texts }) =>
      columns.flatMap((column) => {
        const text = texts[column];
        return text ? [{ entity, entityId: id, column, texts: text }] : [];
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

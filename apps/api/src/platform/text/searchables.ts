import { type FactoryProvider, Injectable } from '@nestjs/common';

/** How things of one entity are found by their title. All names and conditions are of our own code, never of a request; the row is `t`. */
export interface SearchDeclaration {
  /** As the audit log names it, e.g. `Goal`. */
  entity: string;
  table: string;
  /** SQL of what it is called, in both languages: a column, or `inBothLanguages('t.name')` for a name that has no translation. */
  title: string;
  /** SQL of one more text by which it is found, e.g. its key. */
  also?: string;
  /** SQL condition of one more way to find it: $2 is the text, $3 to $4 the bounds of folded keys that begin with it. */
  orWhere?: string;
  /** SQL condition under which the viewer, $5, may see it; always when left out. */
  visible?: string;
  /** SQL condition of those that are over and come last. */
  over?: string;
  /** Where the group stands among the others: what people look for most often stands first. */
  order: number;
}

/** What the search finds, as domains declare it with `searchable`. */
@Injectable()
export class Searchables {
  private readonly declared = new Map<string, SearchDeclaration>();

  /** @throws Error when an entity is declared twice */
  register(declaration: SearchDeclaration): void {
    if (this.declared.has(declaration.entity)) throw new Error(`How to find ${declaration.entity} is declared twice`);
    this.declared.set(declaration.entity, declaration);
  }

  /** In the order of their groups. */
  inOrder(): SearchDeclaration[] {
    return [...this.declared.values()].sort((a, b) => a.order - b.order);
  }
}

/** SQL of a name that is the same in every language, as a title. */
export const inBothLanguages = (name: string): string => `jsonb_build_object('pl', ${name}, 'en', ${name})`;

/** Declares how things of a domain are found, among the providers of its module. */
export function searchable(declaration: SearchDeclaration): FactoryProvider<SearchDeclaration> {
  return {
    provide: `search of ${declaration.entity}`,
    inject: [Searchables],
    useFactory: (searchables: Searchables) => {
      searchables.register(declaration);
      return declaration;
    },
  };
}

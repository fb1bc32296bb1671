import { type FactoryProvider, Injectable } from '@nestjs/common';

/** What of the audit log is news for others. All names and conditions are of our own code, never of a request; the row is `t`. */
export interface NewsDeclaration {
  /** As the audit log names it, e.g. `KeyResult`. */
  entity: string;
  table: string;
  /** SQL of what it is called, in both languages; left out, the sentence of the event stands alone. */
  title?: string;
  /** On whose page it is found, and SQL of that id; on its own when left out. */
  at?: { entity: string; id: string };
  /** SQL condition under which the viewer, $3, may read it; always when left out. */
  visible?: string;
  /** Only these events are news; all when left out. */
  only?: readonly string[];
  /** Events that are no news: they repeat what another one tells, or come once for each person. */
  except?: readonly string[];
}

/** What is told to those who come back, as domains declare it with `tells`. */
@Injectable()
export class News {
  private readonly declared = new Map<string, NewsDeclaration>();

  /** @throws Error when an entity is declared twice */
  register(declaration: NewsDeclaration): void {
    if (this.declared.has(declaration.entity)) throw new Error(`News of ${declaration.entity} are declared twice`);
    this.declared.set(declaration.entity, declaration);
  }

  declarations(): readonly NewsDeclaration[] {
    return [...this.declared.values()];
  }
}

/** Declares what a domain tells, among the providers of its module. */
export function tells(declaration: NewsDeclaration): FactoryProvider<NewsDeclaration> {
  return {
    provide: `news of ${declaration.entity}`,
    inject: [News],
    useFactory: (news: News) => {
      news.register(declaration);
      return declaration;
    },
  };
}

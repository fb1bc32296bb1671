import { ApolloLink, Observable } from '@apollo/client';

type Answers = Record<string, (variables: Record<string, unknown>) => Record<string, unknown>>;

/** Answers whole operations by their names and keeps what was sent. One that nobody answers is a fault. */
export function answers(by: Answers) {
  const sent: { name: string; variables: Record<string, unknown> }[] = [];
  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const name = operation.operationName ?? '';
        sent.push({ name, variables: operation.variables });
        const answer = by[name];
        if (!answer) return observer.error(new Error(`Nobody answers ${name}`));
        observer.next({ data: answer(operation.variables) });
        return observer.complete();
      }),
  );
  return { link, sent };
}

/** A connection with everything on its first page. */
export const connection = (type: string, nodes: readonly object[], more: object = {}) => ({
  __typename: `${type}Connection`,
  edges: nodes.map((node, index) => ({ __typename: `${type}Edge`, cursor: String(index), node })),
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  ...more,
});

/** A text in both languages, as the English reader sees it. */
export const words = (en: string, pl: string | null = null) => ({ __typename: 'LocalizedText', en, pl, text: en, language: 'EN' });

export const person = (id: string, name: string, side: 'IT' | 'MARKETING') => ({ __typename: 'Member', id, name, side });

import { ApolloLink, Observable } from '@apollo/client';
import type { TermRow } from './glossary.queries.ts';

type Variables = Record<string, unknown>;

/** Answers by the name of the operation and keeps what was sent; for tests of screens. */
export function fakeApi(answers: Record<string, Variables | ((variables: Variables) => Variables)>) {
  const sent: { name: string; variables: Variables }[] = [];
  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const name = operation.operationName ?? '';
        sent.push({ name, variables: operation.variables });
        const answer = answers[name];
        if (!answer) observer.error(new Error(`No answer for ${name}`));
        else observer.next({ data: typeof answer === 'function' ? answer(operation.variables) : answer });
        observer.complete();
      }),
  );
  return { link, sent };
}

export const pageOf = (type: string, nodes: { id: string }[]) => ({
  __typename: `${type}Connection`,
  edges: nodes.map((node) => ({ __typename: `${type}Edge`, cursor: node.id, node })),
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
});

const text = (words: string) => ({ __typename: 'LocalizedText' as const, text: words, language: 'EN' as const, pl: null, en: words });

export const termRow = (more: Partial<TermRow> = {}): TermRow => ({
  __typename: 'Term',
  id: 't1',
  canonical: 'backlog',
  domain: 'IT',
  kind: 'WORD',
  state: 'LIVE',
  liveVersion: 1,
  falseFriend: false,
  openProposals: 0,
  guessedForms: 0,
  usage: { __typename: 'TermUsage', times: 7, texts: 5, it: 6, marketing: 1 },
  senses: [
    {
      __typename: 'TermSense',
      ownerSide: 'IT',
      plain: text('a list of work to do'),
      definition: text('What waits to be done.'),
      example: null,
      labels: [{ __typename: 'TermLabel', language: 'EN', preferred: 'backlog', synonyms: [], forms: ['backlogs'] }],
    },
  ],
  viewerCan: { __typename: 'TermRights', propose: true, correctForms: true },
  ...more,
});

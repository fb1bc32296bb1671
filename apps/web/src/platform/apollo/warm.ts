import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';

let client: ApolloClient | null = null;

export function warmWith(apollo: ApolloClient): void {
  client = apollo;
}

/**
 * Starts the first query of a route in its loader, beside the loading of its chunk: the component's useQuery with the same variables joins it.
 * Never waits and never fails; the component shows what came of it.
 */
export function warm<TData, TVariables extends OperationVariables>(
  query: TypedDocumentNode<TData, TVariables>,
  ...[variables]: Record<string, never> extends TVariables ? [TVariables?] : [TVariables]
): null {
  void client?.query<TData, OperationVariables>({ query, variables: variables ?? {} }).catch(() => undefined);
  return null;
}

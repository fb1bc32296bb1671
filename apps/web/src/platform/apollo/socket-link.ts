import type { ApolloLink, Observable } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';
import { currentLanguage } from '../i18n/i18n.ts';
import { currentWorkspaceSlug } from './workspace-slug.ts';

function connect(): GraphQLWsLink {
  const address = new URL('/graphql', window.location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return new GraphQLWsLink(
    createClient({
      url: address.href,
      lazy: true,
      retryAttempts: Infinity,
      shouldRetry: () => true,
      // A socket carries no headers of its own: workspace and language travel in the first message.
      connectionParams: () => ({ workspace: currentWorkspaceSlug(), language: currentLanguage() }),
    }),
  );
}

let link: ApolloLink | undefined;

/** One socket for all subscriptions of the page. */
export function subscribe(operation: ApolloLink.Operation, forward: ApolloLink.ForwardFunction): Observable<ApolloLink.Result> {
  link ??= connect();
  return link.request(operation, forward);
}

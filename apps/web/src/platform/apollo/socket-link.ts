import type { ApolloLink, Observable } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';
import { currentLanguage } from '../i18n/i18n.ts';
import { currentWorkspaceSlug } from './workspace-slug.ts';

/** A socket carries no headers of its own: workspace and language stand in its address, read anew at every reconnection. */
function address(): string {
  const url = new URL('/graphql', window.location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  url.searchParams.set('workspace', currentWorkspaceSlug() ?? '');
  url.searchParams.set('language', currentLanguage());
  return url.href;
}

function connect(): GraphQLWsLink {
  return new GraphQLWsLink(createClient({ url: address, lazy: true, retryAttempts: Infinity, shouldRetry: () => true }));
}

let link: ApolloLink | undefined;

/** One socket for all subscriptions of the page. */
export function subscribe(operation: ApolloLink.Operation, forward: ApolloLink.ForwardFunction): Observable<ApolloLink.Result> {
  link ??= connect();
  return link.request(operation, forward);
}

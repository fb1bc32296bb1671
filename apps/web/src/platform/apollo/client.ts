import { ApolloClient } from '@apollo/client';
import { ApolloLink } from '@apollo/client/link';
import { HttpLink } from '@apollo/client/link/http';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';
import { currentLanguage } from '../i18n/i18n.ts';
import { createCache } from './cache.ts';
import { faultLink, headersLink, type FaultHandlers } from './links.ts';
import { currentWorkspaceSlug } from './workspace-slug.ts';

function socketLink(): GraphQLWsLink {
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

/** One client for the page. Another workspace is another page load, so its cache can never mix with this one's. */
export function createApolloClient(handlers: FaultHandlers): ApolloClient {
  const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin' });
  const isSubscription = (operation: ApolloLink.Operation) => operation.operationType === 'subscription';
  return new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([faultLink(handlers), headersLink(), ApolloLink.split(isSubscription, socketLink(), http)]),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}

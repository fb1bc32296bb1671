import { ApolloClient } from '@apollo/client';
import { ApolloLink } from '@apollo/client/link';
import { HttpLink } from '@apollo/client/link/http';
import { from, mergeMap } from 'rxjs';
import { createCache } from './cache.ts';
import { faultLink, headersLink, type FaultHandlers } from './links.ts';

/** Subscriptions, whose code is loaded with the first one: pages outside of a workspace have none. */
function socketLink(): ApolloLink {
  return new ApolloLink((operation, forward) => from(import('./socket-link.ts')).pipe(mergeMap(({ subscribe }) => subscribe(operation, forward))));
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

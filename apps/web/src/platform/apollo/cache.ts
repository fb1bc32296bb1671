import { InMemoryCache } from '@apollo/client';

export function createCache(): InMemoryCache {
  return new InMemoryCache({
    // What the pages outside of a workspace need; the signed-in app adds all unions and interfaces of the schema.
    possibleTypes: {
      Problem: ['ConflictProblem', 'NotFoundProblem', 'RefusedProblem', 'ValidationProblem'],
      EntryResult: ['SignedIn', 'SignedUp', 'InvitationAccepted', 'WorkspaceCreated', 'ProfileSaved'],
    },
    typePolicies: {
      // Values without identity: they belong to the object that holds them.
      LocalizedText: { keyFields: false },
      PageInfo: { keyFields: false },
    },
  });
}

import { InMemoryCache } from '@apollo/client';

export function createCache(): InMemoryCache {
  return new InMemoryCache({
    // What every page needs; the signed-in app adds the rest of the schema's unions and interfaces.
    possibleTypes: { Problem: ['ConflictProblem', 'NotFoundProblem', 'RefusedProblem', 'ValidationProblem'] },
    typePolicies: {
      // Values without identity: they belong to the object that holds them.
      LocalizedText: { keyFields: false },
      PageInfo: { keyFields: false },
    },
  });
}

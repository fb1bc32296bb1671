import { InMemoryCache } from '@apollo/client';
import { possibleTypes } from './possible-types.gen.ts';

export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      // Values without identity: they belong to the object that holds them.
      LocalizedText: { keyFields: false },
      PageInfo: { keyFields: false },
    },
  });
}

import { useQuery } from '@apollo/client/react';
import { useRefreshOn } from '../../platform/apollo/live.tsx';
import { useConnection } from '../../platform/lists/use-connection.ts';
import { __Thing__CreationDocument, type __Thing__Filter, __Thing__PageDocument, type __Thing__PageQuery, __Things__Document } from './__area-kebab__.gen.ts';

export type __Thing__Details = NonNullable<__Thing__PageQuery['__thing__']>;

export function use__Things__(filter: __Thing__Filter) {
  const __things__ = useConnection(useQuery(__Things__Document, { variables: { first: 50, filter } }), (data) => data.__things__);
  useRefreshOn(['__Thing__'], __things__.refetch);
  return __things__;
}

export function use__Thing__(id: string) {
  const __thing__ = useQuery(__Thing__PageDocument, { variables: { id } });
  useRefreshOn(['__Thing__'], __thing__.refetch, id);
  return __thing__;
}

/** Whether the viewer may create one; asked by the page that does it. */
export const use__Thing__Creation = () => useQuery(__Thing__CreationDocument);

import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { homePath, safeReturnPath } from '../../session/session-guards.ts';
import { ViewerDocument } from '../../session/session.gen.ts';

/** After the server opened a session: forget what the signed-out reader saw and go where the person wanted to. */
export function useEnter(): () => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const to = params.get('to');
  return useCallback(async () => {
    await client.clearStore();
    const { data } = await client.query({ query: ViewerDocument, fetchPolicy: 'network-only' });
    const home = data?.viewer ? homePath(data.viewer) : '/sign-in';
    await navigate(safeReturnPath(to) ?? home, { replace: true });
  }, [client, navigate, to]);
}

import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { toApiLanguage, type AppLanguage } from '../i18n/language.ts';
import { switchLanguage } from '../i18n/i18n.ts';
import { ViewerDocument } from './session.gen.ts';

/** Switches the words at once, keeps the choice (profile when signed in, device always) and asks again for texts the server worded. */
export function useChooseLanguage(): (language: AppLanguage) => Promise<void> {
  const client = useApolloClient();
  return useCallback(
    async (language: AppLanguage) => {
      await switchLanguage(language);
      const viewer = client.readQuery({ query: ViewerDocument })?.viewer;
      if (viewer) {
        const input = { language: toApiLanguage(language) };
        const { UpdateProfileDocument } = await import('./workspace.gen.ts');
        await client.mutate({ mutation: UpdateProfileDocument, variables: { input } }).catch(() => undefined);
      }
      await client.refetchQueries({ include: 'active' });
    },
    [client],
  );
}

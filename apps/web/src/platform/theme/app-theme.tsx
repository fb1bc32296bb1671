import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { PropsWithChildren } from 'react';
import { cssVariablesResolver, theme } from './theme.ts';

/** boot.js reads the same key before the first paint. */
const colorSchemeManager = localStorageColorSchemeManager({ key: 'tandem-theme' });

/** Nonce of this page's content policy, from the meta tag that the server fills in; style elements made at run time carry it. */
const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

export function AppTheme({ children, env }: PropsWithChildren<{ env?: 'test' }>) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
      {...(env ? { env } : {})}
    >
      {children}
      <Notifications position="bottom-right" autoClose={6000} limit={4} />
    </MantineProvider>
  );
}

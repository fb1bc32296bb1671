import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { PropsWithChildren } from 'react';
import { cssVariablesResolver, theme } from './theme.ts';

/** boot.js reads the same key before the first paint. */
const colorSchemeManager = localStorageColorSchemeManager({ key: 'tandem-theme' });

export function AppTheme({ children, env }: PropsWithChildren<{ env?: 'test' }>) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      {...(env ? { env } : {})}
    >
      {children}
      <Notifications position="bottom-right" autoClose={6000} limit={4} />
    </MantineProvider>
  );
}

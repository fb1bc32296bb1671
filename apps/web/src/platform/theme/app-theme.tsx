import { localStorageColorSchemeManager, MantineProvider, type MantineProviderProps } from '@mantine/core';
import { lazy, Suspense, type PropsWithChildren, type ReactNode } from 'react';
import { cssVariablesResolver, theme } from './theme.ts';

const LazyToaster = lazy(async () => ({ default: (await import('../feedback/show-toast.tsx')).Toaster }));

/** boot.js reads the same key before the first paint. */
const colorSchemeManager = localStorageColorSchemeManager({ key: 'tandem-theme' });

/** Nonce of this page's content policy, from the meta tag that the server fills in; style elements made at run time carry it. */
const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

// Mantine's dialogs lock scrolling through a library that looks for the nonce under this name before it writes its style element.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });

/** What tests ask of the provider comes as it is: no movement, no style elements. */
export interface AppThemeProps extends Pick<MantineProviderProps, 'env' | 'withCssVariables' | 'withGlobalClasses'> {
  /** Where toasts appear; loaded after the first page unless given. */
  toaster?: ReactNode;
}

export function AppTheme({ children, toaster = <LazyToaster />, ...asked }: PropsWithChildren<AppThemeProps>) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
      {...asked}
    >
      {children}
      <Suspense>{toaster}</Suspense>
    </MantineProvider>
  );
}

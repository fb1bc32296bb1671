import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { LiveProvider } from '../apollo/live.tsx';
import { PageOfContext, pagesOf } from '../router/page-of.ts';
import type { WebDomain } from '../router/web-domain.ts';
import { BottomBar } from './bottom-bar.tsx';
import { SideBar } from './side-bar.tsx';
import { TopBar } from './top-bar.tsx';
import classes from './shell.module.css';

/** Wraps the signed-in app in the providers of the domains, outermost first. */
function DomainProviders({ domains, children }: { domains: readonly WebDomain[]; children: ReactNode }) {
  return domains.reduceRight<ReactNode>((inner, { provider: Provider }) => (Provider ? <Provider>{inner}</Provider> : inner), children);
}

/** Side bar and top bar on desktops, top bar and bottom bar on phones, the page between them. */
export function WorkspaceShell({ domains }: { domains: WebDomain[] }) {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const first = useRef(pathname);
  const pageOf = useMemo(() => pagesOf(domains), [domains]);
  useEffect(() => {
    // A new page begins at its heading for keyboard and screen reader, but the first one leaves the focus where the browser put it.
    if (first.current !== pathname) main.current?.focus({ preventScroll: true });
    first.current = pathname;
  }, [pathname]);
  return (
    <LiveProvider>
      <PageOfContext value={pageOf}>
        <DomainProviders domains={domains}>
          <div className={classes.shell}>
            <a href="#main" className={classes.skip}>
              {t('shell.skip')}
            </a>
            <TopBar domains={domains} />
            <SideBar domains={domains} />
            <main id="main" ref={main} tabIndex={-1} className={classes.main}>
              <Progress />
              <Outlet />
            </main>
            <BottomBar domains={domains} />
            <ScrollRestoration />
          </div>
        </DomainProviders>
      </PageOfContext>
    </LiveProvider>
  );
}

/** A thin line while the next page's code is on its way; nothing for quick ones. */
function Progress() {
  const navigation = useNavigation();
  return navigation.state === 'idle' ? null : <div className={classes.progress} role="presentation" />;
}

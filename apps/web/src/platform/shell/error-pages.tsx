import { Anchor, Button } from '@mantine/core';
import { EmptyState } from '@tandem/ui/empty-state';
import { ErrorState } from '@tandem/ui/error-state';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, Link, useRouteError } from 'react-router';
import { faultOf } from '../apollo/fault.ts';
import { useFaultWords } from '../feedback/use-fault-words.ts';
import classes from './error-pages.module.css';

export function NotFoundPage({ standalone = false }: { standalone?: boolean }) {
  const content = <NotFoundContent />;
  return standalone ? <main>{content}</main> : content;
}

function NotFoundContent() {
  const { t } = useTranslation();
  return (
    <div className={classes.page}>
      <title>{`${t('errors.notFoundTitle')} · Tandem`}</title>
      <EmptyState
        title={<h1 className={classes.title}>{t('errors.notFoundTitle')}</h1>}
        why={t('errors.notFoundWhy')}
        action={
          <Button component={Link} to="/">
            {t('errors.home')}
          </Button>
        }
      />
    </div>
  );
}

/** What a route shows when it could not be loaded. A new version on the server also ends here: its old chunks are gone, a reload helps. */
export function RouteErrorPage({ standalone = false }: { standalone?: boolean }) {
  const content = <RouteErrorContent standalone={standalone} />;
  return standalone ? <main>{content}</main> : content;
}

function RouteErrorContent({ standalone }: { standalone: boolean }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const error = useRouteError();
  if (isRouteErrorResponse(error)) {
    if (error.status === 404) return <NotFoundContent />;
    return (
      <div className={classes.page}>
        <title>{`${t('errors.notMemberTitle')} · Tandem`}</title>
        <EmptyState
          title={<h1 className={classes.title}>{t('errors.notMemberTitle')}</h1>}
          why={t('errors.notMemberWhy')}
          action={<Anchor href="/">{t('errors.home')}</Anchor>}
        />
      </div>
    );
  }
  const isCode = error instanceof Error && /dynamically imported module|Importing a module/i.test(error.message);
  const isOurs = error instanceof Error && faultOf(error).code === 'NETWORK' && !(error instanceof TypeError && /fetch|network/i.test(error.message));
  const shown = isCode
    ? { title: t('errors.newVersionTitle'), message: t('errors.newVersionWhy'), requestId: null }
    : isOurs
      ? { title: t('errors.brokenTitle'), message: t('errors.brokenWhy'), requestId: null }
      : words(error);
  return (
    <div className={classes.page}>
      <ErrorState {...shown} title={standalone ? <h1 className={classes.title}>{shown.title}</h1> : shown.title} onRetry={() => window.location.reload()} />
    </div>
  );
}

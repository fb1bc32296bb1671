import { UiLinkProvider, type UiLinkProps } from '@tandem/ui/ui-link';
import { UiWordsProvider, type UiWords } from '@tandem/ui/ui-words';
import { useMemo, type PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

const routerLink = ({ to, ...rest }: UiLinkProps) => <Link to={to} {...rest} />;

/** Gives the primitives of libs/ui their words and the router's link. */
export function UiBridge({ children }: PropsWithChildren) {
  const { t } = useTranslation();
  const words = useMemo(() => wordsOf(t), [t]);
  return (
    <UiWordsProvider words={words}>
      <UiLinkProvider value={routerLink}>{children}</UiLinkProvider>
    </UiWordsProvider>
  );
}

const wordsOf = (word: (key: string) => string): UiWords => ({
  viewAsTable: word('ui.viewAsTable'),
  viewAsChart: word('ui.viewAsChart'),
  loadMore: word('ui.loadMore'),
  retry: word('ui.retry'),
  requestId: word('ui.requestId'),
  cancel: word('ui.cancel'),
  itShort: word('ui.itShort'),
  itLong: word('ui.itLong'),
  marketingShort: word('ui.marketingShort'),
  marketingLong: word('ui.marketingLong'),
  jointLong: word('ui.jointLong'),
  before: word('ui.before'),
  after: word('ui.after'),
  removed: word('ui.removed'),
  added: word('ui.added'),
  expected: word('ui.expected'),
  plan: word('ui.plan'),
  actual: word('ui.actual'),
  value: word('ui.value'),
  when: word('ui.when'),
  openRows: word('ui.openRows'),
  loading: word('ui.loading'),
});

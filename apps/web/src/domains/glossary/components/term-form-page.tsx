import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { FormSkeleton } from '@tandem/ui/skeletons';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useSession } from '../../../platform/session/use-session.ts';
import { NotFoundPage } from '../../../platform/shell/error-pages.tsx';
import { Page } from '../../../platform/shell/page.tsx';
import { useTerm } from '../glossary.queries.ts';
import { termFrom, valuesOf } from '../term-values.ts';
import { TermForm } from './term-form.tsx';

/** A new word. */
export function TermNewPage() {
  const { t } = useTranslation('glossary');
  const { side } = useSession();
  const [search] = useSearchParams();
  return (
    <Page title={t('form.new')} subtitle={t('form.explains')} width="text">
      <TermForm term={null} key={search.toString()} initial={termFrom(search, side ?? 'IT')} />
    </Page>
  );
}

/** A new wording for a word in use. */
export function TermChangePage() {
  const { t } = useTranslation('glossary');
  const query = useTerm(useParams()['id'] ?? '');
  const term = query.data?.term;
  if (query.data && !term) return <NotFoundPage />;
  return (
    <Page title={t('form.change', { term: term?.canonical ?? '' })} subtitle={t('form.explains')} width="text">
      <Loaded query={query} skeleton={<FormSkeleton fields={6} />}>
        {() => (term ? <TermForm key={term.liveVersion} term={term} initial={valuesOf(term)} /> : null)}
      </Loaded>
    </Page>
  );
}

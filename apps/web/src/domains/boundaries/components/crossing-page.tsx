import { EmptyState } from '@tandem/ui/empty-state';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { useCrossing } from '../boundaries.queries.ts';
import { BackToRegister } from './back-to-register.tsx';
import { CrossingCard } from './crossing-card.tsx';

/** One held change. */
export function CrossingPage() {
  const { t } = useTranslation('boundaries');
  const { id = '' } = useParams();
  const to = useWorkspacePath();
  return (
    <Loaded query={useCrossing(id)} skeleton={<PageSkeleton />}>
      {({ crossing, ownableThings }) => (
        <Page title={t(crossing ? 'crossings.one' : 'page.unknown')} back={<Link to={to('boundaries/crossings')}>{t('crossings.title')}</Link>}>
          {crossing ? <CrossingCard crossing={crossing} things={ownableThings} /> : <EmptyState title={t('page.unknown')} why={t('page.unknownWhy')} action={<BackToRegister />} />}
        </Page>
      )}
    </Loaded>
  );
}

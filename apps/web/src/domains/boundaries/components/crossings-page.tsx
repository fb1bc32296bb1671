import { SegmentedControl } from '@mantine/core';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { CardsSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { useCrossings } from '../boundaries.queries.ts';
import { BackToRegister } from './back-to-register.tsx';
import classes from './boundaries.module.css';
import { CrossingCard } from './crossing-card.tsx';

const SCOPES = ['TO_DECIDE', 'MINE', 'ALL'] as const;
const defaults = { scope: 'TO_DECIDE' };

/** Held changes: those that wait for the reader, their own, and all. */
export function CrossingsPage() {
  const { t } = useTranslation('boundaries');
  const to = useWorkspacePath();
  const [filters, setFilters] = useUrlFilters(defaults);
  const scope = SCOPES.find((each) => each === filters.scope) ?? 'TO_DECIDE';
  const crossings = useCrossings(scope);
  return (
    <Page title={t('crossings.title')} subtitle={t('crossings.subtitle')} back={<Link to={to('boundaries')}>{t('page.back')}</Link>}>
      <div className={classes.stack}>
        <SegmentedControl className={classes.scopes ?? ''} aria-label={t('crossings.show')} value={scope} onChange={(value) => setFilters({ scope: value })} data={SCOPES.map((value) => ({ value, label: t(`crossings.${value}`) }))} />
        <Loaded
          query={crossings}
          skeleton={<CardsSkeleton cards={3} height={160} />}
          isEmpty={crossings.rows.length === 0}
          empty={<EmptyState title={t(`crossings.empty.${scope}`)} why={t('crossings.emptyWhy')} action={<BackToRegister />} />}
        >
          {({ ownableThings }) => (
            <>
              {crossings.rows.map((crossing) => (
                <CrossingCard key={crossing.id} crossing={crossing} things={ownableThings} />
              ))}
              <LoadMore {...crossings} />
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

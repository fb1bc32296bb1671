import { useTranslation } from 'react-i18next';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import type { LearningApplicationFilter } from '../learning.gen.ts';
import { useApplications } from '../learning.queries.ts';
import { ApplicationList } from './evidence-lists.tsx';
import { EvidencePage } from './evidence-page.tsx';

const FILTERS: Record<'all' | 'mine' | 'toDecide', LearningApplicationFilter> = { all: {}, mine: { mine: true }, toDecide: { toDecide: true } };
const shows = ['all', 'mine', 'toDecide'] as const;

/** Who used what they learned and where, the latest first: a story, not a ranking. */
export function UsedPage() {
  const { t } = useTranslation('learning');
  const [filters, setFilters] = useUrlFilters({ show: '' });
  const show = shows.find((each) => each === filters.show) ?? 'all';
  return (
    <EvidencePage
      title={t('used.title')}
      subtitle={t('used.explain')}
      filter={{ label: t('used.show'), value: show, options: shows.map((each) => ({ value: each, label: t(`used.shows.${each}`) })), onChange: (value) => setFilters({ show: value === 'all' ? '' : value }) }}
      list={useApplications(FILTERS[show])}
      empty={{ title: t(show === 'toDecide' ? 'used.nothingWaits' : 'used.none'), why: t('used.noneWhy'), action: t('used.toMine'), to: 'learning/mine?show=finished' }}
    >
      {(rows) => <ApplicationList rows={rows} />}
    </EvidencePage>
  );
}

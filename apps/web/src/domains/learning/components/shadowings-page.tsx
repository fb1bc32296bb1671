import { useTranslation } from 'react-i18next';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import type { ShadowingFilter } from '../learning.gen.ts';
import { useShadowings } from '../learning.queries.ts';
import { ShadowingList } from './evidence-lists.tsx';
import { EvidencePage } from './evidence-page.tsx';

const FILTERS: Record<'all' | 'mine' | 'toAnswer', ShadowingFilter> = { all: {}, mine: { mine: true }, toAnswer: { toAnswer: true } };
const shows = ['all', 'mine', 'toAnswer'] as const;

/** Days beside somebody of the other department: planned, asked for, and what was learned. */
export function ShadowingsPage() {
  const { t } = useTranslation('learning');
  const [filters, setFilters] = useUrlFilters({ show: '' });
  const show = shows.find((each) => each === filters.show) ?? 'all';
  return (
    <EvidencePage
      title={t('shadowings.title')}
      subtitle={t('shadowings.note')}
      filter={{ label: t('shadowings.show'), value: show, options: shows.map((each) => ({ value: each, label: t(`shadowings.shows.${each}`) })), onChange: (value) => setFilters({ show: value === 'all' ? '' : value }) }}
      list={useShadowings(FILTERS[show])}
      empty={{ title: t(show === 'toAnswer' ? 'shadowings.nothingWaits' : 'shadowings.none'), why: t('shadowings.noneWhy'), action: t('shadowings.find'), to: 'learning/catalogue?kind=SHADOWING' }}
    >
      {(rows) => <ShadowingList rows={rows} />}
    </EvidencePage>
  );
}

import { useTranslation } from 'react-i18next';
import { PlaceTabs } from '../../../platform/shell/place-tabs.tsx';
import { useDataCounts } from '../customer.queries.ts';
import classes from './customer.module.css';

/** From the data that is stored to what is learned from it and the technologies that carry it. */
export function CustomerTabs() {
  const { t } = useTranslation('customer');
  const wishes = useDataCounts()?.wishes ?? 0;
  const places = [
    { path: 'customer', label: t('tabs.sources') },
    { path: 'customer/wishes', label: wishes > 0 ? t('tabs.wishesOpen', { count: wishes }) : t('tabs.wishes') },
    { path: 'customer/insights', label: t('tabs.insights') },
    { path: 'customer/technologies', label: t('tabs.technologies') },
    { path: 'customer/challenges', label: t('tabs.challenges') },
  ];
  return (
    <div className={classes.tabs}>
      <PlaceTabs label={t('menu.customer')} places={places} />
    </div>
  );
}

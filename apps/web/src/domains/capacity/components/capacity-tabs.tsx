import { useTranslation } from 'react-i18next';
import { PlaceTabs } from '../../../platform/shell/place-tabs.tsx';

/** The three questions: who has how much time, who knows how, and what is wrong. */
export function CapacityTabs() {
  const { t } = useTranslation('capacity');
  const places = [
    { path: 'capacity', label: t('tabs.plan') },
    { path: 'capacity/skills', label: t('tabs.skills') },
    { path: 'capacity/problems', label: t('tabs.problems') },
  ];
  return <PlaceTabs label={t('menu.capacity')} places={places} />;
}

import { useTranslation } from 'react-i18next';
import { PlaceTabs } from '../../../platform/shell/place-tabs.tsx';

/** Today, one's own list, what there is, who sits with whom, what was used, and the quiz. */
export function LearningTabs() {
  const { t } = useTranslation('learning');
  const places = [
    { path: 'learning', label: t('tabs.now') },
    { path: 'learning/mine', label: t('tabs.mine') },
    { path: 'learning/catalogue', label: t('tabs.catalogue') },
    { path: 'learning/shadowings', label: t('tabs.shadowings') },
    { path: 'learning/used', label: t('tabs.used') },
    { path: 'learning/quiz', label: t('tabs.quiz') },
  ];
  return <PlaceTabs label={t('menu.learning')} places={places} />;
}

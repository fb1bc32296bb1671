import { useTranslation } from 'react-i18next';
import { PlaceTabs } from '../../../platform/shell/place-tabs.tsx';

/** What is known, what it is bought for, when it must be decided, and what it saves. */
export function KnowledgeTabs() {
  const { t } = useTranslation('knowledge');
  const places = [
    { path: 'knowledge', label: t('tabs.articles') },
    { path: 'knowledge/improvements', label: t('tabs.improvements') },
    { path: 'knowledge/vendors', label: t('tabs.vendors') },
    { path: 'knowledge/renewals', label: t('tabs.renewals') },
    { path: 'knowledge/budget', label: t('tabs.budget') },
  ];
  return <PlaceTabs label={t('menu.knowledge')} places={places} />;
}

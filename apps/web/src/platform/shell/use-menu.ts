import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Words of menu entries and commands: `menu.…` of the domain's own catalog. */
export function useMenuLabel(): (domain: string, labelKey: string) => string {
  const { t } = useTranslation();
  return useCallback((domain: string, labelKey: string) => t(labelKey, { ns: domain }), [t]);
}

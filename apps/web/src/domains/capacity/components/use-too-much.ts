import { useTranslation } from 'react-i18next';
import { toast } from '../../../platform/feedback/toast.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';

/** Says, after hours were saved, in how many weeks more is promised than there is. Nothing is blocked. */
export function useTooMuch() {
  const { t } = useTranslation('capacity');
  const format = useFormat();
  return ({ overAllocated }: { overAllocated: readonly { load: number | null }[] }) => {
    if (overAllocated.length === 0) return;
    const worst = Math.max(0, ...overAllocated.map(({ load }) => load ?? 0));
    toast(t('allocate.over', { count: overAllocated.length }), { tone: 'warn', ...(worst > 0 ? { message: t('allocate.worst', { load: format.percent(worst / 100) }) } : {}) });
  };
}

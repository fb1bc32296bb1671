import { useTranslation } from 'react-i18next';
import { toast } from '../../../platform/feedback/toast.ts';

/** Says, after a task was moved, that more are in progress than the project wants. The move stays. */
export function useTellOverLimit() {
  const { t } = useTranslation('projects');
  return ({ overWipLimit }: { overWipLimit: { inProgress: number; limit: number } | null }) => {
    if (overWipLimit) toast(t('board.overTold', { total: overWipLimit.inProgress, limit: overWipLimit.limit }), { tone: 'warn', message: t('board.overWhy') });
  };
}

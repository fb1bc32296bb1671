import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { faultOf } from '../apollo/fault.ts';

export interface FaultWords {
  title: string;
  message: string;
  requestId: string | null;
}

/** Turns a fault into words that say what to do next. The server's own sentence wins where it wrote one for people. */
export function useFaultWords(): (error: unknown) => FaultWords {
  const { t } = useTranslation();
  return useCallback(
    (error: unknown) => {
      const fault = faultOf(error);
      const own = fault.code === 'FORBIDDEN' || fault.code === 'NOT_A_MEMBER' || fault.code === 'RATE_LIMITED' ? fault.message : null;
      return { title: t(`fault.${fault.code}.title`), message: own ?? t(`fault.${fault.code}.message`), requestId: fault.requestId };
    },
    [t],
  );
}

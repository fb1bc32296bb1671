import { StatusBadge, type Tone } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import type { CapacityProblemState } from '../capacity.gen.ts';

const tones: Record<CapacityProblemState, Tone> = { OPEN: 'bad', PLANNED: 'warn', RESOLVED: 'done', DISMISSED: 'quiet' };

export function ProblemStateBadge({ state }: { state: CapacityProblemState }) {
  const { t } = useTranslation('capacity');
  return <StatusBadge size="sm" tone={tones[state]} label={t(`problemStates.${state}`)} />;
}

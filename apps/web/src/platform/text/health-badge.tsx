import { StatusBadge, type Tone } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';

export type Health = 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK' | 'NO_UPDATE' | 'DONE' | 'ENDED';

const tones: Record<Health, Tone> = {
  ON_TRACK: 'good',
  AT_RISK: 'warn',
  OFF_TRACK: 'bad',
  NO_UPDATE: 'quiet',
  DONE: 'done',
  ENDED: 'done',
};

export const healthTone = (health: Health): Tone => tones[health];

/** The five states of anything that has a plan, with the same words everywhere. */
export function HealthBadge({ health, size }: { health: Health; size?: 'sm' | 'md' }) {
  const { t } = useTranslation();
  return <StatusBadge tone={tones[health]} label={t(`health.${health}`)} {...(size ? { size } : {})} />;
}

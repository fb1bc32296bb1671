import { useState } from 'react';
import { dayOf } from '../calendar/plain-day.ts';
import { useWorkspace } from './use-workspace.ts';

/** Today in the time zone of the workspace, as a plain day; the same for as long as the component is shown. */
export function useToday(): string {
  const [now] = useState(() => new Date());
  return dayOf(now, useWorkspace()?.timezone);
}

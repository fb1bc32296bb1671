import { IconActivityHeartbeat, IconChecklist } from '@tabler/icons-react';
import type { WebDomain } from '../../platform/router/web-domain.ts';

export const pulseDomain: WebDomain = {
  name: 'pulse',
  menu: { labelKey: 'menu.pulse', icon: IconActivityHeartbeat, path: 'pulse', order: 30, section: 'understand' },
  commands: [{ labelKey: 'menu.answer', path: 'pulse/answer', icon: IconChecklist }],
  pages: { PulseSurvey: 'pulse/:id' },
  routes: [
    { path: 'pulse', lazy: async () => ({ Component: (await import('./components/pulse-page.tsx')).PulsePage }) },
    { path: 'pulse/answer', lazy: async () => ({ Component: (await import('./components/answer-page.tsx')).AnswerPage }) },
    { path: 'pulse/settings', lazy: async () => ({ Component: (await import('./components/settings-page.tsx')).SettingsPage }) },
    { path: 'pulse/:id', lazy: async () => ({ Component: (await import('./components/month-page.tsx')).MonthPage }) },
  ],
};

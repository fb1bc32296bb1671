import { notifications } from '@mantine/notifications';
import type { UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { answers, connection, person, words } from '../../platform/testing/answers.ts';
import { renderScreen, type RenderScreenOptions } from '../../platform/testing/render-screen.tsx';
import en from './messages/en.json' with { type: 'json' };
import pl from './messages/pl.json' with { type: 'json' };
import type { ProjectDetails } from './projects.queries.ts';

export const text = (value: string) => ({ ...words(value), __typename: 'LocalizedText' as const, language: 'EN' as const });
export const magda = { __typename: 'Member' as const, id: 'm2', name: 'Magda Sowa', side: 'MARKETING' as const };
export const rights: ProjectDetails['viewerCan'] = { __typename: 'ProjectRights', update: true, changeDeadline: true, changeStateTo: ['ON_HOLD', 'DONE'], reasonNeededFor: ['ON_HOLD'], link: true, plan: true, work: true, depend: true, postUpdate: true };
export const base: ProjectDetails = {
  ...{ __typename: 'Project', id: 'p1', key: 'LOYAL', version: 3, state: 'ACTIVE', name: text('Loyalty app'), summary: null, stateReason: null, plannedStart: '2026-09-01', startedAt: '2026-09-01T08:00:00Z', closedAt: null },
  ...{ deadline: '2099-01-23', deadlineKind: 'WISH', wipLimit: null, originalDeadline: '2098-11-28', daysLeft: 61, team: null, owner: magda, latestStatus: null, forecast: null, forecastAlarm: false, forecastReconciliation: null },
  progress: { __typename: 'ProjectProgress', done: 1, open: 3, total: 4, blocked: 1 },
  slips: {
    ...{ __typename: 'ProjectSlips', days: 56, count: 2 },
    changes: [
      { __typename: 'DateChange', id: 'd1', from: '2098-11-28', to: '2099-02-01', days: 65, reason: text('The maker of the tills is late'), changedAt: '2026-10-01T08:00:00Z', changedBy: magda },
      { __typename: 'DateChange', id: 'd2', from: '2099-02-01', to: '2099-01-23', days: -9, reason: text('One of them came early'), changedAt: '2026-11-01T08:00:00Z', changedBy: magda },
    ],
  },
  viewerCan: rights,
  goalLinks: [],
  insights: [],
  milestones: [],
  blockedBy: [],
  blocks: [],
  dependencies: [],
};
export const task = (key: string, more: object = {}) => ({
  ...{ __typename: 'Task', id: `id ${key}`, key, version: 4, state: 'TODO', title: text(`Title ${key}`), due: null, startedAt: null, doneAt: null, estimateDays: 3, openBlockers: 0, blockedReason: null, accountable: magda },
  viewerCan: { __typename: 'TaskRights', update: true, moveTo: ['DOING'] },
  ...more,
});
export const saved = (key: string, overWipLimit: object | null = null) => ({ __typename: 'TaskSaved', overWipLimit, task: task(key), project: { __typename: 'Project', id: 'p1', progress: base.progress } });
const members = { MemberOptions: () => ({ members: connection('Member', [person('m1', 'Ola Nowak', 'IT'), magda]) }) };
export const fieldProblem = (path: string, message: string) => ({ __typename: 'ValidationProblem', code: 'VALIDATION', message: 'Look again.', fields: [{ __typename: 'FieldProblem', path, code: 'X', message }] });

export const show = (element: ReactElement, by: Parameters<typeof answers>[0] = {}, options: RenderScreenOptions = {}) => {
  const server = answers({ ...members, ...by });
  const view = renderScreen(element, { domain: 'projects', messages: { en, pl }, path: '/w/demo/projects/LOYAL', link: server.link, ...options });
  const inputOf = (name: string) => server.sent.findLast((each) => each.name === name)?.variables.input;
  return { ...view, sent: server.sent, inputOf };
};
/** Replaces what stands in a field at once: letter by letter takes most of a test's time. */
export const put = async (user: UserEvent, field: HTMLElement, value: string) => {
  await user.tripleClick(field);
  await user.paste(value);
};
export const ignore = () => undefined;

/** Only four toasts are shown at once: those of one test must not keep those of the next waiting. */
export function clearToasts(): void {
  notifications.clean();
  notifications.cleanQueue();
}

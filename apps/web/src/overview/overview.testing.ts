import type { OverviewQuery } from './overview.gen.ts';
import { OverviewDocument } from './overview.gen.ts';

export const words = (en: string, pl = en) => ({ __typename: 'LocalizedText' as const, en, pl, text: en, language: 'EN' as const });
type Overview = OverviewQuery['overview'];

const figure = (name: Overview['figures'][number]['figure'], good: number, total: number, sum = 0, cause: Overview['figures'][number]['cause'] = null): Overview['figures'][number] => ({
  __typename: 'OverviewFigureType',
  figure: name,
  good,
  total,
  sum,
  goodBefore: 1,
  totalBefore: total,
  sumBefore: 0,
  outOf: null,
  outOfBefore: null,
  comparedDays: 7,
  cause,
});

/** A workspace with one goal in trouble, one project that slipped, two matters that wait and one change. */
export const overview: Overview = {
  __typename: 'Overview',
  asOf: '2026-11-20T10:00:00Z',
  position: 7,
  figures: [
    figure('GOALS_ON_TRACK', 1, 3, 0, { __typename: 'FigureRowType', title: words('Half of the customers agree'), number: 3, outOf: null }),
    figure('PROMISES_KEPT', 5, 5),
    { ...figure('HOURS_COMMITTED', 3, 4, 312, { __typename: 'FigureRowType', title: words('Jan Nowak'), number: 180, outOf: 160 }), outOf: 400, sumBefore: 250, outOfBefore: 400, comparedDays: 28 },
    figure('PERCEPTION_GAP', 7, 8, 96, { __typename: 'FigureRowType', title: words('Keep learning'), number: 31, outOf: null }),
    figure('SLIPPED_DAYS', 1, 2, 26),
    figure('READ_BY_OTHER_SIDE', 0, 0),
  ],
  waiting: [
    { __typename: 'WaitingItem', kind: 'SIGN_GOAL', entityId: 'g1', title: words('Half of the customers agree'), since: '2026-11-18T10:00:00Z', side: 'IT', count: 1 },
    { __typename: 'WaitingItem', kind: 'ANSWER_PROPOSALS', entityId: null, title: null, since: '2026-11-19T10:00:00Z', side: 'IT', count: 3 },
  ],
  goals: [
    {
      __typename: 'Goal',
      id: 'g1',
      state: 'ACTIVE',
      title: words('Half of the customers agree'),
      progress: 0.46,
      expectedProgress: 0.6,
      endsOn: '2026-12-31',
      lastCheckInAt: null,
      status: { __typename: 'GoalStatus', it: 'ON_TRACK', marketing: 'AT_RISK', overall: 'AT_RISK', split: true, reconciled: false },
    },
  ],
  projects: [{ __typename: 'Project', id: 'p1', key: 'BLACK', name: words('Black Week'), deadline: '2026-12-27', originalDeadline: '2026-12-06', latestStatus: { __typename: 'StatusUpdate', health: 'AT_RISK' }, forecastAlarm: true, forecast: { __typename: 'ProjectForecast', id: 'p1', pOnTime: 0.32 } }],
  changes: [
    {
      __typename: 'RecentChange',
      id: 'e1',
      occurredAt: '2026-11-20T09:00:00Z',
      entity: 'Goal',
      entityId: 'g1',
      sentence: 'Check-in on a key result',
      title: words('Consents moved'),
      actor: { __typename: 'Member', id: 'm2', name: 'Beata Chmiel', side: 'MARKETING' },
    },
  ],
};

/** A workspace in which nothing has happened yet. */
export const nothing: Overview = { ...overview, figures: overview.figures.map(({ figure: name }) => figure(name, 0, 0)), waiting: [], goals: [], projects: [], changes: [] };

const week = (number: number, value: number) => ({ __typename: 'ScorecardPoint' as const, week: `2026-10-0${number}`, value });
const index = (recommendation: number, value: number | null, before: number): OverviewQuery['scorecard']['indices'][number] => ({
  __typename: 'ScorecardIndex',
  recommendation,
  value,
  band: value === null ? null : value < 40 ? 'POOR' : 'GOOD',
  trend: [1, 2, 3, 4, 5].map((number) => week(number, before)),
});
const scorecard: OverviewQuery['scorecard'] = { __typename: 'Scorecard', overall: 57, lowest: 14, indices: [index(1, 72, 72), index(2, 14, 19), index(3, null, 0)] };

const pulseByRecommendation: OverviewQuery['pulseByRecommendation'] = [{ __typename: 'PulseRecommendation', period: '2026-10-01', recommendation: 1, ownIt: 70, ownMarketing: 45 }];

export const answer = (data: Overview) => ({ request: { query: OverviewDocument }, result: { data: { overview: data, scorecard, pulseByRecommendation } } });

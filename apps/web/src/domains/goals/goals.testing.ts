import { AllocationPactsDocument, GoalChoicesDocument, GoalsDocument } from './goals.gen.ts';
import type { GoalDetails } from './goals.queries.ts';

export const words = (text: string, other = text) => ({ __typename: 'LocalizedText' as const, en: text, pl: other, text, language: 'EN' as const });
export const rights = { sign: false, checkIn: true, update: true, withdraw: false, reconcile: false, pause: false, resume: false, close: false, archive: false };

export const keyResult: GoalDetails['keyResults'][number] = {
  __typename: 'KeyResult',
  id: 'k1',
  title: words('Consents moved', 'Zgody przeniesione'),
  unit: null,
  metric: 'PERCENT',
  start: 0,
  target: 50,
  current: 23,
  weight: 1,
  accountableSide: 'IT',
  source: 'MANUAL',
  latestIT: null,
  latestMarketing: null,
};

export const goal: GoalDetails = {
  __typename: 'Goal',
  id: 'g1',
  version: 4,
  state: 'ACTIVE',
  outcome: null,
  title: words('Half of the customers agree', 'Połowa klientów ze zgodą'),
  noticeIT: words('One place'),
  noticeMarketing: words('Right people'),
  why: null,
  closingNote: null,
  closedAt: null,
  startsOn: '2026-07-01',
  endsOn: '2026-12-31',
  latestVersion: 2,
  proposedVersion: 2,
  inForceVersion: 1,
  signedSides: [],
  progress: 0.46,
  expectedProgress: 0.6,
  lastCheckInAt: '2026-11-20T10:00:00Z',
  lastSignedAt: '2026-07-01T10:00:00Z',
  status: { __typename: 'GoalStatus', it: 'ON_TRACK', marketing: 'AT_RISK', overall: 'AT_RISK', split: true, reconciled: false },
  keyResults: [keyResult],
  ownerTeam: null,
  cycle: null,
  parent: null,
  children: [],
  childrenProgress: null,
  waitingFor: [{ __typename: 'GoalWait', side: 'MARKETING', action: 'SIGN' }],
  projects: [
    { __typename: 'Project', id: 'p1', key: 'CONSENT', name: words('Consent migration', 'Migracja zgód'), state: 'ACTIVE', deadline: '2026-12-27', latestStatus: { __typename: 'StatusUpdate', health: 'ON_TRACK' } },
    { __typename: 'Project', id: 'p2', key: 'PILOT', name: words('Pilot'), state: 'DONE', deadline: '2026-09-30', latestStatus: null },
  ],
  insights: [{ __typename: 'Insight', id: 'i1', statement: words('People agree where they see what for', 'Zgadza się, kto widzi po co') }],
  progressPoints: [],
  versions: [
    {
      __typename: 'GoalVersion',
      number: 2,
      createdAt: '2026-11-20T10:00:00Z',
      withdrawnAt: null,
      author: null,
      signatures: [],
      changes: [{ __typename: 'GoalChange', path: 'keyResults.k1.target', before: '50', after: '40' }],
      signedVersion: null,
      content: {
        __typename: 'GoalContent',
        title: words('Half of the customers agree'),
        noticeIT: words('One place'),
        noticeMarketing: words('Right people'),
        why: null,
        ownerTeamId: 't1',
        cycleId: 'c1',
        parentId: null,
        keyResults: [
          { __typename: 'KeyResultContent', id: 'k1', title: words('Consents moved'), unit: null, metric: 'PERCENT', start: 0, target: 40, weight: 1, accountableSide: 'IT', source: 'MANUAL' },
        ],
      },
    },
  ],
  viewerCan: { __typename: 'GoalRights', ...rights, sign: true },
};

const filter = { cycleId: null, states: null, health: null, healthOf: null, split: null, search: null, waitingForMe: null };
export const page = (rows: object[], patch: object = {}) => ({
  request: { query: GoalsDocument, variables: { first: 50, filter: { ...filter, ...patch } } },
  result: {
    data: {
      goals: {
        __typename: 'GoalConnection',
        viewerCanCreate: true,
        edges: rows.map((node) => ({ __typename: 'GoalEdge', cursor: 'c', node })),
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      },
    },
  },
});

/** A workspace whose heads have agreed no share yet. */
export const noPacts = {
  request: { query: AllocationPactsDocument, variables: () => true },
  result: {
    data: { allocationPacts: { __typename: 'AllocationPactConnection', viewerCanPropose: false, edges: [], pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } } },
  },
};

export const cycle = { __typename: 'Cycle' as const, id: 'c1', version: 1, name: words('Second half'), startsOn: '2026-07-01', endsOn: '2026-12-31' };

/** What the form offers: one cycle, one joint team, no goal above. */
export const choices = {
  request: { query: GoalChoicesDocument },
  result: {
    data: {
      cycles: [cycle],
      teams: {
        __typename: 'TeamConnection',
        edges: [{ __typename: 'TeamEdge', node: { __typename: 'Team', id: 't1', name: words('Loyalty'), validity: { __typename: 'TeamValidity', valid: true, reasons: [] } } }],
      },
      goals: { __typename: 'GoalConnection', viewerCanManageCycles: false, edges: [] },
    },
  },
  maxUsageCount: Number.POSITIVE_INFINITY,
};

import { addWorkingDays } from '../../platform/calendar/working-days.ts';
import { type Person, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { RequestAnswersService } from './request-answers.service.ts';
import { RequestWorkService } from './request-work.service.ts';
import { RequestsService } from './requests.service.ts';

/** Fragments and factories that the tests of this domain share. */
export const PROBLEM = `... on Problem { code message } ... on ValidationProblem { fields { path code } } ... on ConflictProblem { expectedVersion currentVersion }`;
const REQUEST = `id version state lane size neededBy promisedDate originalPromise offeredDate offeredSize served slipCount answerDueAt escalatedAt deliveredOn workingDaysLeft promiseDelay
  forecast { probability p50 p85 p95 ahead seed } dateChanges { from to kind reason { en } other { id } changedBy { name } } project { id key } task { id due } followUp { id lane state neededBy }`;

/** The document of any mutation on requests that answers with the request. */
export const mutation = (name: string, input: string): string =>
  `mutation($input: ${input}!) { ${name}(input: $input) { __typename ... on RequestSaved { request { ${REQUEST} } } ${PROBLEM} } }`;

export const DOCUMENTS = {
  create: mutation('createRequest', 'CreateRequestInput'),
  update: mutation('updateRequest', 'UpdateRequestInput'),
  submit: mutation('submitRequest', 'RequestStepInput'),
  withdraw: mutation('withdrawRequest', 'RequestStepInput'),
  answer: mutation('answerRequest', 'AnswerRequestInput'),
  acceptCounterOffer: mutation('acceptCounterOffer', 'RequestStepInput'),
  swap: mutation('swapRequests', 'SwapRequestsInput'),
  start: mutation('startRequest', 'RequestStepInput'),
  move: mutation('moveRequest', 'MoveRequestInput'),
  deliver: mutation('deliverRequest', 'DeliverRequestInput'),
  confirm: mutation('confirmRequest', 'ConfirmRequestInput'),
  reopen: mutation('reopenRequest', 'ReopenRequestInput'),
  plan: mutation('planRequest', 'PlanRequestInput'),
};
type Step = keyof typeof DOCUMENTS;

export interface MadeRequest {
  id: string;
  version: number;
  state: string;
  lane: string;
  size: number;
  neededBy: string;
  promisedDate: string | null;
  originalPromise: string | null;
  offeredDate: string | null;
  served: string | null;
  slipCount: number;
  answerDueAt: string | null;
  escalatedAt: string | null;
  deliveredOn: string | null;
  promiseDelay: number | null;
  forecast: { probability: number | null; p85: string | null; ahead: number; seed: number } | null;
  dateChanges: { from: string; to: string; kind: string; reason: { en: string } | null; other: { id: string } | null; changedBy: { name: string } }[];
  project: { id: string; key: string } | null;
  task: { id: string; due: string } | null;
  followUp: { id: string; lane: string; state: string; neededBy: string } | null;
}

/** The day so many working days from today, in Poland. */
export const inDays = (days: number, from = new Date(Date.now())): string => addWorkingDays({ country: 'PL' }, new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Warsaw' }).format(from), days);

export const asked = (input: object = {}) => ({
  title: { en: 'Landing page' },
  purpose: { en: 'People find the spring catalogue' },
  parts: [{ en: 'Page' }, { en: 'Form' }, { en: 'Tracking' }],
  neededBy: inDays(4),
  dateKind: 'EVENT',
  ...input,
});

/** What a step of the API answers: the request, or the problem's code with the fields it names. */
export async function tell(person: Person, step: Step, input: object): Promise<MadeRequest | string> {
  const data = await person.run(DOCUMENTS[step], { input });
  const [answer] = Object.values(data) as { __typename: string; request?: MadeRequest; code?: string; fields?: { path: string; code: string }[] }[];
  if (answer?.request) return answer.request;
  return answer?.fields ? answer.fields.map(({ path, code }) => `${path} ${code}`).join(', ') : String(answer?.code);
}

/** As `tell`, for a step that must succeed. */
export async function make(person: Person, step: Step, input: object): Promise<MadeRequest> {
  const made = await tell(person, step, input);
  if (typeof made === 'string') throw new Error(`${step}: ${made}`);
  return made;
}

export const newRequest = (ws: TestWorkspace, input: object = {}): Promise<MadeRequest> => make(ws.marketing, 'create', { ...asked(input), submit: true });

const step = ({ id, version }: MadeRequest) => ({ id, expectedVersion: version });
export const stepOf = step;

export async function accepted(ws: TestWorkspace, input: object = {}): Promise<MadeRequest> {
  return make(ws.it, 'answer', { ...step(await newRequest(ws, input)), answer: 'ACCEPT' });
}

export async function started(ws: TestWorkspace, input: object = {}): Promise<MadeRequest> {
  return make(ws.it, 'start', step(await accepted(ws, input)));
}

/** A request that was offered a later day. */
export async function offered(ws: TestWorkspace, input: object = {}, offer: object = {}): Promise<MadeRequest> {
  const request = await newRequest(ws, input);
  return make(ws.it, 'answer', { ...step(request), answer: 'COUNTER_OFFER', promisedDate: inDays(9), note: { en: 'Two of us are away' }, ...offer });
}

/** A year of deliveries in a lane, through the services: each asked, accepted, begun and delivered on its days. */
export async function history(api: TestApi, ws: TestWorkspace, deliveries: { asked: Date; started: Date; delivered: Date; workingDays: number; parts: number }[]): Promise<void> {
  const [requests, answers, work] = [api.app.get(RequestsService, { strict: false }), api.app.get(RequestAnswersService, { strict: false }), api.app.get(RequestWorkService, { strict: false })];
  for (const each of deliveries) {
    const id = await ws.as(ws.marketing, 'MEMBER', 'MARKETING', (ctx) => requests.create(ctx, {
      title: { en: 'Past' }, purpose: { en: 'Past purpose' }, parts: Array.from({ length: each.parts }, (_, index) => ({ en: `Part ${index}` })),
      neededBy: inDays(each.workingDays, each.asked), dateKind: 'WISH', submit: true,
    }), each.asked);
    await ws.as(ws.it, 'MEMBER', 'IT', (ctx) => answers.answer(ctx, { id, expectedVersion: 2, answer: 'ACCEPT' }), each.asked);
    await ws.as(ws.it, 'MEMBER', 'IT', (ctx) => work.start(ctx, id, 3), each.started);
    await ws.as(ws.it, 'MEMBER', 'IT', (ctx) => work.deliver(ctx, { id, expectedVersion: 4 }), each.delivered);
  }
}

const DAY_MS = 86_400_000;

/** So many express deliveries of two parts each, the last a few days ago, one every third day, done within two days. */
export const expressHistory = (count: number, now = Date.now()) =>
  Array.from({ length: count }, (_, index) => {
    const from = now - (4 + 3 * (count - index)) * DAY_MS;
    return { asked: new Date(from), started: new Date(from + 3_600_000), delivered: new Date(from + 2 * DAY_MS), workingDays: 4, parts: 2 };
  });


import { idAt, type Person } from '../harness.ts';
import type { Fixture } from './fixture.ts';
import type { DomainSamples, Sample } from './samples.ts';

const fields = (text: object, neededBy: string) => ({ title: text, purpose: text, parts: [text, text], neededBy, dateKind: 'WISH' });

/** A draft, requests with a counter-offer, accepted and delivered ones, with a moved date. */
async function fill({ workspace: { it, marketing } }: Fixture, canary: string): Promise<Record<string, string>> {
  const text = { en: canary };
  const call = async (person: Person, name: string, type: string, input: object) =>
    idAt(await person.run(`mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on RequestSaved { request { id } } } }`, { input }), `${name}.request.id`);
  const create = (submit: boolean) => call(marketing, 'createRequest', 'CreateRequestInput', { ...fields(text, '2027-06-30'), submit });
  const answer = (id: string, input: object) => call(it, 'answerRequest', 'AnswerRequestInput', { id, expectedVersion: 2, ...input });
  const requestDraft = await create(false);
  const [request, requestOffered, requestAccepted, requestGivingWay, requestDelivered] = [await create(true), await create(true), await create(true), await create(true), await create(true)];
  await answer(requestOffered, { answer: 'COUNTER_OFFER', promisedDate: '2027-07-30', note: text });
  for (const id of [requestAccepted, requestGivingWay, requestDelivered]) await answer(id, { answer: 'ACCEPT' });
  await call(it, 'moveRequest', 'MoveRequestInput', { id: requestAccepted, expectedVersion: 3, promisedDate: '2027-08-30', reason: text });
  await call(it, 'startRequest', 'RequestStepInput', { id: requestDelivered, expectedVersion: 3 });
  await call(it, 'deliverRequest', 'DeliverRequestInput', { id: requestDelivered, expectedVersion: 4 });
  return { request, requestDraft, requestOffered, requestAccepted, requestGivingWay, requestDelivered };
}

const text = { en: 'Sample' };
const asMarketing = ({ workspace }: Fixture) => workspace.marketing;
const asCmo = ({ workspace }: Fixture) => workspace.cmo;
const step = (kind: string, expectedVersion: number, rest: object = {}) => (ids: Record<string, string>) => ({ input: { id: ids[kind], expectedVersion, ...rest } });

/** Own ids in every id argument of the operations on requests. */
const samples: Record<string, Sample> = {
  requests: { variables: (ids) => ({ first: 10, filter: { requesterId: ids.otherMember } }) },
  request: { variables: (ids) => ({ id: ids.request }) },
  updateRequest: { as: asMarketing, variables: step('requestDraft', 1, fields(text, '2027-06-30')) },
  submitRequest: { as: asMarketing, variables: step('requestDraft', 2) },
  answerRequest: { variables: step('request', 2, { answer: 'DECLINE', note: text }) },
  moveRequest: { variables: step('requestAccepted', 4, { promisedDate: '2027-09-30', reason: text }) },
  planRequest: { variables: (ids) => ({ input: { id: ids.requestAccepted, expectedVersion: 5, projectId: ids.project } }) },
  swapRequests: { as: asCmo, variables: (ids) => ({ input: { id: ids.requestOffered, expectedVersion: 3, displacedId: ids.requestGivingWay } }) },
  acceptCounterOffer: { as: asMarketing, variables: step('requestOffered', 3) },
  withdrawRequest: { as: asMarketing, variables: step('requestOffered', 3) },
  startRequest: { variables: step('requestGivingWay', 3) },
  deliverRequest: { variables: step('requestGivingWay', 4) },
  reopenRequest: { as: asMarketing, variables: step('requestDelivered', 5, { reason: text }) },
  confirmRequest: { as: asMarketing, variables: step('requestDelivered', 5, { served: 'YES' }) },
};

export const matrix: DomainSamples = { needs: ['projects'], fill, samples };

import { registerEnumType } from '@nestjs/graphql';
import { REQUEST_MOVES, type RequestState } from './request-states.ts';

const states = Object.keys(REQUEST_MOVES) as RequestState[];
export const RequestStateEnum = Object.fromEntries(states.map((state) => [state, state])) as Record<RequestState, RequestState>;
registerEnumType(RequestStateEnum, { name: 'RequestState', description: 'Where a request stands, from draft to confirmed.' });
export const LaneEnum = { EXPRESS: 'EXPRESS', WEEK: 'WEEK', STANDARD: 'STANDARD' } as const;
registerEnumType(LaneEnum, { name: 'LaneName', description: 'Needed within 5 working days, within 10, or later.' });
export const ServedEnum = { YES: 'YES', PARTLY: 'PARTLY', NO: 'NO' } as const;
registerEnumType(ServedEnum, { name: 'Served', description: 'Whether a delivery served its purpose, as the person says who asked.' });
export const AnswerEnum = { ACCEPT: 'ACCEPT', COUNTER_OFFER: 'COUNTER_OFFER', DECLINE: 'DECLINE' } as const;
registerEnumType(AnswerEnum, { name: 'RequestAnswer', description: "IT's answer to a request." });
export const RequestDateChangeKindEnum = { COUNTER_OFFER: 'COUNTER_OFFER', SLIP: 'SLIP', SWAP: 'SWAP' } as const;
registerEnumType(RequestDateChangeKindEnum, { name: 'RequestDateChangeKind', description: 'Agreed in a counter-offer, moved by IT with a reason, or swapped by the CMO.' });
export const DateKindEnum = { EVENT: 'EVENT', LEGAL: 'LEGAL', WISH: 'WISH', NEGOTIABLE: 'NEGOTIABLE' } as const;
registerEnumType(DateKindEnum, { name: 'RequestDateKind', description: 'What stands behind the day: an event that will not wait, the law, a wish, or something to talk about.' });
export const RequestOrderEnum = { DUE: 'DUE', UPDATED: 'UPDATED' } as const;
registerEnumType(RequestOrderEnum, { name: 'RequestOrder', description: 'By the day promised or needed, or by latest change.' });
export type RequestOrder = keyof typeof RequestOrderEnum;

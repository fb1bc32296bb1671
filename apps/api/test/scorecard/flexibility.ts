import { RequestEntity } from '../../src/domains/requests/request.entities.ts';
import { one, type Recount } from './table-rows.ts';

const agreed = ({ state }: RequestEntity) => ['ACCEPTED', 'IN_PROGRESS', 'DELIVERED', 'CONFIRMED', 'REOPENED'].includes(state);

/** Index 4 by a second hand. */
export const flexibility: Record<string, Recount> = {
  DELIVERED_BY_FIRST_DATE: async (t) =>
    (await t.all(RequestEntity))
      .filter((request) => request.lane !== 'STANDARD' && agreed(request) && t.inWindow(request.originalPromise, t.plus(t.today, -1)))
      .map(({ size, deliveredOn, originalPromise, confirmedAt }) => ({
        numerator: deliveredOn !== null && originalPromise !== null && deliveredOn <= originalPromise && t.past(confirmedAt) ? size : 0,
        denominator: size,
      })),

  ANSWERED_IN_A_DAY: async (t) =>
    (await t.all(RequestEntity))
      .filter(({ followsId, submittedAt, answerDueAt, answeredAt, state }) => followsId === null && submittedAt !== null && t.inWindow(answerDueAt, t.plus(t.today, -1)) && !(state === 'WITHDRAWN' && answeredAt === null))
      .map(({ size, answeredAt, answerDueAt }) => ({ numerator: answeredAt !== null && answerDueAt !== null && answeredAt <= answerDueAt ? size : 0, denominator: size })),

  EXPRESS_AS_PROMISED: async (t) =>
    (await t.all(RequestEntity)).flatMap(({ lane, size, submittedAt, originalPromise, deliveredAt, deliveredOn, confirmedAt }) => {
      if (lane !== 'EXPRESS' || submittedAt === null || originalPromise === null || deliveredAt === null || !t.past(confirmedAt) || !t.inWindow(deliveredOn)) return [];
      const asked = t.day(submittedAt);
      const row = { numerator: Math.max(1, t.workingDays(asked, originalPromise)), denominator: Math.max(1, t.workingDays(asked, t.day(deliveredAt))) };
      return Array.from({ length: size }, () => row);
    }),

  PROBABILITIES_HONEST: async (t) =>
    (await t.all(RequestEntity)).flatMap((request) => {
      const { forecast, neededBy, size, deliveredOn, confirmedAt } = request;
      const known = confirmedAt !== null || neededBy < t.today;
      if (forecast === null || forecast.probability === null || !agreed(request) || !known || !t.inWindow(neededBy)) return [];
      const happened = one(deliveredOn !== null && deliveredOn <= neededBy && t.past(confirmedAt));
      return [{ numerator: size * (forecast.probability - happened) ** 2, denominator: size }];
    }),

  SERVED_ITS_PURPOSE: async (t) =>
    (await t.all(RequestEntity))
      .filter(({ served, confirmedAt }) => served !== null && t.inWindow(confirmedAt))
      .map(({ served, size }) => ({ numerator: size * (served === 'YES' ? 1 : served === 'PARTLY' ? 0.5 : 0), denominator: size })),
};

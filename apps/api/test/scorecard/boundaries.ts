import { CrossingRow, DecisionDomainRow, DecisionRightRow, RightAcknowledgementRow } from '../../src/domains/boundaries/boundary.entities.ts';
import { MembershipRow } from '../../src/platform/identity/identity.entities.ts';
import { one, type Recount, type TableRows } from './table-rows.ts';

const DAY_MS = 86_400_000;
const inForce = async (t: TableRows) => (await t.all(DecisionRightRow)).filter(({ state }) => state === 'IN_FORCE');
const decided = async (t: TableRows) => (await t.all(CrossingRow)).filter(({ state, decidedAt }) => ['APPROVED', 'CONFLICT', 'DECLINED', 'OVERRIDDEN'].includes(state) && t.inWindow(decidedAt));

/** Index 8 by a second hand. */
export const boundaries: Record<string, Recount> = {
  ONE_DECIDES: async (t) => {
    const [rules, crossings] = [await inForce(t), await decided(t)];
    return (await t.all(DecisionDomainRow)).flatMap(({ id }) => {
      const rule = rules.find(({ domainId }) => domainId === id);
      if (!rule) return [{ numerator: 0, denominator: 1 }];
      return t.inWindow(rule.inForceAt) || crossings.some(({ domainId }) => domainId === id) ? [{ numerator: 1, denominator: 1 }] : [];
    });
  },

  RULES_ACKNOWLEDGED: async (t) => {
    const [members, said] = [(await t.all(MembershipRow)).filter(({ state }) => state === 'ACTIVE'), await t.all(RightAcknowledgementRow)];
    return (await inForce(t)).flatMap(({ id, inForceAt }) => {
      if (inForceAt === null || t.day(inForceAt) > t.plus(t.today, -14)) return [];
      const there = members.filter(({ createdAt }) => createdAt <= inForceAt);
      const until = inForceAt.getTime() + 14 * DAY_MS;
      const knew = there.filter((member) => said.some(({ rightId, memberId, createdAt }) => rightId === id && memberId === member.id && createdAt.getTime() <= until));
      return there.length === 0 ? [] : [{ numerator: knew.length, denominator: there.length }];
    });
  },

  NOT_OVERRIDDEN: async (t) => (await decided(t)).map(({ state }) => ({ numerator: one(state === 'OVERRIDDEN'), denominator: 1 })),

  ANSWERED_IN_TIME: async (t) => {
    const changes = (await t.all(CrossingRow))
      .filter(({ dueAt }) => t.inWindow(dueAt, t.plus(t.today, -1)))
      .flatMap(({ state, decidedAt, dueAt }) => {
        const inTime = decidedAt !== null && decidedAt <= dueAt;
        return state === 'WITHDRAWN' ? (inTime ? [] : [{ numerator: 0, denominator: 1 }]) : [{ numerator: one(inTime), denominator: 1 }];
      });
    const rules = (await t.all(DecisionRightRow)).flatMap(({ itSignedAt, marketingSignedAt, answerWithinDays }) => {
      const [first, second] = [itSignedAt, marketingSignedAt].filter((at) => at !== null).sort((a, b) => a.getTime() - b.getTime());
      if (!first || !t.inWindow(first)) return [];
      const taken = t.workingDays(t.day(first), second ? t.day(second) : t.today);
      return second || taken > answerWithinDays ? [{ numerator: one(second !== undefined && taken <= answerWithinDays), denominator: 1 }] : [];
    });
    return [...changes, ...rules];
  },
};

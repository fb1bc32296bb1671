import { CustomerDataSourceRow, DataUseRow } from '../../src/domains/customer/data-source.entities.ts';
import { InsightCitationRow } from '../../src/domains/customer/insight.entities.ts';
import { ChallengeRow, FitAssessmentRow, TechnologyDecisionRow, TechnologyRow } from '../../src/domains/customer/technology.entities.ts';
import { mondayOf, one, type Recount, type TableRows, threeOfAPair } from './table-rows.ts';

const HALF_A_YEAR = 180;
const held = async (t: TableRows) => (await t.all(CustomerDataSourceRow)).filter(({ retiredAt }) => retiredAt === null);
const latest = <T extends { createdAt: Date; id: string }>(rows: readonly T[]) => rows.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1)).at(-1);
const mean = (scores: readonly number[]) => scores.reduce((sum, score) => sum + score, 0) / scores.length;

/** Index 5 by a second hand. */
export const customer: Record<string, Recount> = {
  DATA_KNOWN: async (t) =>
    (await held(t)).map((source) => {
      const { purpose, subjects, dataCategories, recipients, transfers, retention, security, ownerId, reviewedOn } = source;
      const complete = [purpose, subjects, dataCategories, recipients, transfers, retention, security, ownerId].every((field) => field !== null);
      return { numerator: one(complete && reviewedOn !== null && reviewedOn >= t.plus(t.today, -HALF_A_YEAR)), denominator: 1 };
    }),

  DATA_USED: async (t) => {
    const uses = await t.all(DataUseRow);
    const fresh = (day: string) => day >= t.plus(t.today, -HALF_A_YEAR) && day <= t.today;
    return (await held(t)).map(({ id }) => ({ numerator: one(uses.some(({ sourceId, lastUsedOn }) => sourceId === id && fresh(lastUsedOn))), denominator: 1 }));
  },

  INSIGHTS_USED: async (t) => {
    const accepted = (await t.all(InsightCitationRow)).filter(({ state, answeredAt }) => state === 'ACCEPTED' && t.inWindow(answeredAt));
    const counted = threeOfAPair(accepted, ({ answeredAt, createdBy, answeredById }) => {
      if (answeredAt === null || answeredById === null) throw new Error('An accepted citation was answered by somebody');
      return { at: answeredAt, week: mondayOf(t.day(answeredAt)), people: [createdBy, answeredById] };
    });
    return counted.map(({ counts }) => ({ numerator: one(counts), denominator: 1 }));
  },

  TECHNOLOGIES_FIT: async (t) => {
    const open = (await t.all(ChallengeRow)).filter(({ closedAt }) => closedAt === null).map(({ id }) => id);
    const [assessments, decisions] = [await t.all(FitAssessmentRow), await t.all(TechnologyDecisionRow)];
    return (await t.all(TechnologyRow)).filter(({ lifecycle }) => lifecycle === 'IN_USE' || lifecycle === 'PHASING_OUT').map(({ id }) => {
      const [functional, technical] = (['FUNCTIONAL', 'TECHNICAL'] as const).map((side) =>
        open.flatMap((challenge) => latest(assessments.filter(({ technologyId, challengeId, half }) => technologyId === id && challengeId === challenge && half === side)) ?? []),
      );
      if (!functional?.length || !technical?.length) return { numerator: 0, denominator: 1 };
      const fresh = [...functional, ...technical].every(({ validUntil }) => validUntil >= t.today);
      const decision = latest(decisions.filter(({ technologyId }) => technologyId === id));
      const planned = decision !== undefined && decision.agreedAt !== null && decision.dueOn >= t.today;
      // Migrate or eliminate: what IT says is good technology decides nothing, a low technical mean does.
      const low = mean(technical.map(({ score }) => score)) < 2.5;
      return { numerator: one(fresh), denominator: 1, spoilt: one(low && !planned) };
    });
  },
};

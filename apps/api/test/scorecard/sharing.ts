import { ArticleEntity, UsefulnessEntity } from '../../src/domains/knowledge/article.entities.ts';
import { BudgetEffectEntity, BudgetLineEntity } from '../../src/domains/knowledge/budget.entities.ts';
import { ContractEntity, ContractReviewEntity } from '../../src/domains/knowledge/vendor.entities.ts';
import { mondayOf, one, type Recount, threeOfAPair } from './table-rows.ts';

/** Index 7 by a second hand. */
export const sharing: Record<string, Recount> = {
  FOUND_USEFUL: async (t) => {
    const said = (await t.all(UsefulnessEntity)).filter(({ createdAt }) => t.inWindow(createdAt));
    const counted = threeOfAPair(said, ({ createdAt, giverId, receiverId }) => ({ at: createdAt, week: mondayOf(t.day(createdAt)), people: [giverId, receiverId] }));
    return counted.map(({ row, counts }) => ({ side: row.giverSide, numerator: one(counts), denominator: 1 }));
  },

  KEPT_TRUE: async (t) => {
    const shared = new Set((await t.all(UsefulnessEntity)).filter(({ createdAt }) => t.past(createdAt)).map(({ articleId }) => articleId));
    return (await t.all(ArticleEntity)).flatMap(({ id, state, verifiedAt, publishedAt, verifyEveryDays }) => {
      const checked = verifiedAt ?? publishedAt;
      if (state !== 'PUBLISHED' || !shared.has(id) || checked === null) return [];
      return [{ numerator: one(t.plus(t.day(checked), verifyEveryDays) >= t.today), denominator: 1 }];
    });
  },

  BUDGET_CLOSED: async (t) => {
    const effects = (await t.all(BudgetEffectEntity)).filter(({ state, giverSide, settledAt }) => state === 'REALISED' && giverSide === 'IT' && t.past(settledAt));
    return (await t.all(BudgetLineEntity))
      .filter(({ side, year, needed, planned, toCloseAt }) => side === 'MARKETING' && year === Number(t.today.slice(0, 4)) && needed > planned && t.past(toCloseAt))
      .map(({ id, needed, planned }) => {
        const saved = effects.filter(({ lineId }) => lineId === id).reduce((sum, { realised }) => sum + (realised ?? 0), 0);
        return { numerator: Math.min(needed - planned, saved), denominator: needed - planned };
      });
  },

  REVIEWED_TOGETHER: async (t) => {
    const reviews = await t.all(ContractReviewEntity);
    return (await t.all(ContractEntity)).flatMap(({ id, startsOn, endsOn, noticeDays }) => {
      const own = reviews.filter(({ contractId }) => contractId === id);
      return [...new Set([endsOn, ...own.map((review) => review.endsOn)])].flatMap((end) => {
        const opening = t.plus(end, -noticeDays - 30);
        const opens = opening > startsOn ? opening : startsOn;
        if (!t.inWindow(opens)) return [];
        const sides = new Set(own.filter((review) => review.endsOn === end && t.day(review.createdAt) < opens).map(({ side }) => side));
        return [{ numerator: one(sides.size === 2), denominator: 1 }];
      });
    });
  },
};

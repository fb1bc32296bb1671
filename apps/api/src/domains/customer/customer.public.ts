// What later domains and the overview may use of customer data.
export { CustomerModule } from './customer.module.ts';
export { completeSql, HALF_A_YEAR, reviewedSql, usedSql } from './article30.ts';
export { type VerifiedInsight, verifiedInsights } from './insights.reads.ts';
export { fitSql, latestDecisionSql, plannedSql, quadrantSql } from './technology-fit.ts';

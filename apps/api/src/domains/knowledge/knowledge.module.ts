import { Module } from '@nestjs/common';
import { tells } from '../../platform/text/news.ts';
import { publishes } from '../../platform/text/published-texts.ts';
import { inBothLanguages, searchable } from '../../platform/text/searchables.ts';
import {
  ArticleConnectionResolver, ArticleFieldsResolver, ArticleSavedResolver, ImprovementConnectionResolver, ImprovementFieldsResolver, ImprovementSavedResolver, UsefulnessFieldsResolver,
  UsefulnessSavedResolver,
} from './article-fields.resolver.ts';
import { ArticleHistoryResolver, ArticleVersionsResolver } from './article-versions.resolver.ts';
import { ArticlesResolver } from './articles.resolver.ts';
import { ArticlesService } from './articles.service.ts';
import {
  BudgetEffectFieldsResolver, BudgetEffectSavedResolver, BudgetLineConnectionResolver, BudgetLineFieldsResolver, BudgetLineSavedResolver,
} from './budget-fields.resolver.ts';
import { BudgetEffectsService } from './budget-effects.service.ts';
import { BudgetLinesService } from './budget-lines.service.ts';
import { BudgetResolver } from './budget.resolver.ts';
import { ContractsService } from './contracts.service.ts';
import { ImprovementsService } from './improvements.service.ts';
import { InsightsService } from './insights.service.ts';
import { UsefulnessService } from './usefulness.service.ts';
import {
  ContractConnectionResolver, ContractFieldsResolver, ContractReviewResolver, ContractSavedResolver, InsightConnectionResolver, InsightFieldsResolver, InsightSavedResolver,
  VendorConnectionResolver, VendorFieldsResolver, VendorSavedResolver,
} from './vendor-fields.resolver.ts';
import { VendorsResolver } from './vendors.resolver.ts';
import { VendorsService } from './vendors.service.ts';

const services = [ArticlesService, ImprovementsService, UsefulnessService, VendorsService, ContractsService, InsightsService, BudgetLinesService, BudgetEffectsService];

/** Recommendation 7: share knowledge and experience. It helps the CMO close the budget. */
@Module({
  providers: [
    ...services,
    ArticlesResolver, ArticleFieldsResolver, ArticleHistoryResolver, ArticleVersionsResolver, ArticleConnectionResolver, ArticleSavedResolver, ImprovementFieldsResolver, ImprovementConnectionResolver, ImprovementSavedResolver,
    UsefulnessFieldsResolver, UsefulnessSavedResolver,
    VendorsResolver, VendorFieldsResolver, VendorConnectionResolver, VendorSavedResolver, ContractFieldsResolver, ContractReviewResolver, ContractConnectionResolver, ContractSavedResolver,
    InsightFieldsResolver, InsightConnectionResolver, InsightSavedResolver,
    BudgetResolver, BudgetLineFieldsResolver, BudgetLineConnectionResolver, BudgetLineSavedResolver, BudgetEffectFieldsResolver, BudgetEffectSavedResolver,
    publishes({ entity: 'Article', table: 'articles', columns: ['title', 'summary', 'body_text'], published: "t.state = 'PUBLISHED'" }),
    publishes({ entity: 'ProcessImprovement', table: 'process_improvements', columns: ['title', 'before', 'after'] }),
    publishes({ entity: 'VendorInsight', table: 'vendor_insights', columns: ['claim', 'evidence'] }),
    publishes({ entity: 'Usefulness', of: { Article: 'article_id', ProcessImprovement: 'improvement_id', VendorInsight: 'insight_id' }, table: 'usefulness_confirmations', columns: ['used_for'] }),
    publishes({ entity: 'Vendor', table: 'vendors', columns: ['about'] }),
    publishes({ entity: 'Contract', table: 'contracts', columns: ['title'] }),
    publishes({ entity: 'ContractReview', of: { Contract: 'contract_id' }, table: 'contract_reviews', columns: ['note'] }),
    publishes({ entity: 'BudgetLine', table: 'budget_lines', columns: ['title'] }),
    publishes({ entity: 'BudgetEffect', of: { BudgetLine: 'line_id' }, table: 'budget_effects', columns: ['note'] }),
    searchable({ entity: 'Article', table: 'articles', title: 't.title', visible: "t.state <> 'DRAFT' or t.owner_id = $5 or t.created_by = $5", over: "t.state = 'ARCHIVED'", order: 50 }),
    searchable({ entity: 'ProcessImprovement', table: 'process_improvements', title: 't.title', order: 55 }),
    searchable({ entity: 'Vendor', table: 'vendors', title: inBothLanguages('t.name'), order: 60 }),
    searchable({ entity: 'VendorInsight', table: 'vendor_insights', title: 't.claim', order: 65 }),
    tells({ entity: 'Article', table: 'articles', title: 't.title', visible: "t.state <> 'DRAFT' or t.owner_id = $3 or t.created_by = $3" }),
    tells({ entity: 'ProcessImprovement', table: 'process_improvements', title: 't.title' }),
    tells({ entity: 'Vendor', table: 'vendors', title: inBothLanguages('t.name') }),
    tells({ entity: 'Contract', table: 'contracts', title: 't.title', at: { entity: 'Vendor', id: 't.vendor_id' } }),
    tells({ entity: 'VendorInsight', table: 'vendor_insights', title: 't.claim' }),
    tells({ entity: 'BudgetLine', table: 'budget_lines', title: 't.title' }),
  ],
  exports: services,
})
export class KnowledgeModule {}

import { Module } from '@nestjs/common';
import { tells } from '../../platform/text/news.ts';
import { publishes } from '../../platform/text/published-texts.ts';
import { inBothLanguages, searchable } from '../../platform/text/searchables.ts';
import { ChallengeConnectionResolver, ChallengeSavedResolver, ChallengesResolver, FitAssessmentResolver, TechnologyDecisionResolver } from './challenges.resolver.ts';
import { CitationsService } from './citations.service.ts';
import { DecisionInsightsResolver, GoalInsightsResolver, InsightCitationResolver, ProjectInsightsResolver } from './cited-insights.resolver.ts';
import { DataSourceConnectionResolver, DataSourceFieldsResolver, DataSourceSavedResolver, DataSourcesResolver, DataUseFieldsResolver } from './data-sources.resolver.ts';
import { DataSourcesService } from './data-sources.service.ts';
import { DataUsesService } from './data-uses.service.ts';
import { DataWishConnectionResolver, DataWishesResolver, DataWishSavedResolver } from './data-wishes.resolver.ts';
import { DataWishesService } from './data-wishes.service.ts';
import { FitService } from './fit.service.ts';
import { InsightConnectionResolver, InsightSavedResolver, InsightsResolver } from './insights.resolver.ts';
import { InsightsService } from './insights.service.ts';
import { RopaResolver, RopaSavedResolver } from './ropa.resolver.ts';
import { RopaService } from './ropa.service.ts';
import { TechnologiesResolver, TechnologyConnectionResolver, TechnologySavedResolver } from './technologies.resolver.ts';
import { TechnologiesService } from './technologies.service.ts';

const services = [DataSourcesService, DataUsesService, DataWishesService, RopaService, InsightsService, CitationsService, TechnologiesService, FitService];
/** Every one of them is a duty of the register, and either side reads it before it asks for data. */
const SOURCE_TEXTS = ['name', 'customer_benefit', 'purpose', 'subjects', 'data_categories', 'recipients', 'transfers', 'retention', 'security', 'retired_reason'];

/** Recommendation 5: analyse the customer's needs. How customer data is stored and used, what was learned from it, and whether the technologies meet new challenges. */
@Module({
  providers: [
    ...services,
    DataSourcesResolver,
    DataSourceFieldsResolver,
    DataUseFieldsResolver,
    DataSourceConnectionResolver,
    DataSourceSavedResolver,
    DataWishesResolver,
    DataWishConnectionResolver,
    DataWishSavedResolver,
    RopaResolver,
    RopaSavedResolver,
    InsightsResolver,
    InsightConnectionResolver,
    InsightSavedResolver,
    InsightCitationResolver,
    GoalInsightsResolver,
    ProjectInsightsResolver,
    DecisionInsightsResolver,
    TechnologiesResolver,
    TechnologyConnectionResolver,
    TechnologySavedResolver,
    TechnologyDecisionResolver,
    ChallengesResolver,
    ChallengeConnectionResolver,
    ChallengeSavedResolver,
    FitAssessmentResolver,
    publishes({ entity: 'CustomerDataSource', table: 'customer_data_sources', columns: SOURCE_TEXTS }),
    publishes({ entity: 'DataUse', table: 'data_uses', columns: ['activity'] }),
    publishes({ entity: 'DataWish', table: 'data_wishes', columns: ['want', 'activity', 'reason'] }),
    publishes({ entity: 'Insight', table: 'insights', columns: ['statement', 'evidence', 'retired_reason'] }),
    publishes({ entity: 'InsightCitation', of: { Insight: 'insight_id' }, table: 'insight_citations', columns: ['effect', 'answer_reason'] }),
    publishes({ entity: 'Technology', table: 'technologies', columns: ['purpose'] }),
    publishes({ entity: 'FitAssessment', of: { Technology: 'technology_id' }, table: 'fit_assessments', columns: ['rationale'] }),
    publishes({ entity: 'TechnologyDecision', of: { Technology: 'technology_id' }, table: 'technology_decisions', columns: ['reason'] }),
    publishes({ entity: 'Challenge', table: 'challenges', columns: ['title', 'measure', 'threshold'] }),
    searchable({ entity: 'Insight', table: 'insights', title: 't.statement', over: "t.state = 'RETIRED'", order: 70 }),
    searchable({ entity: 'CustomerDataSource', table: 'customer_data_sources', title: 't.name', also: 't.system', over: 't.retired_at is not null', order: 80 }),
    searchable({ entity: 'Technology', table: 'technologies', title: inBothLanguages('t.name'), order: 90 }),
    tells({ entity: 'CustomerDataSource', table: 'customer_data_sources', title: 't.name', except: ['dataSource.imported', 'dataSource.restored'] }),
    tells({ entity: 'CustomerDataImport', table: 'customer_data_imports', title: inBothLanguages('t.file_name') }),
    tells({ entity: 'DataUse', table: 'data_uses', title: 't.activity', at: { entity: 'CustomerDataSource', id: 't.source_id' } }),
    tells({ entity: 'DataWish', table: 'data_wishes', title: 't.want' }),
    tells({ entity: 'Insight', table: 'insights', title: 't.statement' }),
    tells({ entity: 'Technology', table: 'technologies', title: inBothLanguages('t.name') }),
    tells({ entity: 'Challenge', table: 'challenges', title: 't.title' }),
  ],
  exports: services,
})
export class CustomerModule {}

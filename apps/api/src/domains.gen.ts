// Written by `npm run generate` from the folders. Do not edit.
import type { MigrationInterface } from 'typeorm';
import type { DemoPart } from './platform/demo/demo-plan.ts';
import { BoundariesModule } from './domains/boundaries/boundaries.module.ts';
import { CapacityModule } from './domains/capacity/capacity.module.ts';
import { CustomerModule } from './domains/customer/customer.module.ts';
import { GlossaryModule } from './domains/glossary/glossary.module.ts';
import { GoalsModule } from './domains/goals/goals.module.ts';
import { KnowledgeModule } from './domains/knowledge/knowledge.module.ts';
import { LearningModule } from './domains/learning/learning.module.ts';
import { ProjectsModule } from './domains/projects/projects.module.ts';
import { PulseModule } from './domains/pulse/pulse.module.ts';
import { RequestsModule } from './domains/requests/requests.module.ts';
import { TeamsModule } from './domains/teams/teams.module.ts';
import { OverviewModule } from './overview/overview.module.ts';
import { planBoundaries } from './domains/boundaries/boundaries.demo.ts';
import { planCapacity } from './domains/capacity/capacity.demo.ts';
import { planCustomer } from './domains/customer/customer.demo.ts';
import { planGlossary } from './domains/glossary/glossary.demo.ts';
import { planKnowledge } from './domains/knowledge/knowledge.demo.ts';
import { planLearning } from './domains/learning/learning.demo.ts';
import { planProjects } from './domains/projects/projects.demo.ts';
import { planPulse } from './domains/pulse/pulse.demo.ts';
import { planRequests } from './domains/requests/requests.demo.ts';
import { CreateIdentity1763900000000 } from './platform/identity/migrations/1763900000000-create-identity.ts';
import { CreateAudit1763900001000 } from './platform/audit/migrations/1763900001000-create-audit.ts';
import { CreateJobs1763900002000 } from './platform/jobs/migrations/1763900002000-create-jobs.ts';
import { CreateGlossary1763910000000 } from './domains/glossary/migrations/1763910000000-create-glossary.ts';
import { CreateTeams1763920000000 } from './domains/teams/migrations/1763920000000-create-teams.ts';
import { CreateGoals1763930000000 } from './domains/goals/migrations/1763930000000-create-goals.ts';
import { BindAgreements1763930001000 } from './domains/goals/migrations/1763930001000-bind-agreements.ts';
import { AddCurrency1763931000000 } from './platform/identity/migrations/1763931000000-add-currency.ts';
import { CreateAllocationPacts1763932000000 } from './domains/goals/migrations/1763932000000-create-allocation-pacts.ts';
import { CreateProjects1763940000000 } from './domains/projects/migrations/1763940000000-create-projects.ts';
import { CreateOverview1763950000000 } from './overview/migrations/1763950000000-create-overview.ts';
import { IndexSearch1763951000000 } from './overview/migrations/1763951000000-index-search.ts';
import { CreateRequests1763960000000 } from './domains/requests/migrations/1763960000000-create-requests.ts';
import { CreateCapacity1763961000000 } from './domains/capacity/migrations/1763961000000-create-capacity.ts';
import { CreateBoundaries1763975000000 } from './domains/boundaries/migrations/1763975000000-create-boundaries.ts';
import { CreateWordQuestions1764000600000 } from './domains/glossary/migrations/1764000600000-create-word-questions.ts';
import { CreateTextScans1764100000000 } from './domains/glossary/migrations/1764100000000-create-text-scans.ts';
import { CorrectTermForms1764100001000 } from './domains/glossary/migrations/1764100001000-correct-term-forms.ts';
import { CreateScorecard1764200000000 } from './overview/migrations/1764200000000-create-scorecard.ts';
import { CreateLearning1764300000000 } from './domains/learning/migrations/1764300000000-create-learning.ts';
import { CreateQuiz1764300001000 } from './domains/learning/migrations/1764300001000-create-quiz.ts';
import { CreateDataSources1764310000000 } from './domains/customer/migrations/1764310000000-create-data-sources.ts';
import { CreateTechnologies1764310001000 } from './domains/customer/migrations/1764310001000-create-technologies.ts';
import { CreateInsights1764310002000 } from './domains/customer/migrations/1764310002000-create-insights.ts';
import { CreateKnowledge1764320000000 } from './domains/knowledge/migrations/1764320000000-create-knowledge.ts';
import { CreateVendors1764320000001 } from './domains/knowledge/migrations/1764320000001-create-vendors.ts';
import { CreateBudget1764320000002 } from './domains/knowledge/migrations/1764320000002-create-budget.ts';
import { CreatePulse1764330000000 } from './domains/pulse/migrations/1764330000000-create-pulse.ts';
import { CreateBoardPackShares1764340000000 } from './overview/migrations/1764340000000-create-board-pack-shares.ts';
import { LearnFromInsights1764360000000 } from './domains/learning/migrations/1764360000000-learn-from-insights.ts';
import { ChainByTheLastEvent1764400000000 } from './platform/audit/migrations/1764400000000-chain-by-the-last-event.ts';
import { NameSourcesOnce1764500000000 } from './domains/customer/migrations/1764500000000-name-sources-once.ts';
import { KeepArticleVersions1764510000000 } from './domains/knowledge/migrations/1764510000000-keep-article-versions.ts';
import { CreateWorkspaceVersions1764600000000 } from './platform/database/migrations/1764600000000-create-workspace-versions.ts';
import { CreateFreezes1764620000000 } from './domains/projects/migrations/1764620000000-create-freezes.ts';
import { CreateBoardPackComments1764641000000 } from './overview/migrations/1764641000000-create-board-pack-comments.ts';
import { LimitWorkInProgress1764650000000 } from './domains/projects/migrations/1764650000000-limit-work-in-progress.ts';

export const domainModules: (new () => object)[] = [
  BoundariesModule,
  CapacityModule,
  CustomerModule,
  GlossaryModule,
  GoalsModule,
  KnowledgeModule,
  LearningModule,
  ProjectsModule,
  PulseModule,
  RequestsModule,
  TeamsModule,
  OverviewModule,
];
export const demoParts: DemoPart[] = [
  planBoundaries,
  planCapacity,
  planCustomer,
  planGlossary,
  planKnowledge,
  planLearning,
  planProjects,
  planPulse,
  planRequests,
];
export const platformMigrations: (new () => MigrationInterface)[] = [
  CreateIdentity1763900000000,
  CreateAudit1763900001000,
  CreateJobs1763900002000,
  AddCurrency1763931000000,
  ChainByTheLastEvent1764400000000,
  CreateWorkspaceVersions1764600000000,
];
export const domainMigrations: (new () => MigrationInterface)[] = [
  CreateGlossary1763910000000,
  CreateTeams1763920000000,
  CreateGoals1763930000000,
  BindAgreements1763930001000,
  CreateAllocationPacts1763932000000,
  CreateProjects1763940000000,
  CreateOverview1763950000000,
  IndexSearch1763951000000,
  CreateRequests1763960000000,
  CreateCapacity1763961000000,
  CreateBoundaries1763975000000,
  CreateWordQuestions1764000600000,
  CreateTextScans1764100000000,
  CorrectTermForms1764100001000,
  CreateScorecard1764200000000,
  CreateLearning1764300000000,
  CreateQuiz1764300001000,
  CreateDataSources1764310000000,
  CreateTechnologies1764310001000,
  CreateInsights1764310002000,
  CreateKnowledge1764320000000,
  CreateVendors1764320000001,
  CreateBudget1764320000002,
  CreatePulse1764330000000,
  CreateBoardPackShares1764340000000,
  LearnFromInsights1764360000000,
  NameSourcesOnce1764500000000,
  KeepArticleVersions1764510000000,
  CreateFreezes1764620000000,
  CreateBoardPackComments1764641000000,
  LimitWorkInProgress1764650000000,
];

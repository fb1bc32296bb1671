import { Module } from '@nestjs/common';
import { tells } from '../../platform/text/news.ts';
import { publishes } from '../../platform/text/published-texts.ts';
import { AllocationsService } from './allocations.service.ts';
import { CapacityJobs } from './capacity.jobs.ts';
import { ForecastChangeResolver, ForecastSavedResolver, ProjectForecastResolver } from './forecasts.resolver.ts';
import { ForecastsService } from './forecasts.service.ts';
import { CapacityProblemListResolver, CapacityProblemSavedResolver, LedgerLineResolver, ProblemsResolver } from './problems.resolver.ts';
import { ProblemsService } from './problems.service.ts';
import {
  ProjectSkillsResolver, RequirementSavedResolver, SkillExposureResolver, SkillHolderResolver, SkillListResolver, SkillRequirementResolver, SkillSavedResolver, SkillsResolver,
} from './skills.resolver.ts';
import { SkillsService } from './skills.service.ts';
import { AbsenceResolver, AllocationsSavedResolver, CapacityRowListResolver, CapacityRowResolver, MemberTimeResolver, MemberTimeSavedResolver, TimeResolver } from './time.resolver.ts';
import { TimeService } from './time.service.ts';

/** Recommendation 2: can the people do it, and do they know how. */
@Module({
  providers: [
    TimeService, AllocationsService, SkillsService, ProblemsService, ForecastsService, CapacityJobs,
    TimeResolver, AllocationsSavedResolver, MemberTimeSavedResolver, CapacityRowListResolver, CapacityRowResolver, AbsenceResolver, MemberTimeResolver,
    SkillsResolver, SkillSavedResolver, SkillListResolver, RequirementSavedResolver, SkillHolderResolver, SkillRequirementResolver, SkillExposureResolver, ProjectSkillsResolver,
    ProblemsResolver, CapacityProblemSavedResolver, CapacityProblemListResolver, LedgerLineResolver,
    ProjectForecastResolver, ForecastSavedResolver, ForecastChangeResolver,
    publishes({ entity: 'Skill', table: 'skills', columns: ['name'] }),
    publishes({ entity: 'SkillAssessment', of: { Skill: 'skill_id' }, table: 'skill_assessments', columns: ['note'] }),
    publishes({ entity: 'CapacityProblem', table: 'capacity_problems', columns: ['title', 'action', 'close_reason'] }),
    publishes({ entity: 'ForecastReconciliation', of: { Forecast: 'project_id' }, table: 'forecast_reconciliations', columns: ['reason'] }),
    tells({ entity: 'Skill', table: 'skills', title: 't.name', except: ['skill.assessed'] }),
    tells({ entity: 'CapacityProblem', table: 'capacity_problems', title: 't.title' }),
    tells({ entity: 'Forecast', table: 'projects', title: 't.name', at: { entity: 'Project', id: 't.id' }, only: ['forecast.reconciled'] }),
  ],
  exports: [TimeService, AllocationsService, SkillsService, ProblemsService, ForecastsService],
})
export class CapacityModule {}

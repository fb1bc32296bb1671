import { Module } from '@nestjs/common';
import { tells } from '../../platform/text/news.ts';
import { publishes } from '../../platform/text/published-texts.ts';
import { searchable } from '../../platform/text/searchables.ts';
import { TeamsModule } from '../teams/teams.public.ts';
import { CheckInSavedResolver, CheckInsResolver } from './check-ins.resolver.ts';
import { CheckInsService } from './check-ins.service.ts';
import { CyclesService } from './cycles.service.ts';
import { GoalConnectionResolver, GoalFieldsResolver, GoalSignatureResolver, GoalVersionResolver, KeyResultResolver } from './goal-fields.resolver.ts';
import { CyclesResolver, GoalLifecycleResolver, GoalUpdatedResolver } from './goal-lifecycle.resolver.ts';
import { GoalLifecycleService } from './goal-lifecycle.service.ts';
import { GoalSigningService } from './goal-signing.service.ts';
import { GoalVersions } from './goal-versions.ts';
import { GoalsResolver } from './goals.resolver.ts';
import { GoalsService } from './goals.service.ts';
import { OwnedGoals } from './owned-goals.ts';
import { KeyResultProgress } from './key-result-progress.ts';
import { AllocationPactConnectionResolver, AllocationPactSavedResolver, PactsResolver } from './pacts.resolver.ts';
import { PactsService } from './pacts.service.ts';

const services = [CheckInsService, CyclesService, GoalLifecycleService, GoalSigningService, GoalsService, GoalVersions, KeyResultProgress, OwnedGoals, PactsService];

const OF_A_PUBLISHED_GOAL = "exists (select 1 from goals g where g.workspace_id = t.workspace_id and g.id = t.goal_id and g.state <> 'DRAFT')";

/** Recommendation 1, joint work: goals that both sides sign, with key results on each side and check-ins from both. */
@Module({
  imports: [TeamsModule],
  providers: [
    ...services,
    GoalsResolver,
    GoalLifecycleResolver,
    GoalUpdatedResolver,
    GoalFieldsResolver,
    GoalConnectionResolver,
    GoalVersionResolver,
    GoalSignatureResolver,
    KeyResultResolver,
    CheckInsResolver,
    CheckInSavedResolver,
    CyclesResolver,
    PactsResolver,
    AllocationPactSavedResolver,
    AllocationPactConnectionResolver,
    publishes({ entity: 'Cycle', table: 'cycles', columns: ['name'] }),
    publishes({ entity: 'Goal', table: 'goals', columns: ['title', 'notice_it', 'notice_marketing', 'why', 'closing_note'], published: "t.state <> 'DRAFT'" }),
    publishes({ entity: 'KeyResult', of: { Goal: 'goal_id' }, table: 'key_results', columns: ['title', 'unit'], published: OF_A_PUBLISHED_GOAL }),
    publishes({ entity: 'CheckIn', of: { KeyResult: 'key_result_id' }, table: 'check_ins', columns: ['note'] }),
    publishes({ entity: 'GoalReconciliation', of: { Goal: 'goal_id' }, table: 'goal_reconciliations', columns: ['note'] }),
    searchable({ entity: 'Goal', table: 'goals', title: 't.title', visible: "t.state <> 'ARCHIVED'", over: "t.state = 'CLOSED'", order: 10 }),
    tells({ entity: 'Goal', table: 'goals', title: 't.title' }),
    tells({ entity: 'KeyResult', table: 'key_results', title: 't.title', at: { entity: 'Goal', id: 't.goal_id' } }),
    tells({ entity: 'AllocationPact', table: 'allocation_pacts' }),
  ],
  exports: services,
})
export class GoalsModule {}

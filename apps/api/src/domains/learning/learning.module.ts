import { Module } from '@nestjs/common';
import { tells } from '../../platform/text/news.ts';
import { publishes } from '../../platform/text/published-texts.ts';
import { searchable } from '../../platform/text/searchables.ts';
import { CapacityModule } from '../capacity/capacity.public.ts';
import { ApplicationsService } from './applications.service.ts';
import { CatalogueService } from './catalogue.service.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import {
  LearningApplicationFieldsResolver, LearningApplicationSavedResolver, QuizAnsweredResolver, QuizAttemptFieldsResolver, QuizBegunResolver, ShadowingFieldsResolver, ShadowingSavedResolver,
} from './evidence-fields.resolver.ts';
import { EvidenceResolver } from './evidence.resolver.ts';
import {
  EnrolmentFieldsResolver, EnrolmentSavedResolver, LearningItemFieldsResolver, LearningItemListResolver, LearningItemSavedResolver, LearningPlanFieldsResolver, LearningPlanSavedResolver, MyLearningResolver,
} from './learning-fields.resolver.ts';
import { LearningJobs } from './learning.jobs.ts';
import { LearningResolver } from './learning.resolver.ts';
import { QuizService } from './quiz.service.ts';
import { ShadowingsService } from './shadowings.service.ts';

/** Recommendation 3: continuous learning. IT learns marketing and the customer, marketing learns IT, and it counts when it is used. */
@Module({
  imports: [CapacityModule],
  providers: [
    CatalogueService, EnrolmentsService, ShadowingsService, ApplicationsService, QuizService, LearningJobs,
    LearningResolver, EvidenceResolver,
    LearningItemFieldsResolver, LearningItemListResolver, LearningPlanFieldsResolver, EnrolmentFieldsResolver, MyLearningResolver, LearningItemSavedResolver, LearningPlanSavedResolver, EnrolmentSavedResolver,
    ShadowingFieldsResolver, LearningApplicationFieldsResolver, QuizAttemptFieldsResolver, ShadowingSavedResolver, LearningApplicationSavedResolver, QuizBegunResolver, QuizAnsweredResolver,
    publishes({ entity: 'LearningItem', table: 'learning_items', columns: ['title', 'summary'], published: 't.archived_at is null' }),
    publishes({ entity: 'LearningPlan', table: 'learning_plans', columns: ['name', 'purpose'], published: 't.archived_at is null' }),
    publishes({ entity: 'Shadowing', table: 'shadowings', columns: ['purpose', 'first_line', 'second_line', 'third_line', 'note'] }),
    publishes({ entity: 'LearningApplication', table: 'learning_applications', columns: ['statement', 'reason'] }),
    searchable({ entity: 'LearningItem', table: 'learning_items', title: 't.title', visible: 't.archived_at is null', order: 100 }),
    tells({ entity: 'LearningItem', table: 'learning_items', title: 't.title' }),
    tells({ entity: 'LearningPlan', table: 'learning_plans', title: 't.name', except: ['learningPlan.followed'] }),
    // What somebody learns is theirs until they say where it was of use.
    tells({ entity: 'LearningApplication', table: 'learning_applications', title: 't.statement' }),
    tells({ entity: 'Shadowing', table: 'shadowings', title: 't.purpose', only: ['shadowing.confirmed'] }),
  ],
  exports: [CatalogueService, EnrolmentsService, ShadowingsService, ApplicationsService, QuizService],
})
export class LearningModule {}

import { Module } from '@nestjs/common';
import { tells } from '../../platform/text/news.ts';
import { publishes } from '../../platform/text/published-texts.ts';
import { searchable } from '../../platform/text/searchables.ts';
import { ProjectsModule } from '../projects/projects.public.ts';
import { LanesService } from './lanes.service.ts';
import { OwnedRequests } from './owned-requests.ts';
import { RequestAnswersService } from './request-answers.service.ts';
import {
  LaneFieldsResolver,
  LaneSavedResolver,
  RequestConnectionResolver,
  RequestDateChangeResolver,
  RequestFieldsResolver,
  RequestSavedResolver,
} from './request-fields.resolver.ts';
import { RequestWorkResolver } from './request-work.resolver.ts';
import { RequestWorkService } from './request-work.service.ts';
import { RequestsResolver } from './requests.resolver.ts';
import { RequestsService } from './requests.service.ts';

/** Recommendation 4: be flexible. Marketing asks in days, IT promises what it has measured. */
@Module({
  imports: [ProjectsModule],
  providers: [
    RequestsService,
    RequestAnswersService,
    RequestWorkService,
    LanesService,
    OwnedRequests,
    RequestsResolver,
    RequestWorkResolver,
    RequestFieldsResolver,
    RequestDateChangeResolver,
    RequestConnectionResolver,
    RequestSavedResolver,
    LaneFieldsResolver,
    LaneSavedResolver,
    publishes({ entity: 'Request', table: 'requests', columns: ['title', 'purpose', 'parts', 'answer_note', 'served_note'], published: "t.state <> 'DRAFT'" }),
    publishes({ entity: 'RequestDateChange', of: { Request: 'request_id' }, table: 'request_date_changes', columns: ['reason'] }),
    searchable({ entity: 'Request', table: 'requests', title: 't.title', visible: 't.submitted_at is not null or t.requester_id = $5', over: "t.state in ('CONFIRMED', 'DECLINED', 'WITHDRAWN')", order: 30 }),
    tells({ entity: 'Request', table: 'requests', title: 't.title', visible: 't.submitted_at is not null' }),
  ],
  exports: [RequestsService, RequestAnswersService, RequestWorkService],
})
export class RequestsModule {}

import { Module } from '@nestjs/common';
import { tells } from '../../platform/text/news.ts';
import { publishes } from '../../platform/text/published-texts.ts';
import { inBothLanguages, searchable } from '../../platform/text/searchables.ts';
import { ProposalSavedResolver, ProposalsResolver, TermSensesResolver, TermsResolver, TermVersionsResolver } from './glossary.resolver.ts';
import { GlossaryImportResolver, GlossaryImportSavedResolver } from './import.resolver.ts';
import { GlossaryImportService } from './import.service.ts';
import { ProposalsService } from './proposals.service.ts';
import { WordQuestionSavedResolver, WordQuestionsResolver } from './questions.resolver.ts';
import { QuestionsService } from './questions.service.ts';
import { TermForms } from './term-forms.ts';
import { TermFormsResolver, TermFormsSavedResolver } from './term-forms.resolver.ts';
import { TermStore } from './term-store.ts';
import { TextScans } from './text-scans.service.ts';
import { FORMS_BEGINNING } from './term-search.ts';
import { TermUsageResolver } from './usage.resolver.ts';

/** Recommendation 6, speak human: words that both sides have agreed on, marked for the reader who may not know them. */
@Module({
  providers: [
    TermStore,
    TermForms,
    TermFormsResolver,
    TermFormsSavedResolver,
    ProposalsService,
    GlossaryImportService,
    TermsResolver,
    TermSensesResolver,
    TermVersionsResolver,
    ProposalsResolver,
    ProposalSavedResolver,
    GlossaryImportResolver,
    GlossaryImportSavedResolver,
    QuestionsService,
    WordQuestionsResolver,
    WordQuestionSavedResolver,
    TextScans,
    TermUsageResolver,
    publishes({ entity: 'WordQuestion', table: 'word_questions', columns: ['answer'] }),
    searchable({ entity: 'Term', table: 'terms', title: inBothLanguages('t.canonical'), orWhere: `t.id in (${FORMS_BEGINNING})`, visible: "t.state = 'LIVE'", order: 40 }),
    tells({ entity: 'Term', table: 'terms', title: inBothLanguages('t.canonical') }),
  ],
  exports: [ProposalsService],
})
export class GlossaryModule {}

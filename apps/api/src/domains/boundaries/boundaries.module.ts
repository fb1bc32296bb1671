import { Module } from '@nestjs/common';
import { publishes } from '../../platform/text/published-texts.ts';
import { CrossingResolver, CrossingSavedResolver } from './crossings.resolver.ts';
import { CrossingsService } from './crossings.service.ts';
import { DecisionRightResolver, RuleListResolver, RuleSavedResolver, RulesResolver } from './rules.resolver.ts';
import { RulesService } from './rules.service.ts';

/** Recommendation 8, set and respect boundaries: who decides what, signed and confirmed, with rules that hold what is another's to decide. */
@Module({
  providers: [
    RulesService, CrossingsService, RulesResolver, DecisionRightResolver, RuleListResolver, RuleSavedResolver, CrossingResolver, CrossingSavedResolver,
    publishes({ entity: 'DecisionRight', of: { DecisionDomain: 'domain_id' }, table: 'decision_rights', columns: ['name', 'description'] }),
    publishes({ entity: 'Crossing', table: 'crossings', columns: ['reason'] }),
  ],
  exports: [RulesService, CrossingsService],
})
export class BoundariesModule {}

import { Module } from '@nestjs/common';
import { CrossingResolver, CrossingSavedResolver } from './crossings.resolver.ts';
import { CrossingsService } from './crossings.service.ts';
import { DecisionRightResolver, RuleListResolver, RuleSavedResolver, RulesResolver } from './rules.resolver.ts';
import { RulesService } from './rules.service.ts';

/** Recommendation 8, set and respect boundaries: who decides what, signed and confirmed, with rules that hold what is another's to decide. */
@Module({
  providers: [RulesService, CrossingsService, RulesResolver, DecisionRightResolver, RuleListResolver, RuleSavedResolver, CrossingResolver, CrossingSavedResolver],
  exports: [RulesService, CrossingsService],
})
export class BoundariesModule {}

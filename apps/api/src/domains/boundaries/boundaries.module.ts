import { Module } from '@nestjs/common';
import { tells } from '../../platform/text/news.ts';
import { publishes } from '../../platform/text/published-texts.ts';
import { CrossingResolver, CrossingSavedResolver } from './crossings.resolver.ts';
import { CrossingsService } from './crossings.service.ts';
import { DecisionRightResolver, RuleListResolver, RuleSavedResolver, RulesResolver } from './rules.resolver.ts';
import { RulesService } from './rules.service.ts';

/** SQL of what the latest version calls a rule. */
const NAME_OF_RULE = '(select r.name from decision_rights r where r.workspace_id = t.workspace_id and r.domain_id = t.id order by r.number desc limit 1)';

/** Recommendation 8, set and respect boundaries: who decides what, signed and confirmed, with rules that hold what is another's to decide. */
@Module({
  providers: [
    RulesService, CrossingsService, RulesResolver, DecisionRightResolver, RuleListResolver, RuleSavedResolver, CrossingResolver, CrossingSavedResolver,
    publishes({ entity: 'DecisionRight', of: { DecisionDomain: 'domain_id' }, table: 'decision_rights', columns: ['name', 'description'] }),
    publishes({ entity: 'Crossing', table: 'crossings', columns: ['reason'] }),
    // Who has confirmed a rule is counted on its page; a list of everybody is no news.
    tells({ entity: 'DecisionDomain', table: 'decision_domains', title: NAME_OF_RULE, except: ['decisionDomain.acknowledged'] }),
    tells({ entity: 'Crossing', table: 'crossings', title: 't.title' }),
  ],
  exports: [RulesService, CrossingsService],
})
export class BoundariesModule {}

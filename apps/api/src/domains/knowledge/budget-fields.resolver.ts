import { ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLContext } from '../../platform/context/ctx.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { BudgetLine, BudgetLineConnection, BudgetLineRights, BudgetLineSaved } from './budget.graphql.ts';
import { budgetLinesByIds } from './budget.reads.ts';
import { Contract } from './contract.graphql.ts';
import { BudgetEffect, BudgetEffectRights, BudgetEffectSaved } from './effect.graphql.ts';
import { effectsByIds, effectsOfLines } from './effects.reads.ts';
import { ProcessImprovement } from './improvement.graphql.ts';
import { improvementsByIds } from './improvements.reads.ts';
import { VendorInsight } from './insight.graphql.ts';
import { insightsByIds } from './insights.reads.ts';
import { knowledgePolicy } from './knowledge.policy.ts';
import { contractsMatching, improvementsMatching, insightsMatching } from './matches.reads.ts';

@Resolver(() => BudgetLine)
export class BudgetLineFieldsResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Who answers for it.' })
  owner(line: BudgetLine, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, line.ownerId);
  }

  @ResolveField(() => [BudgetEffect], { description: 'Savings linked to it, what waits for confirmation first; at most 50.' })
  effects(line: BudgetLine, _args: unknown, { ctx }: GraphQLContext): Promise<BudgetEffect[]> {
    return ctx.load(effectsOfLines, line.id);
  }

  @ResolveField(() => [VendorInsight], { description: 'Insights about the same money that are not linked yet; five at most. None for a line that is not short.' })
  matchingInsights(line: BudgetLine, _args: unknown, { ctx }: GraphQLContext): Promise<VendorInsight[]> | VendorInsight[] {
    return line.state === 'OPEN' ? ctx.load(insightsMatching, line.id) : [];
  }

  @ResolveField(() => [ProcessImprovement], { description: 'Improvements about the same money that are not linked yet; five at most. None for a line that is not short.' })
  matchingImprovements(line: BudgetLine, _args: unknown, { ctx }: GraphQLContext): Promise<ProcessImprovement[]> | ProcessImprovement[] {
    return line.state === 'OPEN' ? ctx.load(improvementsMatching, line.id) : [];
  }

  @ResolveField(() => [Contract], { description: 'Contracts for the same purpose with seats that nobody uses or with a twin; five at most. None for a line that is not short.' })
  matchingContracts(line: BudgetLine, _args: unknown, { ctx }: GraphQLContext): Promise<Contract[]> | Contract[] {
    return line.state === 'OPEN' ? ctx.load(contractsMatching, line.id) : [];
  }

  @ResolveField(() => BudgetLineRights, { description: 'What you may do to it.' })
  viewerCan(line: BudgetLine, _args: unknown, { ctx }: GraphQLContext): BudgetLineRights {
    return { edit: knowledgePolicy.editLine.allows(ctx, line), link: line.gap > 0 && knowledgePolicy.write.allows(ctx) };
  }
}

@Resolver(() => BudgetLineConnection)
export class BudgetLineConnectionResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may add one to the budget of your department.' })
  viewerCanCreate(_page: BudgetLineConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return knowledgePolicy.write.allows(ctx);
  }
}

@Resolver(() => BudgetLineSaved)
export class BudgetLineSavedResolver {
  @ResolveField(() => BudgetLine, { nullable: true, description: 'The line after the change.' })
  line(saved: BudgetLineSaved, _args: unknown, { ctx }: GraphQLContext): Promise<BudgetLine | null> {
    return ctx.load(budgetLinesByIds, saved.lineId);
  }
}

@Resolver(() => BudgetEffect)
export class BudgetEffectFieldsResolver {
  @ResolveField(() => BudgetLine, { nullable: true, description: 'The line on which it saves.' })
  line(effect: BudgetEffect, _args: unknown, { ctx }: GraphQLContext): Promise<BudgetLine | null> {
    return ctx.load(budgetLinesByIds, effect.lineId);
  }

  @ResolveField(() => VendorInsight, { nullable: true, description: 'The insight that saves.' })
  insight(effect: BudgetEffect, _args: unknown, { ctx }: GraphQLContext): Promise<VendorInsight | null> | null {
    return effect.insightId ? ctx.load(insightsByIds, effect.insightId) : null;
  }

  @ResolveField(() => ProcessImprovement, { nullable: true, description: 'The improvement that saves.' })
  improvement(effect: BudgetEffect, _args: unknown, { ctx }: GraphQLContext): Promise<ProcessImprovement | null> | null {
    return effect.improvementId ? ctx.load(improvementsByIds, effect.improvementId) : null;
  }

  @ResolveField(() => Member, { nullable: true, description: 'Whose knowledge it is.' })
  giver(effect: BudgetEffect, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, effect.giverId);
  }

  @ResolveField(() => BudgetEffectRights, { description: 'What you may do to it.' })
  viewerCan(effect: BudgetEffect, _args: unknown, { ctx }: GraphQLContext): BudgetEffectRights {
    const waits = effect.state === 'EXPECTED';
    return { settle: waits && knowledgePolicy.settleSaving.allows(ctx, { ownerId: effect.lineOwnerId }), withdraw: waits && knowledgePolicy.withdrawSaving.allows(ctx, effect) };
  }
}

@Resolver(() => BudgetEffectSaved)
export class BudgetEffectSavedResolver {
  @ResolveField(() => BudgetEffect, { nullable: true, description: 'The saving after the change.' })
  effect(saved: BudgetEffectSaved, _args: unknown, { ctx }: GraphQLContext): Promise<BudgetEffect | null> {
    return ctx.load(effectsByIds, saved.effectId);
  }
}

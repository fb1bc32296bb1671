import { ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLContext } from '../../platform/context/ctx.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Contract, ContractConnection, ContractReview, ContractRights, ContractSaved } from './contract.graphql.ts';
import { contractsByIds, reviewsOfContracts, twinsOfContracts } from './contracts.reads.ts';
import { BudgetEffect } from './effect.graphql.ts';
import { effectsOfInsights } from './effects.reads.ts';
import { SharedRights } from './improvement.graphql.ts';
import { VendorInsight, VendorInsightConnection, VendorInsightSaved } from './insight.graphql.ts';
import { insightsByIds } from './insights.reads.ts';
import { knowledgePolicy } from './knowledge.policy.ts';
import { UsefulnessConfirmation } from './usefulness.graphql.ts';
import { confirmationsOfInsights } from './usefulness.reads.ts';
import { Vendor, VendorConnection, VendorRights, VendorSaved } from './vendor.graphql.ts';
import { vendorsByIds } from './vendors.reads.ts';

@Resolver(() => Vendor)
export class VendorFieldsResolver {
  @ResolveField(() => VendorRights, { description: 'What you may do to it.' })
  viewerCan(_vendor: Vendor, _args: unknown, { ctx }: GraphQLContext): VendorRights {
    return { edit: knowledgePolicy.write.allows(ctx) };
  }
}

@Resolver(() => VendorConnection)
export class VendorConnectionResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may add one.' })
  viewerCanCreate(_page: VendorConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return knowledgePolicy.write.allows(ctx);
  }
}

@Resolver(() => VendorSaved)
export class VendorSavedResolver {
  @ResolveField(() => Vendor, { nullable: true, description: 'The vendor after the change.' })
  vendor(saved: VendorSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Vendor | null> {
    return ctx.load(vendorsByIds, saved.vendorId);
  }
}

@Resolver(() => Contract)
export class ContractFieldsResolver {
  @ResolveField(() => Vendor, { nullable: true, description: 'Who sells it.' })
  vendor(contract: Contract, _args: unknown, { ctx }: GraphQLContext): Promise<Vendor | null> {
    return ctx.load(vendorsByIds, contract.vendorId);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who answers for it in its department.' })
  owner(contract: Contract, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, contract.ownerId);
  }

  @ResolveField(() => [ContractReview], { description: 'What each side said of it at its present end.' })
  reviews(contract: Contract, _args: unknown, { ctx }: GraphQLContext): Promise<ContractReview[]> {
    return ctx.load(reviewsOfContracts, contract.id);
  }

  @ResolveField(() => [Contract], { description: 'What is bought for the same purpose at the same time.' })
  twins(contract: Contract, _args: unknown, { ctx }: GraphQLContext): Promise<Contract[]> | Contract[] {
    return contract.boughtTwice ? ctx.load(twinsOfContracts, contract.id) : [];
  }

  @ResolveField(() => ContractRights, { description: 'What you may do to it.' })
  viewerCan(contract: Contract, _args: unknown, { ctx }: GraphQLContext): ContractRights {
    return { edit: knowledgePolicy.editContract.allows(ctx, { side: contract.ownerSide }), review: contract.window !== 'ENDED' && knowledgePolicy.reviewContract.allows(ctx, contract) };
  }
}

@Resolver(() => ContractReview)
export class ContractReviewResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Who reviewed it.' })
  reviewer(review: ContractReview, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, review.reviewerId);
  }
}

@Resolver(() => ContractConnection)
export class ContractConnectionResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may add one.' })
  viewerCanCreate(_page: ContractConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return knowledgePolicy.write.allows(ctx);
  }
}

@Resolver(() => ContractSaved)
export class ContractSavedResolver {
  @ResolveField(() => Contract, { nullable: true, description: 'The contract after the change.' })
  contract(saved: ContractSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Contract | null> {
    return ctx.load(contractsByIds, saved.contractId);
  }
}

@Resolver(() => VendorInsight)
export class InsightFieldsResolver {
  @ResolveField(() => Vendor, { nullable: true, description: 'The vendor it is about.' })
  vendor(insight: VendorInsight, _args: unknown, { ctx }: GraphQLContext): Promise<Vendor | null> {
    return ctx.load(vendorsByIds, insight.vendorId);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who shared it.' })
  author(insight: VendorInsight, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, insight.authorId);
  }

  @ResolveField(() => [UsefulnessConfirmation], { description: 'What the other department used it for, the latest first; at most 50.' })
  usefulness(insight: VendorInsight, _args: unknown, { ctx }: GraphQLContext): Promise<UsefulnessConfirmation[]> {
    return ctx.load(confirmationsOfInsights, insight.id);
  }

  @ResolveField(() => [BudgetEffect], { description: 'What it saves on budget lines; at most 50.' })
  effects(insight: VendorInsight, _args: unknown, { ctx }: GraphQLContext): Promise<BudgetEffect[]> {
    return ctx.load(effectsOfInsights, insight.id);
  }

  @ResolveField(() => SharedRights, { description: 'What you may do to it.' })
  viewerCan({ authorId, side, told, isValid }: VendorInsight, _args: unknown, { ctx }: GraphQLContext): SharedRights {
    const owned = { ownerId: authorId, side };
    return { edit: knowledgePolicy.editShared.allows(ctx, owned), confirmUse: !told && knowledgePolicy.confirmUse.allows(ctx, owned), link: isValid && knowledgePolicy.write.allows(ctx) };
  }
}

@Resolver(() => VendorInsightConnection)
export class InsightConnectionResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may share one.' })
  viewerCanCreate(_page: VendorInsightConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return knowledgePolicy.write.allows(ctx);
  }
}

@Resolver(() => VendorInsightSaved)
export class InsightSavedResolver {
  @ResolveField(() => VendorInsight, { nullable: true, description: 'The insight after the change.' })
  insight(saved: VendorInsightSaved, _args: unknown, { ctx }: GraphQLContext): Promise<VendorInsight | null> {
    return ctx.load(insightsByIds, saved.insightId);
  }
}

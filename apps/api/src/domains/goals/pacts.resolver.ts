import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { PageArgs } from '../../platform/graphql/connection.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { goalsPolicy } from './goals.policy.ts';
import {
  AllocationPact,
  AllocationPactConnection,
  AllocationPactInput,
  AllocationPactSaved,
  PactRights,
  ProposeAllocationPactInput,
  ProposeAllocationPactResult,
  SignAllocationPactResult,
  WithdrawAllocationPactResult,
} from './pact.graphql.ts';
import { pactsByIds, pactsPage } from './pacts.reads.ts';
import { PactsService } from './pacts.service.ts';

@Resolver(() => AllocationPact)
export class PactsResolver {
  constructor(private readonly service: PactsService) {}

  @Query(() => AllocationPactConnection, { description: "Agreed shares of IT's capacity for marketing, by first day, the latest first." })
  @Allow(goalsPolicy.read)
  allocationPacts(@Ctx() ctx: RequestContext, @Args() args: PageArgs): Promise<AllocationPactConnection> {
    return pactsPage(ctx, args.first, args.after);
  }

  @ResolveField(() => PactRights, { description: 'What you may do.' })
  viewerCan(pact: AllocationPact, _args: unknown, { ctx }: GraphQLContext): PactRights {
    return { sign: goalsPolicy.signPact.allows(ctx, pact), withdraw: goalsPolicy.withdrawPact.allows(ctx, pact) };
  }

  @Mutation(() => ProposeAllocationPactResult, { description: "Proposes a share of IT's capacity for marketing and signs it for your side." })
  @Allow(goalsPolicy.proposePact)
  async proposeAllocationPact(@Ctx() ctx: RequestContext, @Args('input') input: ProposeAllocationPactInput): Promise<AllocationPactSaved> {
    const { share, startsOn, endsOn } = input;
    return { pactId: await this.service.propose(ctx, { share, startsOn, endsOn }) };
  }

  @Mutation(() => SignAllocationPactResult, { description: 'Signs a proposed share for your side; with both signatures it holds.' })
  @Allow(goalsPolicy.signPact)
  async signAllocationPact(@Ctx() ctx: RequestContext, @Args('input') input: AllocationPactInput): Promise<AllocationPactSaved> {
    return { pactId: await this.service.sign(ctx, input.id, input.expectedVersion) };
  }

  @Mutation(() => WithdrawAllocationPactResult, { description: 'Takes a proposed share back; what holds stays.' })
  @Allow(goalsPolicy.withdrawPact)
  async withdrawAllocationPact(@Ctx() ctx: RequestContext, @Args('input') input: AllocationPactInput): Promise<AllocationPactSaved> {
    return { pactId: await this.service.withdraw(ctx, input.id, input.expectedVersion) };
  }
}

@Resolver(() => AllocationPactSaved)
export class AllocationPactSavedResolver {
  @ResolveField(() => AllocationPact, { description: 'The pact.' })
  pact(result: AllocationPactSaved, _args: unknown, { ctx }: GraphQLContext): Promise<AllocationPact | null> {
    return ctx.load(pactsByIds, result.pactId);
  }
}

@Resolver(() => AllocationPactConnection)
export class AllocationPactConnectionResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may propose a share.' })
  viewerCanPropose(_page: AllocationPactConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return goalsPolicy.proposePact.allows(ctx);
  }
}

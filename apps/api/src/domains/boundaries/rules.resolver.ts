import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OwnedThings } from '../../platform/boundaries/owned-things.ts';
import type { Sentence } from '../../platform/context/language.ts';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { boundariesPolicy } from './boundaries.policy.ts';
import { domainsByIds, domainsPage } from './boundaries.reads.ts';
import { RENEGOTIATE_FROM } from './crossing-states.ts';
import {
  AcknowledgeDecisionRightInput,
  CreateDecisionDomainInput,
  DecisionDomain,
  DecisionDomainConnection,
  DecisionDomainResult,
  DecisionDomainRights,
  DecisionDomainsArgs,
  DecisionDomainSaved,
  DecisionRight,
  FactFilter,
  type NamedChoice,
  OwnableThing,
  ProposeDecisionRightInput,
  type RuleInput,
  SignDecisionRightInput,
} from './rule.graphql.ts';
import { RulesService, type RuleValues } from './rules.service.ts';

@Resolver(() => DecisionDomain)
export class RulesResolver {
  constructor(
    private readonly rules: RulesService,
    private readonly owned: OwnedThings,
  ) {}

  @Query(() => DecisionDomainConnection, { description: 'Who decides what, by code.' })
  @Allow(boundariesPolicy.read)
  decisionDomains(@Ctx() ctx: RequestContext, @Args() { first, after, search }: DecisionDomainsArgs): Promise<DecisionDomainConnection> {
    return domainsPage(ctx, first, after, search);
  }

  @Query(() => DecisionDomain, { nullable: true, description: 'One rule with its history.' })
  @Allow(boundariesPolicy.read)
  decisionDomain(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The rule.' }) id: string): Promise<DecisionDomain | null> | null {
    return isUuid(id) ? ctx.load(domainsByIds, id) : null;
  }

  @Query(() => [OwnableThing], { description: 'What rules may watch, as the domains of Tandem declare it.' })
  @Allow(boundariesPolicy.read)
  ownableThings(): OwnableThing[] {
    return this.owned.all().map(({ entity, words, path, fields, facts }) => ({
      ...{ name: entity, words, path, fields: choices(fields) },
      facts: Object.entries(facts).map(([name, fact]) => ({ name, words: fact.words, values: fact.values ? choices(fact.values) : null })),
    }));
  }

  @ResolveField(() => DecisionRight, { nullable: true, description: 'The version in force.' })
  inForce(domain: DecisionDomain): DecisionRight | null {
    return domain.rights.find(({ state }) => state === 'IN_FORCE') ?? null;
  }

  @ResolveField(() => DecisionRight, { nullable: true, description: 'The version that waits for signatures or for its first day.' })
  open(domain: DecisionDomain): DecisionRight | null {
    return domain.rights.find(({ state }) => state === 'DRAFT' || state === 'BOTH_SIGNED') ?? null;
  }

  @ResolveField(() => [DecisionRight], { description: 'All versions, the latest first.' })
  history(domain: DecisionDomain): DecisionRight[] {
    return domain.rights;
  }

  @ResolveField(() => Boolean, { description: 'Whether so many changes were held in a quarter that the rule, not the people, should change.' })
  renegotiate(domain: DecisionDomain): boolean {
    return domain.crossings >= RENEGOTIATE_FROM;
  }

  @ResolveField(() => DecisionDomainRights, { description: 'What you may do to it.' })
  viewerCan(domain: DecisionDomain, _args: unknown, { ctx }: GraphQLContext): DecisionDomainRights {
    const draft = domain.rights.find(({ state }) => state === 'DRAFT');
    const mine = ctx.side === 'IT' ? draft?.itSignedAt : draft?.marketingSignedAt;
    const inForce = this.inForce(domain);
    return {
      propose: boundariesPolicy.propose.opensFor(ctx) && !domain.rights.some(({ state }) => state === 'BOTH_SIGNED'),
      sign: boundariesPolicy.sign.opensFor(ctx) && draft !== undefined && !mine,
      acknowledge: boundariesPolicy.acknowledge.opensFor(ctx) && inForce !== null && !inForce.viewerAcknowledged,
    };
  }

  @Mutation(() => DecisionDomainResult, { description: 'Drafts a rule.' })
  @Allow(boundariesPolicy.propose)
  async createDecisionDomain(@Ctx() ctx: RequestContext, @Args('input') input: CreateDecisionDomainInput): Promise<DecisionDomainSaved> {
    return { domainId: await this.rules.create(ctx, input.code, valuesOf(input)) };
  }

  @Mutation(() => DecisionDomainResult, { description: 'Writes the next version of a rule, or changes its draft, which then needs both signatures again.' })
  @Allow(boundariesPolicy.propose)
  async proposeDecisionRight(@Ctx() ctx: RequestContext, @Args('input') input: ProposeDecisionRightInput): Promise<DecisionDomainSaved> {
    return { domainId: await this.rules.propose(ctx, input.id, input.expectedVersion, valuesOf(input)) };
  }

  @Mutation(() => DecisionDomainResult, { description: 'Signs a draft for your own side. With both signatures it takes force.' })
  @Allow(boundariesPolicy.sign)
  async signDecisionRight(@Ctx() ctx: RequestContext, @Args('input') input: SignDecisionRightInput): Promise<DecisionDomainSaved> {
    return { domainId: await this.rules.sign(ctx, input.rightId, input.expectedVersion) };
  }

  @Mutation(() => DecisionDomainResult, { description: 'Confirms that you have read and accept a rule in force.' })
  @Allow(boundariesPolicy.acknowledge)
  async acknowledgeDecisionRight(@Ctx() ctx: RequestContext, @Args('input') input: AcknowledgeDecisionRightInput): Promise<DecisionDomainSaved> {
    return { domainId: await this.rules.acknowledge(ctx, input.rightId) };
  }
}

@Resolver(() => DecisionRight)
export class DecisionRightResolver {
  @ResolveField(() => [FactFilter], { description: 'Only things with these facts; empty for all.' })
  filter(right: DecisionRight): FactFilter[] {
    return Object.entries(right.filter).map(([fact, values]) => ({ fact, values }));
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who signed for IT.' })
  itSigner(right: DecisionRight, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> | null {
    return right.itSignedBy ? ctx.load(membersByIds, right.itSignedBy) : null;
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who signed for marketing.' })
  marketingSigner(right: DecisionRight, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> | null {
    return right.marketingSignedBy ? ctx.load(membersByIds, right.marketingSignedBy) : null;
  }
}

@Resolver(() => DecisionDomainConnection)
export class RuleListResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may draft a rule.' })
  viewerCanCreate(_page: DecisionDomainConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return boundariesPolicy.propose.opensFor(ctx);
  }
}

@Resolver(() => DecisionDomainSaved)
export class RuleSavedResolver {
  @ResolveField(() => DecisionDomain, { description: 'The rule.' })
  domain(saved: DecisionDomainSaved, _args: unknown, { ctx }: GraphQLContext): Promise<DecisionDomain | null> {
    return ctx.load(domainsByIds, saved.domainId);
  }
}

const choices = (words: Record<string, Sentence>): NamedChoice[] => Object.entries(words).map(([name, sentence]) => ({ name, words: sentence }));

function valuesOf(input: RuleInput): RuleValues {
  const { holder, consulted, informed, answerWithinDays, entity = null, fields, startsOn = null } = input;
  const filter = Object.fromEntries(input.filter.map(({ fact, values }) => [fact, values]));
  return { name: requiredText(input.name), description: requiredText(input.description), holder, consulted, informed, answerWithinDays, entity: entity || null, fields, filter, startsOn };
}

import { Args, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { localized } from '../../platform/graphql/localized-text.graphql.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { glossaryPolicy } from './glossary.policy.ts';
import {
  glossaryVersion,
  openProposalsOfTerms,
  proposalsByIds,
  proposalsPage,
  termCount,
  termsByIds,
  termsPage,
  versionsOfTerms,
} from './glossary.reads.ts';
import { readerLexicon } from './lexicon.reads.ts';
import { ProposalsService } from './proposals.service.ts';
import {
  Lexicon,
  Term,
  TermConnection,
  TermLabelType,
  TermProposal,
  TermProposalConnection,
  TermProposalRights,
  TermProposalsArgs,
  TermRights,
  TermsArgs,
  TermSenseType,
  TermVersion,
} from './term.graphql.ts';
import {
  DecideProposalInput,
  DecideProposalResult,
  ProposeDeprecationInput,
  ProposeDeprecationResult,
  ProposeTermInput,
  ProposeTermResult,
  snapshotOf,
  TermProposalSaved,
  WithdrawProposalInput,
  WithdrawProposalResult,
} from './term.inputs.ts';
import { LANGUAGES, type TermSense } from './term.snapshot.ts';

@Resolver(() => Term)
export class TermsResolver {
  @Query(() => TermConnection, { description: 'Terms by name.' })
  @Allow(glossaryPolicy.read)
  terms(@Ctx() ctx: RequestContext, @Args() args: TermsArgs): Promise<TermConnection> {
    return termsPage(ctx, args.first, args.after, args.filter ?? {});
  }

  @Query(() => Int, { description: 'How many terms are in use.' })
  @Allow(glossaryPolicy.read)
  termCount(@Ctx() ctx: RequestContext): Promise<number> {
    return termCount(ctx);
  }

  @Query(() => Term, { nullable: true, description: 'One term.' })
  @Allow(glossaryPolicy.read)
  term(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The term.' }) id: string): Promise<Term | null> | null {
    return isUuid(id) ? ctx.load(termsByIds, id) : null;
  }

  @Query(() => String, { description: 'Changes whenever a word that texts are searched for changes.' })
  @Allow(glossaryPolicy.read)
  glossaryVersion(@Ctx() ctx: RequestContext): Promise<string> {
    return glossaryVersion(ctx);
  }

  @Query(() => Lexicon, { description: 'What texts are searched for, with plain words for you.' })
  @Allow(glossaryPolicy.read)
  async readerLexicon(@Ctx() ctx: RequestContext): Promise<Lexicon> {
    const version = await glossaryVersion(ctx);
    return { version, entries: await readerLexicon(ctx) };
  }

  @ResolveField(() => [TermVersion], { description: 'Every version, the newest first.' })
  versions(term: Term, _args: unknown, { ctx }: GraphQLContext): Promise<TermVersion[]> {
    return ctx.load(versionsOfTerms, term.id);
  }

  @ResolveField(() => [TermProposal], { description: 'Proposals that wait for an answer.' })
  proposals(term: Term, _args: unknown, { ctx }: GraphQLContext): Promise<TermProposal[]> {
    return ctx.load(openProposalsOfTerms, term.id);
  }

  @ResolveField(() => TermRights, { description: 'What you may do.' })
  viewerCan(_term: Term, _args: unknown, { ctx }: GraphQLContext): TermRights {
    return { propose: glossaryPolicy.propose.opensFor(ctx), correctForms: glossaryPolicy.correctForms.opensFor(ctx) };
  }
}

@Resolver(() => TermSenseType)
export class TermSensesResolver {
  @ResolveField(() => [TermLabelType], { description: 'The words in each language.' })
  labels(sense: TermSense): TermLabelType[] {
    return LANGUAGES.flatMap(({ key, language }) => {
      const label = sense.labels[key];
      return label ? [{ language, preferred: label.preferred, synonyms: label.synonyms ?? [], forms: label.forms }] : [];
    });
  }
}

@Resolver(() => TermVersion)
export class TermVersionsResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Whose answer put it in use.' })
  author(version: TermVersion, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, version.createdBy);
  }
}

@Resolver(() => TermProposal)
export class ProposalsResolver {
  constructor(private readonly service: ProposalsService) {}

  @Query(() => TermProposalConnection, { description: 'Proposals, the latest first.' })
  @Allow(glossaryPolicy.read)
  termProposals(@Ctx() ctx: RequestContext, @Args() args: TermProposalsArgs): Promise<TermProposalConnection> {
    return proposalsPage(ctx, args.first, args.after, args.filter ?? {});
  }

  @ResolveField(() => Term, { nullable: true, description: 'The term; null for a new one.' })
  term(proposal: TermProposal, _args: unknown, { ctx }: GraphQLContext): Promise<Term | null> | null {
    return proposal.termId ? ctx.load(termsByIds, proposal.termId) : null;
  }

  @ResolveField(() => [TermSenseType], { description: 'The proposed meanings.' })
  senses(proposal: TermProposal): TermSenseType[] {
    return proposal.snapshot.senses;
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who proposed it.' })
  author(proposal: TermProposal, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, proposal.createdBy);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who gave the last answer.' })
  decider(proposal: TermProposal, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> | null {
    return proposal.decidedBy ? ctx.load(membersByIds, proposal.decidedBy) : null;
  }

  @ResolveField(() => TermProposalRights, { description: 'What you may do.' })
  viewerCan(proposal: TermProposal, _args: unknown, { ctx }: GraphQLContext): TermProposalRights {
    return { decide: glossaryPolicy.decide.allows(ctx, proposal), withdraw: glossaryPolicy.withdraw.allows(ctx, proposal) };
  }

  @Mutation(() => ProposeTermResult, { description: 'Proposes a new term or a new wording. Your side agrees by proposing; the other side answers.' })
  @Allow(glossaryPolicy.propose)
  async proposeTerm(@Ctx() ctx: RequestContext, @Args('input') input: ProposeTermInput): Promise<TermProposalSaved> {
    const { termId = null, baseVersion = null } = input;
    return { proposalId: await this.service.propose(ctx, termId, baseVersion, snapshotOf(input), localized(input.note) ?? null) };
  }

  @Mutation(() => ProposeDeprecationResult, { description: 'Proposes to take a term out of use.' })
  @Allow(glossaryPolicy.propose)
  async proposeDeprecation(@Ctx() ctx: RequestContext, @Args('input') input: ProposeDeprecationInput): Promise<TermProposalSaved> {
    return { proposalId: await this.service.proposeDeprecation(ctx, input.termId, localized(input.note) ?? null) };
  }

  @Mutation(() => DecideProposalResult, { description: "Gives your side's answer. With both sides the wording is in use." })
  @Allow(glossaryPolicy.decide)
  async decideProposal(@Ctx() ctx: RequestContext, @Args('input') input: DecideProposalInput): Promise<TermProposalSaved> {
    const { id, approve } = input;
    return { proposalId: await (approve ? this.service.approve(ctx, id) : this.service.reject(ctx, id, localized(input.reason) ?? null)) };
  }

  @Mutation(() => WithdrawProposalResult, { description: 'Takes a proposal back.' })
  @Allow(glossaryPolicy.withdraw)
  async withdrawProposal(@Ctx() ctx: RequestContext, @Args('input') input: WithdrawProposalInput): Promise<TermProposalSaved> {
    return { proposalId: await this.service.withdraw(ctx, input.id) };
  }
}

@Resolver(() => TermProposalSaved)
export class ProposalSavedResolver {
  @ResolveField(() => TermProposal, { description: 'The proposal.' })
  proposal(result: TermProposalSaved, _args: unknown, { ctx }: GraphQLContext): Promise<TermProposal | null> {
    return ctx.load(proposalsByIds, result.proposalId);
  }
}

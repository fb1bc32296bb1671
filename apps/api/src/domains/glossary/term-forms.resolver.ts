import { Args, Int, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { glossaryPolicy } from './glossary.policy.ts';
import { formsOfTerms, guessedForms, termsByIds } from './glossary.reads.ts';
import { TermForms } from './term-forms.ts';
import { Term, TermForm } from './term.graphql.ts';
import {
  ConfirmTermFormsInput,
  ConfirmTermFormsResult,
  CorrectTermFormInput,
  CorrectTermFormResult,
  RemoveTermFormInput,
  RemoveTermFormResult,
  TermFormsSaved,
} from './term.inputs.ts';

@Resolver(() => Term)
export class TermFormsResolver {
  constructor(private readonly service: TermForms) {}

  @ResolveField(() => [TermForm], { description: 'Forms that texts are searched for, its names among them.' })
  forms(term: Term, _args: unknown, { ctx }: GraphQLContext): Promise<TermForm[]> {
    return ctx.load(formsOfTerms, term.id);
  }

  @ResolveField(() => Int, { description: 'How many of its forms are only guessed and wait for somebody to look them over.' })
  guessedForms(term: Term, _args: unknown, { ctx }: GraphQLContext): Promise<number> {
    return ctx.load(guessedForms, term.id);
  }

  @Mutation(() => ConfirmTermFormsResult, { description: 'Says that every likely form of a term is right.' })
  @Allow(glossaryPolicy.correctForms)
  async confirmTermForms(@Ctx() ctx: RequestContext, @Args('input') { termId }: ConfirmTermFormsInput): Promise<TermFormsSaved> {
    return { termId: await this.service.confirmAll(ctx, termId) };
  }

  @Mutation(() => CorrectTermFormResult, { description: 'Confirms a form, or writes it as it should be. Refused when another term has it.' })
  @Allow(glossaryPolicy.correctForms)
  async correctTermForm(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion, form }: CorrectTermFormInput): Promise<TermFormsSaved> {
    return { termId: await this.service.correct(ctx, id, expectedVersion, form) };
  }

  @Mutation(() => RemoveTermFormResult, { description: 'Removes a form; texts are not searched for it and it is not guessed again.' })
  @Allow(glossaryPolicy.correctForms)
  async removeTermForm(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: RemoveTermFormInput): Promise<TermFormsSaved> {
    return { termId: await this.service.remove(ctx, id, expectedVersion) };
  }
}

@Resolver(() => TermFormsSaved)
export class TermFormsSavedResolver {
  @ResolveField(() => Term, { nullable: true, description: 'The term.' })
  term(result: TermFormsSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Term | null> {
    return ctx.load(termsByIds, result.termId);
  }
}

import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { Article, ArticleConnection, ArticleResult, ArticlesArgs, ArticleSaved, ArticleStepInput, CreateArticleInput, UpdateArticleInput } from './article.graphql.ts';
import { articlesByIds, articlesPage } from './articles.reads.ts';
import { ArticlesService } from './articles.service.ts';
import {
  CreateProcessImprovementInput, ProcessImprovement, ProcessImprovementConnection, ProcessImprovementResult, ProcessImprovementsArgs, ProcessImprovementSaved, UpdateProcessImprovementInput,
} from './improvement.graphql.ts';
import { improvementsByIds, improvementsPage } from './improvements.reads.ts';
import { ImprovementsService } from './improvements.service.ts';
import { knowledgePolicy } from './knowledge.policy.ts';
import { ConfirmUsefulnessInput, UsefulnessResult, UsefulnessSaved } from './usefulness.graphql.ts';
import { UsefulnessService } from './usefulness.service.ts';

/** Articles, improvements, and what they were useful for. */
@Resolver()
export class ArticlesResolver {
  constructor(
    private readonly service: ArticlesService,
    private readonly improvementsService: ImprovementsService,
    private readonly usefulness: UsefulnessService,
  ) {}

  @Query(() => ArticleConnection, { description: 'Articles, the latest change first.' })
  @Allow(knowledgePolicy.read)
  articles(@Ctx() ctx: RequestContext, @Args() { first, after, filter }: ArticlesArgs): Promise<ArticleConnection> {
    return articlesPage(ctx, first, after, filter ?? {});
  }

  @Query(() => Article, { nullable: true, description: 'One article.' })
  @Allow(knowledgePolicy.read)
  article(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<Article | null> | null {
    return isUuid(id) ? ctx.load(articlesByIds, id) : null;
  }

  @Query(() => ProcessImprovementConnection, { description: 'Process improvements, the latest first.' })
  @Allow(knowledgePolicy.read)
  processImprovements(@Ctx() ctx: RequestContext, @Args() { first, after, filter }: ProcessImprovementsArgs): Promise<ProcessImprovementConnection> {
    return improvementsPage(ctx, first, after, filter ?? {});
  }

  @Query(() => ProcessImprovement, { nullable: true, description: 'One improvement.' })
  @Allow(knowledgePolicy.read)
  processImprovement(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<ProcessImprovement | null> | null {
    return isUuid(id) ? ctx.load(improvementsByIds, id) : null;
  }

  @Mutation(() => ArticleResult, { description: 'Writes an article, as a draft or published at once.' })
  @Allow(knowledgePolicy.write)
  async createArticle(@Ctx() ctx: RequestContext, @Args('input') input: CreateArticleInput): Promise<ArticleSaved> {
    return { articleId: await this.service.create(ctx, input) };
  }

  @Mutation(() => ArticleResult, { description: 'Changes an article, its owner and its interval.' })
  @Allow(knowledgePolicy.editArticle)
  async updateArticle(@Ctx() ctx: RequestContext, @Args('input') input: UpdateArticleInput): Promise<ArticleSaved> {
    return { articleId: await this.service.update(ctx, input) };
  }

  @Mutation(() => ArticleResult, { description: 'Publishes a draft, or brings an article back from the archive.' })
  @Allow(knowledgePolicy.editArticle)
  async publishArticle(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: ArticleStepInput): Promise<ArticleSaved> {
    return { articleId: await this.service.publish(ctx, id, expectedVersion) };
  }

  @Mutation(() => ArticleResult, { description: 'The owner says that an article still holds.' })
  @Allow(knowledgePolicy.verifyArticle)
  async verifyArticle(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: ArticleStepInput): Promise<ArticleSaved> {
    return { articleId: await this.service.verify(ctx, id, expectedVersion) };
  }

  @Mutation(() => ArticleResult, { description: 'Puts an article away.' })
  @Allow(knowledgePolicy.editArticle)
  async archiveArticle(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: ArticleStepInput): Promise<ArticleSaved> {
    return { articleId: await this.service.archive(ctx, id, expectedVersion) };
  }

  @Mutation(() => ProcessImprovementResult, { description: 'Shares a way of working that takes less time.' })
  @Allow(knowledgePolicy.write)
  async createProcessImprovement(@Ctx() ctx: RequestContext, @Args('input') input: CreateProcessImprovementInput): Promise<ProcessImprovementSaved> {
    return { improvementId: await this.improvementsService.create(ctx, input) };
  }

  @Mutation(() => ProcessImprovementResult, { description: 'Changes an improvement.' })
  @Allow(knowledgePolicy.editShared)
  async updateProcessImprovement(@Ctx() ctx: RequestContext, @Args('input') input: UpdateProcessImprovementInput): Promise<ProcessImprovementSaved> {
    return { improvementId: await this.improvementsService.update(ctx, input) };
  }

  @Mutation(() => UsefulnessResult, { description: 'Says what something of the other department was useful for. Counts once for each person and thing.' })
  @Allow(knowledgePolicy.confirmUse)
  async confirmUsefulness(@Ctx() ctx: RequestContext, @Args('input') input: ConfirmUsefulnessInput): Promise<UsefulnessSaved> {
    return this.usefulness.confirm(ctx, input);
  }
}

import { ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLContext } from '../../platform/context/ctx.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Article, ArticleConnection, ArticleRights, ArticleSaved } from './article.graphql.ts';
import { articlesByIds, bodiesOfArticles } from './articles.reads.ts';
import { BudgetEffect } from './effect.graphql.ts';
import { effectsOfImprovements } from './effects.reads.ts';
import { ProcessImprovement, ProcessImprovementConnection, ProcessImprovementSaved, SharedRights } from './improvement.graphql.ts';
import { improvementsByIds } from './improvements.reads.ts';
import { VendorInsight } from './insight.graphql.ts';
import { insightsByIds } from './insights.reads.ts';
import { knowledgePolicy } from './knowledge.policy.ts';
import { UsefulnessConfirmation, UsefulnessSaved } from './usefulness.graphql.ts';
import { confirmationsOfArticles, confirmationsOfImprovements } from './usefulness.reads.ts';

@Resolver(() => Article)
export class ArticleFieldsResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Who answers for it.' })
  owner(article: Article, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, article.ownerId);
  }

  @ResolveField(() => String, { description: "The editor's document as JSON, made of nothing but the allow-list." })
  body(article: Article, _args: unknown, { ctx }: GraphQLContext): Promise<string> {
    return ctx.load(bodiesOfArticles, article.id);
  }

  @ResolveField(() => [UsefulnessConfirmation], { description: 'What the other department used it for, the latest first; at most 50.' })
  usefulness(article: Article, _args: unknown, { ctx }: GraphQLContext): Promise<UsefulnessConfirmation[]> {
    return ctx.load(confirmationsOfArticles, article.id);
  }

  @ResolveField(() => ArticleRights, { description: 'What you may do to it.' })
  viewerCan(article: Article, _args: unknown, { ctx }: GraphQLContext): ArticleRights {
    const edits = knowledgePolicy.editArticle.allows(ctx, article);
    const isOut = article.state !== 'DRAFT' && article.state !== 'ARCHIVED';
    return {
      edit: edits && article.state !== 'ARCHIVED',
      publish: edits && !isOut,
      verify: isOut && knowledgePolicy.verifyArticle.allows(ctx, article),
      archive: edits && article.state !== 'ARCHIVED',
      confirmUse: isOut && !article.told && knowledgePolicy.confirmUse.allows(ctx, article),
    };
  }
}

@Resolver(() => ArticleConnection)
export class ArticleConnectionResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may write one.' })
  viewerCanCreate(_page: ArticleConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return knowledgePolicy.write.allows(ctx);
  }
}

@Resolver(() => ArticleSaved)
export class ArticleSavedResolver {
  @ResolveField(() => Article, { nullable: true, description: 'The article after the change.' })
  article(saved: ArticleSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Article | null> {
    return ctx.load(articlesByIds, saved.articleId);
  }
}

@Resolver(() => ProcessImprovement)
export class ImprovementFieldsResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Who shared it.' })
  author(improvement: ProcessImprovement, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, improvement.authorId);
  }

  @ResolveField(() => [UsefulnessConfirmation], { description: 'What the other department used it for, the latest first; at most 50.' })
  usefulness(improvement: ProcessImprovement, _args: unknown, { ctx }: GraphQLContext): Promise<UsefulnessConfirmation[]> {
    return ctx.load(confirmationsOfImprovements, improvement.id);
  }

  @ResolveField(() => [BudgetEffect], { description: 'What it saves on budget lines; at most 50.' })
  effects(improvement: ProcessImprovement, _args: unknown, { ctx }: GraphQLContext): Promise<BudgetEffect[]> {
    return ctx.load(effectsOfImprovements, improvement.id);
  }

  @ResolveField(() => SharedRights, { description: 'What you may do to it.' })
  viewerCan({ authorId, side, told }: ProcessImprovement, _args: unknown, { ctx }: GraphQLContext): SharedRights {
    const owned = { ownerId: authorId, side };
    return { edit: knowledgePolicy.editShared.allows(ctx, owned), confirmUse: !told && knowledgePolicy.confirmUse.allows(ctx, owned), link: knowledgePolicy.write.allows(ctx) };
  }
}

@Resolver(() => ProcessImprovementConnection)
export class ImprovementConnectionResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may share one.' })
  viewerCanCreate(_page: ProcessImprovementConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return knowledgePolicy.write.allows(ctx);
  }
}

@Resolver(() => ProcessImprovementSaved)
export class ImprovementSavedResolver {
  @ResolveField(() => ProcessImprovement, { nullable: true, description: 'The improvement after the change.' })
  improvement(saved: ProcessImprovementSaved, _args: unknown, { ctx }: GraphQLContext): Promise<ProcessImprovement | null> {
    return ctx.load(improvementsByIds, saved.improvementId);
  }
}

@Resolver(() => UsefulnessConfirmation)
export class UsefulnessFieldsResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Who used it.' })
  receiver(confirmation: UsefulnessConfirmation, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, confirmation.receiverId);
  }
}

@Resolver(() => UsefulnessSaved)
export class UsefulnessSavedResolver {
  @ResolveField(() => Article, { nullable: true, description: 'The article, if it was one.' })
  article(saved: UsefulnessSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Article | null> | null {
    return saved.articleId ? ctx.load(articlesByIds, saved.articleId) : null;
  }

  @ResolveField(() => ProcessImprovement, { nullable: true, description: 'The improvement, if it was one.' })
  improvement(saved: UsefulnessSaved, _args: unknown, { ctx }: GraphQLContext): Promise<ProcessImprovement | null> | null {
    return saved.improvementId ? ctx.load(improvementsByIds, saved.improvementId) : null;
  }

  @ResolveField(() => VendorInsight, { nullable: true, description: 'The insight, if it was one.' })
  insight(saved: UsefulnessSaved, _args: unknown, { ctx }: GraphQLContext): Promise<VendorInsight | null> | null {
    return saved.insightId ? ctx.load(insightsByIds, saved.insightId) : null;
  }
}

import { Args, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { Article } from './article.graphql.ts';
import { ArticleVersion } from './article-version.graphql.ts';
import { bodiesOfVersions, versionsByIds, versionsOfArticles } from './article-versions.reads.ts';
import { knowledgePolicy } from './knowledge.policy.ts';

@Resolver(() => Article)
export class ArticleHistoryResolver {
  @ResolveField(() => [ArticleVersion], { description: 'What it said since its publication, the latest first; at most 50.' })
  versions(article: Article, _args: unknown, { ctx }: GraphQLContext): Promise<ArticleVersion[]> {
    return ctx.load(versionsOfArticles, article.id);
  }
}

@Resolver(() => ArticleVersion)
export class ArticleVersionsResolver {
  @Query(() => ArticleVersion, { nullable: true, description: 'What an article said once.' })
  @Allow(knowledgePolicy.read)
  articleVersion(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'Id of the version.' }) id: string): Promise<ArticleVersion | null> | null {
    return isUuid(id) ? ctx.load(versionsByIds, id) : null;
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who wrote it so.' })
  author(version: ArticleVersion, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, version.authorId);
  }

  @ResolveField(() => String, { description: "The editor's document as JSON, made of nothing but the allow-list." })
  body(version: ArticleVersion, _args: unknown, { ctx }: GraphQLContext): Promise<string> {
    return ctx.load(bodiesOfVersions, version.id);
  }
}

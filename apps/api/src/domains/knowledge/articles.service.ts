import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, type Patch, updateRow } from '../../platform/database/rows.ts';
import { Invalid, Refused } from '../../platform/errors/problems.ts';
import { requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { type ArticleBody, bodyFailure, readBody } from './article-body.ts';
import { ArticleEntity, ArticleVersionEntity } from './article.entities.ts';
import type { ArticleFields, CreateArticleInput, UpdateArticleInput } from './article.graphql.ts';
import { articleActions } from './knowledge.audit.ts';
import { knowledgeErrors } from './knowledge.errors.ts';
import { knowledgePolicy } from './knowledge.policy.ts';
import { sideOfOwner } from './owners.ts';

/** Articles from the first draft to the archive. */
@Injectable()
export class ArticlesService {
  /** Writes an article, as a draft or published at once. @returns its id @throws Refused without a side; Invalid for an unfit owner or a body that cannot be stored */
  async create(ctx: RequestContext, input: CreateArticleInput): Promise<string> {
    knowledgePolicy.write.assert(ctx);
    const fields = await fieldsOf(ctx, input);
    if (input.publish) assertWritten(fields.bodyText);
    const article = await insertRow(ctx, ArticleEntity, {
      ...fields,
      state: input.publish ? 'PUBLISHED' : 'DRAFT',
      publishedAt: input.publish ? ctx.now : null,
      verifiedAt: null,
      verifiedById: null,
    });
    await audit(ctx, { action: articleActions['article.created'], entityId: article.id });
    if (input.publish) {
      await audit(ctx, { action: articleActions['article.published'], entityId: article.id });
      await keepVersion(ctx, article);
    }
    return article.id;
  }

  /** Changes an article, its owner and its interval. What was verified stays so: the owner decides whether the change asks for more. @throws Refused, Invalid, Conflict */
  async update(ctx: RequestContext, input: UpdateArticleInput): Promise<string> {
    const article = await findRow(ctx, ArticleEntity, input.id);
    knowledgePolicy.editArticle.assert(ctx, article);
    if (article.state === 'ARCHIVED') throw new Refused(knowledgeErrors.ARTICLE_STATE_REFUSED);
    const fields = await fieldsOf(ctx, input);
    if (article.state === 'PUBLISHED') assertWritten(fields.bodyText);
    return change(ctx, article, input.expectedVersion, 'article.updated', fields);
  }

  /** Publishes a draft or brings an article back from the archive; the interval of verification begins anew. @throws Refused for other states or an empty body; Conflict */
  async publish(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const article = await findRow(ctx, ArticleEntity, id);
    knowledgePolicy.editArticle.assert(ctx, article);
    if (article.state === 'PUBLISHED') throw new Refused(knowledgeErrors.ARTICLE_STATE_REFUSED);
    if (Object.keys(article.bodyText).length === 0) throw new Refused(knowledgeErrors.ARTICLE_EMPTY);
    return change(ctx, article, expectedVersion, 'article.published', { state: 'PUBLISHED', publishedAt: ctx.now, verifiedAt: null, verifiedById: null });
  }

  /** The owner says that it still holds: the interval begins anew. @throws Refused for anybody else and for what is not published; Conflict */
  async verify(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const article = await findRow(ctx, ArticleEntity, id);
    knowledgePolicy.verifyArticle.assert(ctx, article);
    if (article.state !== 'PUBLISHED') throw new Refused(knowledgeErrors.ARTICLE_STATE_REFUSED);
    return change(ctx, article, expectedVersion, 'article.verified', { verifiedAt: ctx.now, verifiedById: ctx.memberId });
  }

  /** Puts an article away; it can be published again. @throws Refused, Conflict */
  async archive(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const article = await findRow(ctx, ArticleEntity, id);
    knowledgePolicy.editArticle.assert(ctx, article);
    if (article.state === 'ARCHIVED') throw new Refused(knowledgeErrors.ARTICLE_STATE_REFUSED);
    return change(ctx, article, expectedVersion, 'article.archived', { state: 'ARCHIVED' });
  }
}

/** Fields that a reader reads. */
const CONTENT = /^(?:title|summary|language|body)\b/;

/** Keeps what others read from now on. Drafts are not kept: they are their writer's alone. What comes back from the archive unchanged is no new version. */
async function keepVersion(ctx: RequestContext, { id, title, summary, language, body }: ArticleEntity): Promise<void> {
  const [last] = await ctx.query<{ number: number; same: boolean }>(
    `select number, (title, summary, language, body) = ($3::jsonb, $4::jsonb, $5::text, $6::jsonb) as same from article_versions
     where workspace_id = $1 and article_id = $2 order by number desc limit 1`,
    [ctx.workspaceId, id, JSON.stringify(title), JSON.stringify(summary), language, JSON.stringify(body)],
  );
  if (last?.same) return;
  await insertRow(ctx, ArticleVersionEntity, { articleId: id, number: (last?.number ?? 0) + 1, title, summary, language, body });
}

/** Bodies stay out of the log: they are in the versions, and long. */
async function change(ctx: RequestContext, article: ArticleEntity, expectedVersion: number, action: keyof typeof articleActions, patch: Patch<ArticleEntity>): Promise<string> {
  const { row, changes } = await updateRow(ctx, ArticleEntity, article, expectedVersion, patch);
  if (row.state === 'PUBLISHED' && (article.state !== 'PUBLISHED' || changes.some(({ path }) => CONTENT.test(path)))) await keepVersion(ctx, row);
  await audit(ctx, { action: articleActions[action], entityId: article.id, changes: changes.filter(({ path }) => !path.startsWith('body')) });
  return article.id;
}

async function fieldsOf(ctx: RequestContext, input: ArticleFields) {
  const { document, text } = bodyOf(input.body);
  return {
    title: requiredText(input.title),
    summary: requiredText(input.summary),
    space: input.space,
    language: input.language,
    body: document,
    bodyText: text === '' ? {} : input.language === 'PL' ? { pl: text } : { en: text },
    ownerId: input.ownerId,
    side: await sideOfOwner(ctx, input.ownerId),
    verifyEveryDays: input.verifyEveryDays,
  };
}

/** @throws Invalid on `body` for one that is too long or cannot be stored */
function bodyOf(json: string): ArticleBody {
  const body = readBody(json);
  if (!body) throw new Invalid([{ path: 'body', ...(bodyFailure(json) ?? { error: knowledgeErrors.BODY_UNREADABLE }) }]);
  return body;
}

function assertWritten(bodyText: object): void {
  if (Object.keys(bodyText).length === 0) throw Invalid.field('body', knowledgeErrors.ARTICLE_EMPTY);
}

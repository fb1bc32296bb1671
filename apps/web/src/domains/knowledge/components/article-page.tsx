import { Button } from '@mantine/core';
import { ConfirmButton } from '@tandem/ui/confirm-button';
import { Panel } from '@tandem/ui/panel';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { ArchiveArticleDocument, PublishArticleDocument } from '../knowledge.gen.ts';
import { type ArticleDetails, useArticle } from '../knowledge.queries.ts';
import { ArticleBody } from './article-body.tsx';
import { ArticleHistory } from './article-history.tsx';
import { VerifyButton } from './article-list-page.tsx';
import { Gone } from './gone.tsx';
import classes from './knowledge.module.css';
import { ArticleMark } from './marks.tsx';
import { UsefulnessPanel } from './usefulness-panel.tsx';

export function ArticlePage() {
  const { articleId = '' } = useParams();
  return (
    <Loaded query={useArticle(articleId)} skeleton={<PageSkeleton />}>
      {({ article }) => (article ? <ArticleScreen article={article} /> : <Gone back="knowledge" />)}
    </Loaded>
  );
}

function ArticleScreen({ article }: { article: ArticleDetails }) {
  const { t } = useTranslation('knowledge');
  const to = useWorkspacePath();
  return (
    <Page
      title={<LText value={article.title} />}
      documentTitle={article.title.text}
      back={<Link className={classes.link} to={to('knowledge')}>{t('articles.title')}</Link>}
      subtitle={
        <span className={classes.meta}>
          <ArticleMark article={article} inLine />
          <span>{t(`spaces.${article.space}`)}</span>
          <MemberName member={article.owner} />
        </span>
      }
      actions={<Actions article={article} />}
    >
      <div className={classes.columns}>
        <div className={classes.stack}>
          <StateNotice article={article} />
          <Panel>
            <div className={classes.stack}>
              <p className={classes.sentence}>
                <LText value={article.summary} />
              </p>
              <ArticleBody body={article.body} language={article.language === 'PL' ? 'pl' : 'en'} />
            </div>
          </Panel>
        </div>
        <div className={classes.stack}>
          <Facts article={article} />
          <UsefulnessPanel kind="ARTICLE" id={article.id} count={article.usefulCount} usefulness={article.usefulness} mayConfirm={article.viewerCan.confirmUse} />
          <ArticleHistory versions={article.versions} />
        </div>
      </div>
    </Page>
  );
}

function Actions({ article }: { article: ArticleDetails }) {
  const { t } = useTranslation('knowledge');
  const to = useWorkspacePath();
  const publish = useSubmit(PublishArticleDocument, { success: 'ArticleSaved', done: t('article.published') });
  const archive = useSubmit(ArchiveArticleDocument, { success: 'ArticleSaved', done: t('article.archived') });
  const input = { id: article.id, expectedVersion: article.version };
  const { viewerCan } = article;
  return (
    <>
      {viewerCan.publish && (
        <Button loading={publish.busy} onClick={() => void publish.send({ input })}>
          {t(article.state === 'ARCHIVED' ? 'article.publishAgain' : 'article.publish')}
        </Button>
      )}
      {viewerCan.verify && <VerifyButton article={article} />}
      {viewerCan.edit && (
        <Button component={Link} to={to(`knowledge/articles/${article.id}/edit`)} variant="default">
          {t('edit')}
        </Button>
      )}
      {viewerCan.archive && (
        <ConfirmButton question={t('article.archiveAsk')} consequence={t('article.archiveThen')} confirm={t('article.archive')} onConfirm={() => archive.send({ input })}>
          {t('article.archive')}
        </ConfirmButton>
      )}
    </>
  );
}

/** Says before the text that it may be out of date. */
function StateNotice({ article }: { article: ArticleDetails }) {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  if (article.state !== 'UNVERIFIED' && article.state !== 'ARCHIVED') return null;
  return (
    <div className={classes.notice} data-tone="bad">
      <p>{article.state === 'ARCHIVED' ? t('article.isArchived') : t('article.isUnverified', { day: format.date(article.dueOn, 'long') })}</p>
    </div>
  );
}

function Facts({ article }: { article: ArticleDetails }) {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  return (
    <Panel title={t('article.facts')}>
      <dl className={classes.facts}>
        <dt>{t('fields.owner')}</dt>
        <dd>
          <MemberName member={article.owner} />
        </dd>
        <dt>{t('fields.interval')}</dt>
        <dd>{t('article.everyDays', { count: article.verifyEveryDays })}</dd>
        {article.publishedAt && (
          <>
            <dt>{t('article.publishedOn')}</dt>
            <dd>{format.date(article.publishedAt)}</dd>
          </>
        )}
        {article.verifiedAt && (
          <>
            <dt>{t('article.verifiedOn')}</dt>
            <dd>{format.date(article.verifiedAt)}</dd>
          </>
        )}
        {article.dueOn && (
          <>
            <dt>{t('article.nextOn')}</dt>
            <dd>{format.date(article.dueOn)}</dd>
          </>
        )}
      </dl>
    </Panel>
  );
}

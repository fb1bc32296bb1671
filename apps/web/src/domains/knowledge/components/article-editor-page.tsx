import { Button, NumberInput, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { EmptyState } from '@tandem/ui/empty-state';
import { FormSkeleton } from '@tandem/ui/skeletons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea, LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, textOf, type TextValue } from '../../../platform/forms/localized-value.ts';
import { MemberSelect } from '../../../platform/forms/member-select.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { UnsavedGuard } from '../../../platform/forms/unsaved-guard.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { languageNames } from '../../../platform/i18n/language.ts';
import { useLanguage } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useSession } from '../../../platform/session/use-session.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { type ArticleSpace, CreateArticleDocument, type Language, UpdateArticleDocument } from '../knowledge.gen.ts';
import { type ArticleDetails, useArticle, useArticleCreation } from '../knowledge.queries.ts';
import { emptyBody } from './body-nodes.ts';
import { numberOr, spaces } from './choices.ts';
import classes from './knowledge.module.css';

/** The editor's library comes after the form: the title can be typed meanwhile. */
const BodyEditor = lazy(async () => ({ default: (await import('./body-editor.tsx')).BodyEditor }));

interface ArticleValues {
  title: TextValue;
  summary: TextValue;
  space: ArticleSpace;
  language: Language;
  body: string;
  ownerId: string;
  verifyEveryDays: number | string;
}

const DEFAULT_DAYS = 90;

/** Writing an article, and changing one: the same form. */
export function ArticleEditorPage() {
  const { t } = useTranslation('knowledge');
  const { articleId = '' } = useParams();
  const known = useArticle(articleId);
  const creation = useArticleCreation(articleId !== '');
  const refused = <EmptyState title={t('article.notAllowed')} why={t('article.notAllowedWhy')} />;
  return (
    <Page title={t(articleId ? 'article.editTitle' : 'articles.write')} subtitle={t('article.formSubtitle')}>
      {articleId ? (
        <Loaded query={known} skeleton={<FormSkeleton fields={6} />}>
          {({ article }) => (article?.viewerCan.edit ? <ArticleForm article={article} /> : refused)}
        </Loaded>
      ) : (
        <Loaded query={creation} skeleton={<FormSkeleton fields={6} />}>
          {({ articles }) => (articles.viewerCanCreate ? <ArticleForm article={null} /> : refused)}
        </Loaded>
      )}
    </Page>
  );
}

function ArticleForm({ article }: { article: ArticleDetails | null }) {
  const { t } = useTranslation('knowledge');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const reader = useLanguage();
  const { member } = useSession();
  const [version] = useState(article?.version ?? 0);
  const [initialBody] = useState(article?.body ?? emptyBody);
  const form = useForm<ArticleValues>({
    mode: 'controlled',
    initialValues: {
      title: article ? textOf(article.title) : emptyText(),
      summary: article ? textOf(article.summary) : emptyText(),
      space: article?.space ?? 'PROCESSES',
      language: article?.language ?? (reader === 'pl' ? 'PL' : 'EN'),
      body: initialBody,
      ownerId: article?.owner?.id ?? member?.id ?? '',
      verifyEveryDays: article?.verifyEveryDays ?? DEFAULT_DAYS,
    },
  });
  const back = to(article ? `knowledge/articles/${article.id}` : 'knowledge');
  const create = useSubmit(CreateArticleDocument, { success: 'ArticleSaved', form, done: t('article.saved'), onSuccess: (saved) => navigate(saved.article ? to(`knowledge/articles/${saved.article.id}`) : back) });
  const update = useSubmit(UpdateArticleDocument, { success: 'ArticleSaved', form, done: t('article.saved'), onSuccess: () => navigate(back) });
  const submit = article ? update : create;
  const send = (values: ArticleValues, publish: boolean) => {
    const fields = { ...values, title: textInput(values.title), summary: textInput(values.summary), verifyEveryDays: Math.round(numberOr(values.verifyEveryDays, 0)) };
    if (article) void update.send({ input: { ...fields, id: article.id, expectedVersion: version } });
    else void create.send({ input: { ...fields, publish } });
  };
  const { language } = form.values;
  return (
    <FormLayout wide onSubmit={form.onSubmit((values) => send(values, true))}>
      <LocalizedTextField form={form} path="title" label={t('fields.title')} required maxLength={140} />
      <LocalizedTextArea form={form} path="summary" label={t('fields.summary')} description={t('article.summaryHint')} required minRows={2} maxLength={500} />
      <div className={classes.fields}>
        <Select label={t('fields.space')} allowDeselect={false} data={spaces.map((space) => ({ value: space, label: t(`spaces.${space}`) }))} {...form.getInputProps('space')} />
        <Select
          label={t('fields.language')}
          allowDeselect={false}
          data={[
            { value: 'PL', label: languageNames.pl },
            { value: 'EN', label: languageNames.en },
          ]}
          {...form.getInputProps('language')}
        />
        <MemberSelect label={t('fields.owner')} description={t('article.ownerHint')} required known={article?.owner ?? null} {...form.getInputProps('ownerId')} />
        <NumberInput label={t('fields.intervalDays')} description={t('article.intervalHint')} min={7} max={730} allowDecimal={false} clampBehavior="none" {...form.getInputProps('verifyEveryDays')} />
      </div>
      <Suspense fallback={<FormSkeleton fields={1} />}>
        <BodyEditor label={t('fields.body')} initial={initialBody} language={language === 'PL' ? 'pl' : 'en'} onChange={(json) => form.setFieldValue('body', json)} error={form.errors['body']} />
      </Suspense>
      <UnsavedGuard when={form.isDirty()} submit={submit} />
      <SubmitBar submit={submit} label={t(article ? 'save' : 'article.publish')} cancelTo={back}>
        {!article && (
          <Button variant="default" disabled={create.busy} onClick={() => send(form.getValues(), false)}>
            {t('article.keepDraft')}
          </Button>
        )}
      </SubmitBar>
    </FormLayout>
  );
}

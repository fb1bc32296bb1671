import { Select } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { EmptyState } from '@tandem/ui/empty-state';
import { FormSkeleton } from '@tandem/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea, LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, textOf, type TextValue } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { UnsavedGuard } from '../../../platform/forms/unsaved-guard.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { type InsightDetails, useInsight, useInsightCreation, useSourceChoices } from '../customer.queries.ts';
import { CreateInsightDocument, UpdateInsightDocument } from '../insights.gen.ts';

interface InsightValues {
  statement: TextValue;
  evidence: TextValue;
  sourceId: string;
}

const inputOf = ({ statement, evidence, sourceId }: InsightValues) => ({ statement: textInput(statement), evidence: textInput(evidence), sourceId: sourceId || null });

export function NewInsightPage() {
  const { t } = useTranslation('customer');
  return (
    <Page title={t('form.newInsight')} subtitle={t('form.insightHint')}>
      <Loaded query={useInsightCreation()} skeleton={<FormSkeleton fields={3} />}>
        {({ insights }) => (insights.viewerCanCreate ? <NewForm /> : <EmptyState title={t('form.notAllowed')} why={t('form.sideOnly')} />)}
      </Loaded>
    </Page>
  );
}

function NewForm() {
  const { t } = useTranslation('customer');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const form = useForm<InsightValues>({ mode: 'controlled', initialValues: { statement: emptyText(), evidence: emptyText(), sourceId: '' } });
  const create = useSubmit(CreateInsightDocument, { success: 'InsightSaved', form, done: t('form.saved'), onSuccess: ({ insight }) => navigate(to(insight ? `customer/insights/${insight.id}` : 'customer/insights')) });
  return (
    <FormLayout onSubmit={form.onSubmit((values) => void create.send({ input: inputOf(values) }))}>
      <InsightFields form={form} />
      <UnsavedGuard when={form.isDirty()} submit={create} />
      <SubmitBar submit={create} label={t('form.saveInsight')} cancelTo={to('customer/insights')} />
    </FormLayout>
  );
}

export function EditInsightPage() {
  const { t } = useTranslation('customer');
  const { id = '' } = useParams();
  return (
    <Page title={t('form.editInsight')} subtitle={t('form.insightHint')}>
      <Loaded query={useInsight(id)} skeleton={<FormSkeleton fields={3} />}>
        {({ insight }) => (insight?.viewerCan.update ? <EditForm insight={insight} /> : <EmptyState title={t('form.frozen')} why={t('form.frozenWhy')} />)}
      </Loaded>
    </Page>
  );
}

function EditForm({ insight }: { insight: InsightDetails }) {
  const { t } = useTranslation('customer');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const [step] = useState({ id: insight.id, expectedVersion: insight.version });
  const here = to(`customer/insights/${insight.id}`);
  const form = useForm<InsightValues>({ mode: 'controlled', initialValues: { statement: textOf(insight.statement), evidence: textOf(insight.evidence), sourceId: insight.source?.id ?? '' } });
  const save = useSubmit(UpdateInsightDocument, { success: 'InsightSaved', form, done: t('form.saved'), onSuccess: () => navigate(here) });
  return (
    <FormLayout onSubmit={form.onSubmit((values) => void save.send({ input: { ...inputOf(values), ...step } }))}>
      <InsightFields form={form} />
      <UnsavedGuard when={form.isDirty()} submit={save} />
      <SubmitBar submit={save} label={t('form.save')} cancelTo={here} />
    </FormLayout>
  );
}

function InsightFields({ form }: { form: UseFormReturnType<InsightValues> }) {
  const { t } = useTranslation('customer');
  const choices = useSourceChoices();
  const sources = choices.data?.customerDataSources.edges.map(({ node }) => ({ value: node.id, label: node.name.text })) ?? [];
  return (
    <>
      <LocalizedTextField form={form} path="statement" label={t('fields.statement')} description={t('form.hints.statement')} required maxLength={300} />
      <LocalizedTextArea form={form} path="evidence" label={t('fields.evidence')} description={t('form.hints.evidence')} required minRows={3} />
      <Select label={t('fields.source')} description={t('form.hints.source')} placeholder={t('form.choose')} searchable clearable data={sources} value={form.values.sourceId || null} onChange={(value) => form.setFieldValue('sourceId', value ?? '')} error={form.errors.sourceId} />
    </>
  );
}

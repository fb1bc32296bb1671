import { Select } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { LocalizedTextArea, LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, textOf, type TextValue } from '../../../platform/forms/localized-value.ts';
import { FormPage, PageForm } from '../../../platform/forms/page-form.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
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
    <FormPage title={t('form.newInsight')} subtitle={t('form.insightHint')} query={useInsightCreation()} fields={3} refused={{ title: t('form.notAllowed'), why: t('form.sideOnly') }}>
      {({ insights }) => insights.viewerCanCreate && <NewForm />}
    </FormPage>
  );
}

function NewForm() {
  const { t } = useTranslation('customer');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const form = useForm<InsightValues>({ mode: 'controlled', initialValues: { statement: emptyText(), evidence: emptyText(), sourceId: '' } });
  const create = useSubmit(CreateInsightDocument, { success: 'InsightSaved', form, done: t('form.saved'), onSuccess: ({ insight }) => navigate(to(insight ? `customer/insights/${insight.id}` : 'customer/insights')) });
  return (
    <PageForm form={form} submit={create} label={t('form.saveInsight')} cancelTo={to('customer/insights')} onSend={(values) => create.send({ input: inputOf(values) })}>
      <InsightFields form={form} />
    </PageForm>
  );
}

export function EditInsightPage() {
  const { t } = useTranslation('customer');
  const { id = '' } = useParams();
  return (
    <FormPage title={t('form.editInsight')} subtitle={t('form.insightHint')} query={useInsight(id)} fields={3} refused={{ title: t('form.frozen'), why: t('form.frozenWhy') }}>
      {({ insight }) => insight?.viewerCan.update && <EditForm insight={insight} />}
    </FormPage>
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
    <PageForm form={form} submit={save} label={t('form.save')} cancelTo={here} onSend={(values) => save.send({ input: { ...inputOf(values), ...step } })}>
      <InsightFields form={form} />
    </PageForm>
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

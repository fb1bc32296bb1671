import { Select, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { LocalizedTextArea, LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, isEmptyText, textInput, textOf, type TextValue } from '../../../platform/forms/localized-value.ts';
import { MemberSelect } from '../../../platform/forms/member-select.tsx';
import { FormPage, PageForm } from '../../../platform/forms/page-form.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { CreateDataSourceDocument, DataCountsDocument, DataSourcesDocument, type LawfulBasis, UpdateDataSourceDocument } from '../customer.gen.ts';
import { type SourceDetails, useSource, useSourceCreation } from '../customer.queries.ts';
import classes from './customer.module.css';

const BASES: LawfulBasis[] = ['CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'LEGITIMATE_INTERESTS', 'VITAL_INTERESTS', 'PUBLIC_TASK'];
/** What Article 30 asks for, grouped by the questions people ask. */
const GROUPS = [
  { name: 'whose', fields: ['purpose', 'subjects', 'dataCategories'] },
  { name: 'where', fields: ['recipients', 'transfers'] },
  { name: 'howLong', fields: ['retention', 'security'] },
] as const;

type SourceValues = Record<'name' | 'customerBenefit' | (typeof GROUPS)[number]['fields'][number], TextValue> & { system: string; ownerId: string; lawfulBasis: LawfulBasis | '' };

const valuesOf = (source: SourceDetails | null): SourceValues => ({
  name: source ? textOf(source.name) : emptyText(),
  customerBenefit: source ? textOf(source.customerBenefit) : emptyText(),
  purpose: textOf(source?.purpose),
  subjects: textOf(source?.subjects),
  dataCategories: textOf(source?.dataCategories),
  recipients: textOf(source?.recipients),
  transfers: textOf(source?.transfers),
  retention: textOf(source?.retention),
  security: textOf(source?.security),
  system: source?.system ?? '',
  ownerId: source?.owner?.id ?? '',
  lawfulBasis: source?.lawfulBasis ?? '',
});

function inputOf(values: SourceValues) {
  const optional = (value: TextValue) => (isEmptyText(value) ? null : textInput(value));
  return {
    name: textInput(values.name),
    customerBenefit: textInput(values.customerBenefit),
    purpose: optional(values.purpose),
    subjects: optional(values.subjects),
    dataCategories: optional(values.dataCategories),
    recipients: optional(values.recipients),
    transfers: optional(values.transfers),
    retention: optional(values.retention),
    security: optional(values.security),
    system: values.system.trim() || null,
    ownerId: values.ownerId || null,
    lawfulBasis: values.lawfulBasis || null,
  };
}

export function NewSourcePage() {
  const { t } = useTranslation('customer');
  return (
    <FormPage title={t('form.newSource')} subtitle={t('form.sourceHint')} query={useSourceCreation()} fields={6} refused={{ title: t('form.notAllowed'), why: t('form.notAllowedWhy') }}>
      {({ customerDataSources }) => customerDataSources.viewerCanCreate && <NewForm />}
    </FormPage>
  );
}

function NewForm() {
  const { t } = useTranslation('customer');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const form = useForm<SourceValues>({ mode: 'controlled', initialValues: valuesOf(null) });
  const create = useSubmit(CreateDataSourceDocument, {
    success: 'DataSourceSaved', form, done: t('form.saved'), refresh: [DataSourcesDocument, DataCountsDocument],
    onSuccess: ({ source }) => navigate(to(source ? `customer/sources/${source.id}` : 'customer')),
  }); // prettier-ignore
  return (
    <PageForm form={form} wide submit={create} label={t('form.saveSource')} cancelTo={to('customer')} onSend={(values) => create.send({ input: inputOf(values) })}>
      <SourceFields form={form} />
    </PageForm>
  );
}

export function EditSourcePage() {
  const { t } = useTranslation('customer');
  const { id = '' } = useParams();
  return (
    <FormPage title={t('form.editSource')} subtitle={t('form.editHint')} query={useSource(id)} fields={6} refused={{ title: t('form.notAllowed'), why: t('form.notAllowedWhy') }}>
      {({ customerDataSource: source }) => source?.viewerCan.update && <EditForm source={source} />}
    </FormPage>
  );
}

function EditForm({ source }: { source: SourceDetails }) {
  const { t } = useTranslation('customer');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const [step] = useState({ id: source.id, expectedVersion: source.version });
  const here = to(`customer/sources/${source.id}`);
  const form = useForm<SourceValues>({ mode: 'controlled', initialValues: valuesOf(source) });
  const save = useSubmit(UpdateDataSourceDocument, { success: 'DataSourceSaved', form, done: t('form.saved'), refresh: [DataCountsDocument], onSuccess: () => navigate(here) });
  return (
    <PageForm form={form} wide submit={save} label={t('form.save')} cancelTo={here} onSend={(values) => save.send({ input: { ...inputOf(values), ...step } })}>
      <SourceFields form={form} known={source.owner} />
    </PageForm>
  );
}

/** Questions in the order in which people can answer them; nobody needs to know the law to fill them in. */
function SourceFields({ form, known = null }: { form: UseFormReturnType<SourceValues>; known?: SourceDetails['owner'] }) {
  const { t } = useTranslation('customer');
  return (
    <>
      <Group title={t('form.groups.what')}>
        <LocalizedTextField form={form} path="name" label={t('fields.name')} description={t('form.hints.name')} required maxLength={120} />
        <LocalizedTextArea form={form} path="customerBenefit" label={t('fields.customerBenefit')} description={t('form.benefitHint')} required minRows={2} />
        <TextInput label={t('fields.system')} description={t('form.hints.system')} maxLength={120} {...form.getInputProps('system')} />
        <MemberSelect label={t('fields.owner')} description={t('form.hints.owner')} clearable known={known} {...form.getInputProps('ownerId')} />
      </Group>
      {GROUPS.map(({ name, fields }) => (
        <Group key={name} title={t(`form.groups.${name}`)}>
          {fields.map((field) => (
            <LocalizedTextArea key={field} form={form} path={field} label={t(`fields.${field}`)} description={t(`form.hints.${field}`)} minRows={2} />
          ))}
          {name === 'whose' && (
            <Select
              label={t('fields.lawfulBasis')}
              description={t('form.hints.lawfulBasis')}
              placeholder={t('form.choose')}
              clearable
              data={BASES.map((basis) => ({ value: basis, label: t(`bases.${basis}`) }))}
              value={form.values.lawfulBasis || null}
              onChange={(value) => form.setFieldValue('lawfulBasis', BASES.find((basis) => basis === value) ?? '')}
              error={form.errors.lawfulBasis}
            />
          )}
        </Group>
      ))}
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={classes.group}>
      <legend className={classes.groupTitle}>{title}</legend>
      {children}
    </fieldset>
  );
}

import { NumberInput, Select, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, textOf, type TextValue } from '../../../platform/forms/localized-value.ts';
import { FormPage, PageForm } from '../../../platform/forms/page-form.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useWorkspace } from '../../../platform/session/use-workspace.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { type TechnologyDetails, useTechnology, useTechnologyCreation } from '../customer.queries.ts';
import { CreateTechnologyDocument, TechnologiesDocument, type TechnologyLifecycle, UpdateTechnologyDocument } from '../technologies.gen.ts';

const LIFECYCLES: TechnologyLifecycle[] = ['PLANNED', 'IN_USE', 'PHASING_OUT', 'RETIRED'];
/** Minor units in a unit of the currency. */
const MINOR = 100;

interface TechnologyValues {
  name: string;
  vendor: string;
  purpose: TextValue;
  /** In whole units of the currency; '' when nobody has said. */
  costYear: string | number;
  lifecycle: TechnologyLifecycle;
}

const valuesOf = (technology: TechnologyDetails | null): TechnologyValues => ({
  name: technology?.name ?? '',
  vendor: technology?.vendor ?? '',
  purpose: technology ? textOf(technology.purpose) : emptyText(),
  costYear: technology?.costYear == null ? '' : technology.costYear / MINOR,
  lifecycle: technology?.lifecycle ?? 'IN_USE',
});

const inputOf = ({ costYear, purpose, ...values }: TechnologyValues) => ({ ...values, purpose: textInput(purpose), costYear: costYear === '' ? null : Math.round(Number(costYear) * MINOR) });

export function NewTechnologyPage() {
  const { t } = useTranslation('customer');
  return (
    <FormPage title={t('form.newTechnology')} subtitle={t('form.technologyHint')} query={useTechnologyCreation()} fields={5} refused={{ title: t('form.notAllowed'), why: t('form.notAllowedWhy') }}>
      {({ technologies }) => technologies.viewerCanCreate && <NewForm />}
    </FormPage>
  );
}

function NewForm() {
  const { t } = useTranslation('customer');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const form = useForm<TechnologyValues>({ mode: 'controlled', initialValues: valuesOf(null) });
  const create = useSubmit(CreateTechnologyDocument, {
    success: 'TechnologySaved', form, done: t('form.saved'), refresh: [TechnologiesDocument],
    onSuccess: ({ technology }) => navigate(to(technology ? `customer/technologies/${technology.id}` : 'customer/technologies')),
  }); // prettier-ignore
  return (
    <PageForm form={form} submit={create} label={t('form.saveTechnology')} cancelTo={to('customer/technologies')} onSend={(values) => create.send({ input: inputOf(values) })}>
      <TechnologyFields form={form} />
    </PageForm>
  );
}

export function EditTechnologyPage() {
  const { t } = useTranslation('customer');
  const { id = '' } = useParams();
  return (
    <FormPage title={t('form.editTechnology')} subtitle={t('form.technologyHint')} query={useTechnology(id)} fields={5} refused={{ title: t('form.notAllowed'), why: t('form.notAllowedWhy') }}>
      {({ technology }) => technology?.viewerCan.update && <EditForm technology={technology} />}
    </FormPage>
  );
}

function EditForm({ technology }: { technology: TechnologyDetails }) {
  const { t } = useTranslation('customer');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const [step] = useState({ id: technology.id, expectedVersion: technology.version });
  const here = to(`customer/technologies/${technology.id}`);
  const form = useForm<TechnologyValues>({ mode: 'controlled', initialValues: valuesOf(technology) });
  const save = useSubmit(UpdateTechnologyDocument, { success: 'TechnologySaved', form, done: t('form.saved'), onSuccess: () => navigate(here) });
  return (
    <PageForm form={form} submit={save} label={t('form.save')} cancelTo={here} onSend={(values) => save.send({ input: { ...inputOf(values), ...step } })}>
      <TechnologyFields form={form} />
    </PageForm>
  );
}

function TechnologyFields({ form }: { form: UseFormReturnType<TechnologyValues> }) {
  const { t } = useTranslation('customer');
  const currency = useWorkspace()?.currency;
  return (
    <>
      <TextInput label={t('fields.name')} required maxLength={80} {...form.getInputProps('name')} />
      <TextInput label={t('fields.vendor')} required maxLength={80} {...form.getInputProps('vendor')} />
      <LocalizedTextArea form={form} path="purpose" label={t('fields.purposeOf')} required minRows={2} />
      <NumberInput label={t('fields.costYear')} description={t('form.hints.cost')} min={0} decimalScale={2} thousandSeparator=" " {...(currency ? { suffix: ` ${currency}` } : {})} {...form.getInputProps('costYear')} />
      <Select label={t('fields.lifecycle')} allowDeselect={false} data={LIFECYCLES.map((value) => ({ value, label: t(`lifecycles.${value}`) }))} {...form.getInputProps('lifecycle')} />
    </>
  );
}

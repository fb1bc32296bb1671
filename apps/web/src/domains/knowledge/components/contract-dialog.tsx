import { Modal, NumberInput, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, textOf, type TextValue } from '../../../platform/forms/localized-value.ts';
import { MemberSelect } from '../../../platform/forms/member-select.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useSession } from '../../../platform/session/use-session.ts';
import { CreateContractDocument, type SpendCategory, UpdateContractDocument, VendorPageDocument } from '../knowledge.gen.ts';
import type { ContractRow } from '../knowledge.queries.ts';
import { categories, numberOr } from './choices.ts';
import classes from './knowledge.module.css';
import { MoneyField } from './money-field.tsx';

interface Values {
  title: TextValue;
  category: SpendCategory;
  startsOn: string;
  endsOn: string;
  noticeDays: number | string;
  costYear: number | string;
  seats: number | string;
  usedSeats: number | string;
  ownerId: string;
}

const DEFAULT_NOTICE = 30;

const valuesOf = (contract: ContractRow | null, ownerId: string): Values => ({
  title: contract ? textOf(contract.title) : emptyText(),
  category: contract?.category ?? 'OTHER',
  startsOn: contract?.startsOn ?? '',
  endsOn: contract?.endsOn ?? '',
  noticeDays: contract?.noticeDays ?? DEFAULT_NOTICE,
  costYear: contract?.costYear ?? '',
  seats: contract?.seats ?? '',
  usedSeats: contract?.usedSeats ?? '',
  ownerId: contract?.owner?.id ?? ownerId,
});

/** Adds a contract of the viewer's department, changes it or carries it on: a later end is a renewal. */
export function ContractDialog({ vendorId, contract, onClose }: { vendorId: string; contract: ContractRow | null; onClose: () => void }) {
  const { t } = useTranslation('knowledge');
  const { t: words } = useTranslation();
  const { member, side } = useSession();
  const [version] = useState(contract?.version ?? 0);
  const form = useForm<Values>({ mode: 'controlled', initialValues: valuesOf(contract, member?.id ?? '') });
  const shared = { success: 'ContractSaved', form, onSuccess: onClose, refresh: [VendorPageDocument] } as const;
  const create = useSubmit(CreateContractDocument, { ...shared, refresh: [VendorPageDocument], done: t('contract.added') });
  const update = useSubmit(UpdateContractDocument, { ...shared, refresh: [VendorPageDocument], done: t('saved') });
  const submit = contract ? update : create;
  const send = (values: Values) => {
    const fields = {
      ...values,
      title: textInput(values.title),
      noticeDays: Math.round(numberOr(values.noticeDays, 0)),
      costYear: numberOr(values.costYear, 0),
      seats: numberOr(values.seats, null),
      usedSeats: numberOr(values.usedSeats, null),
    };
    if (contract) void update.send({ input: { ...fields, id: contract.id, expectedVersion: version } });
    else void create.send({ input: { ...fields, vendorId } });
  };
  const ownerSide = contract?.ownerSide ?? side;
  const number = (path: 'noticeDays' | 'seats' | 'usedSeats', required = false) => (
    <NumberInput label={t(`fields.${path}`)} required={required} min={0} allowDecimal={false} clampBehavior="none" {...form.getInputProps(path)} />
  );
  return (
    <Modal opened onClose={onClose} size="lg" title={t(contract ? 'contract.editOrRenew' : 'contract.add')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit(send)}>
        <LocalizedTextField form={form} path="title" label={t('fields.bought')} required maxLength={140} />
        <div className={classes.fields}>
          <Select label={t('fields.category')} allowDeselect={false} data={categories.map((category) => ({ value: category, label: t(`categories.${category}`) }))} {...form.getInputProps('category')} />
          <MoneyField label={t('fields.costYear')} required {...form.getInputProps('costYear')} />
          <DateField label={t('fields.startsOn')} required clearable={false} {...form.getInputProps('startsOn')} />
          <DateField label={t('fields.endsOn')} required clearable={false} {...form.getInputProps('endsOn')} />
          {number('noticeDays', true)}
          <MemberSelect label={t('fields.contact')} required {...(ownerSide ? { side: ownerSide } : {})} known={contract?.owner ?? null} {...form.getInputProps('ownerId')} />
          {number('seats')}
          {number('usedSeats')}
        </div>
        <SubmitBar submit={submit} label={t(contract ? 'save' : 'contract.add')} onCancel={onClose} disabled={!form.values.startsOn || !form.values.endsOn} />
      </FormLayout>
    </Modal>
  );
}

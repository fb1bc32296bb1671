import { Modal, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { textInput, textOf } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { CreateVendorDocument, UpdateVendorDocument } from '../knowledge.gen.ts';
import type { VendorRow } from '../knowledge.queries.ts';

/** Adds a vendor, or changes one. */
export function VendorDialog({ vendor, onClose }: { vendor: VendorRow | null; onClose: () => void }) {
  const { t } = useTranslation('knowledge');
  const { t: words } = useTranslation();
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const [version] = useState(vendor?.version ?? 0);
  const form = useForm({ mode: 'controlled', initialValues: { name: vendor?.name ?? '', about: textOf(vendor?.about), website: vendor?.website ?? '' } });
  const create = useSubmit(CreateVendorDocument, { success: 'VendorSaved', form, done: t('vendors.added'), onSuccess: (saved) => saved.vendor && navigate(to(`knowledge/vendors/${saved.vendor.id}`)) });
  const update = useSubmit(UpdateVendorDocument, { success: 'VendorSaved', form, done: t('saved'), onSuccess: onClose });
  const send = ({ name, about, website }: ReturnType<typeof form.getValues>) => {
    const fields = { name, about: textInput(about), website: website.trim() || null };
    if (vendor) void update.send({ input: { ...fields, id: vendor.id, expectedVersion: version } });
    else void create.send({ input: fields });
  };
  return (
    <Modal opened onClose={onClose} title={t(vendor ? 'vendors.edit' : 'vendors.add')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit(send)}>
        <TextInput label={t('fields.name')} required maxLength={120} {...form.getInputProps('name')} />
        <LocalizedTextArea form={form} path="about" label={t('fields.about')} minRows={2} maxLength={500} />
        <TextInput label={t('fields.website')} type="url" placeholder="https://" {...form.getInputProps('website')} />
        <SubmitBar submit={vendor ? update : create} label={t(vendor ? 'save' : 'vendors.add')} onCancel={onClose} />
      </FormLayout>
    </Modal>
  );
}

import { Modal, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, textOf, type TextValue } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { CreateInsightDocument, type SpendCategory, UpdateInsightDocument } from '../knowledge.gen.ts';
import type { InsightDetails } from '../knowledge.queries.ts';
import { categories } from './choices.ts';
import classes from './knowledge.module.css';

interface Values {
  claim: TextValue;
  evidence: TextValue;
  category: SpendCategory;
  source: string;
  validUntil: string;
}

/** Shares something about a vendor, or brings it up to date. */
export function InsightDialog({ vendorId, insight, onClose }: { vendorId: string; insight: InsightDetails | null; onClose: () => void }) {
  const { t } = useTranslation('knowledge');
  const { t: words } = useTranslation();
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const [version] = useState(insight?.version ?? 0);
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: {
      claim: insight ? textOf(insight.claim) : emptyText(),
      evidence: insight ? textOf(insight.evidence) : emptyText(),
      category: insight?.category ?? 'OTHER',
      source: insight?.source ?? '',
      validUntil: insight?.validUntil ?? '',
    },
  });
  const create = useSubmit(CreateInsightDocument, { success: 'VendorInsightSaved', form, done: t('insight.added'), onSuccess: (saved) => saved.insight && navigate(to(`knowledge/insights/${saved.insight.id}`)) });
  const update = useSubmit(UpdateInsightDocument, { success: 'VendorInsightSaved', form, done: t('saved'), onSuccess: onClose });
  const send = (values: Values) => {
    const fields = { claim: textInput(values.claim), evidence: textInput(values.evidence), category: values.category, source: values.source.trim() || null, validUntil: values.validUntil };
    if (insight) void update.send({ input: { ...fields, id: insight.id, expectedVersion: version } });
    else void create.send({ input: { ...fields, vendorId } });
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={t(insight ? 'insight.edit' : 'insight.add')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit(send)}>
        <LocalizedTextArea form={form} path="claim" label={t('fields.claim')} description={t('insight.claimHint')} required minRows={2} maxLength={300} />
        <LocalizedTextArea form={form} path="evidence" label={t('fields.evidence')} description={t('insight.evidenceHint')} required minRows={2} maxLength={1000} />
        <div className={classes.fields}>
          <Select label={t('fields.category')} allowDeselect={false} data={categories.map((category) => ({ value: category, label: t(`categories.${category}`) }))} {...form.getInputProps('category')} />
          <DateField label={t('fields.validUntil')} required clearable={false} {...form.getInputProps('validUntil')} />
        </div>
        <TextInput label={t('fields.source')} type="url" placeholder="https://" {...form.getInputProps('source')} />
        <SubmitBar submit={insight ? update : create} label={t(insight ? 'save' : 'insight.add')} onCancel={onClose} disabled={!form.values.validUntil} />
      </FormLayout>
    </Modal>
  );
}

import { Modal, NumberInput, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, textOf, type TextValue } from '../../../platform/forms/localized-value.ts';
import { MemberSelect } from '../../../platform/forms/member-select.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useSession } from '../../../platform/session/use-session.ts';
import { BudgetDocument, BudgetSumsDocument, CreateLineDocument, type SpendCategory, UpdateLineDocument } from '../knowledge.gen.ts';
import type { LineRow } from '../knowledge.queries.ts';
import { categories, numberOr } from './choices.ts';
import classes from './knowledge.module.css';
import { MoneyField } from './money-field.tsx';

interface Values {
  title: TextValue;
  category: SpendCategory;
  year: number | string;
  planned: number | string;
  committed: number | string;
  needed: number | string;
  ownerId: string;
}

/** Adds a line to the budget of the viewer's department, or changes one. */
export function LineDialog({ line, year, onClose }: { line: LineRow | null; year: number; onClose: () => void }) {
  const { t } = useTranslation('knowledge');
  const { t: words } = useTranslation();
  const { member, side } = useSession();
  const [version] = useState(line?.version ?? 0);
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: {
      title: line ? textOf(line.title) : emptyText(),
      category: line?.category ?? 'OTHER',
      year,
      planned: line?.planned ?? '',
      committed: line?.committed ?? '',
      needed: line?.needed ?? '',
      ownerId: line?.owner?.id ?? member?.id ?? '',
    },
  });
  const refresh = [BudgetDocument, BudgetSumsDocument];
  const create = useSubmit(CreateLineDocument, { success: 'BudgetLineSaved', form, done: t('budget.added'), onSuccess: onClose, refresh });
  const update = useSubmit(UpdateLineDocument, { success: 'BudgetLineSaved', form, done: t('saved'), onSuccess: onClose, refresh });
  const send = ({ title, category, ownerId, ...numbers }: Values) => {
    const fields = { title: textInput(title), category, ownerId, planned: numberOr(numbers.planned, 0), committed: numberOr(numbers.committed, 0), needed: numberOr(numbers.needed, 0) };
    if (line) void update.send({ input: { ...fields, id: line.id, expectedVersion: version } });
    else void create.send({ input: { ...fields, year: Math.round(numberOr(numbers.year, 0)) } });
  };
  const ownerSide = line?.side ?? side;
  return (
    <Modal opened onClose={onClose} size="lg" title={t(line ? 'budget.edit' : 'budget.add')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit(send)}>
        <LocalizedTextField form={form} path="title" label={t('fields.lineTitle')} required maxLength={140} />
        <div className={classes.fields}>
          <Select label={t('fields.category')} allowDeselect={false} data={categories.map((category) => ({ value: category, label: t(`categories.${category}`) }))} {...form.getInputProps('category')} />
          {!line && <NumberInput label={t('fields.year')} min={2000} max={2100} allowDecimal={false} clampBehavior="none" {...form.getInputProps('year')} />}
          <MoneyField label={t('budget.planned')} required {...form.getInputProps('planned')} />
          <MoneyField label={t('budget.needed')} required {...form.getInputProps('needed')} />
          <MoneyField label={t('budget.committed')} required {...form.getInputProps('committed')} />
          <MemberSelect label={t('fields.owner')} required {...(ownerSide ? { side: ownerSide } : {})} known={line?.owner ?? null} {...form.getInputProps('ownerId')} />
        </div>
        <SubmitBar submit={line ? update : create} label={t(line ? 'save' : 'budget.add')} onCancel={onClose} />
      </FormLayout>
    </Modal>
  );
}

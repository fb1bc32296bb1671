import { Modal, NumberInput, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea, LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, textOf, type TextValue } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { CreateImprovementDocument, UpdateImprovementDocument } from '../knowledge.gen.ts';
import type { ImprovementDetails } from '../knowledge.queries.ts';
import { categories, numberOr } from './choices.ts';
import classes from './knowledge.module.css';

interface Values {
  title: TextValue;
  before: TextValue;
  after: TextValue;
  minutesSaved: number | string;
  runsPerMonth: number | string;
  category: string;
}

const whole = (typed: number | string) => Math.round(numberOr(typed, 0));

/** Shares an improvement, or changes one. */
export function ImprovementDialog({ improvement, onClose }: { improvement: ImprovementDetails | null; onClose: () => void }) {
  const { t } = useTranslation('knowledge');
  const { t: words } = useTranslation();
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const [version] = useState(improvement?.version ?? 0);
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: {
      title: improvement ? textOf(improvement.title) : emptyText(),
      before: improvement ? textOf(improvement.before) : emptyText(),
      after: improvement ? textOf(improvement.after) : emptyText(),
      minutesSaved: improvement?.minutesSaved ?? '',
      runsPerMonth: improvement?.runsPerMonth ?? '',
      category: improvement?.category ?? '',
    },
  });
  const create = useSubmit(CreateImprovementDocument, {
    success: 'ProcessImprovementSaved',
    form,
    done: t('improvements.shared'),
    onSuccess: (saved) => saved.improvement && navigate(to(`knowledge/improvements/${saved.improvement.id}`)),
  });
  const update = useSubmit(UpdateImprovementDocument, { success: 'ProcessImprovementSaved', form, done: t('saved'), onSuccess: onClose });
  const send = (values: Values) => {
    const fields = {
      title: textInput(values.title),
      before: textInput(values.before),
      after: textInput(values.after),
      minutesSaved: whole(values.minutesSaved),
      runsPerMonth: whole(values.runsPerMonth),
      category: categories.find((category) => category === values.category) ?? null,
    };
    if (improvement) void update.send({ input: { ...fields, id: improvement.id, expectedVersion: version } });
    else void create.send({ input: fields });
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={t(improvement ? 'improvements.edit' : 'improvements.share')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit(send)}>
        <LocalizedTextField form={form} path="title" label={t('fields.title')} required maxLength={140} />
        <LocalizedTextArea form={form} path="before" label={t('fields.before')} required minRows={2} maxLength={1000} />
        <LocalizedTextArea form={form} path="after" label={t('fields.after')} required minRows={2} maxLength={1000} />
        <div className={classes.fields}>
          <NumberInput label={t('fields.minutesSaved')} required min={1} allowDecimal={false} clampBehavior="none" {...form.getInputProps('minutesSaved')} />
          <NumberInput label={t('fields.runsPerMonth')} required min={1} allowDecimal={false} clampBehavior="none" {...form.getInputProps('runsPerMonth')} />
        </div>
        <Select
          label={t('fields.category')}
          description={t('improvements.categoryHint')}
          allowDeselect={false}
          data={[{ value: '', label: t('improvements.noCategory') }, ...categories.map((category) => ({ value: category, label: t(`categories.${category}`) }))]}
          {...form.getInputProps('category')}
        />
        <SubmitBar submit={improvement ? update : create} label={t(improvement ? 'save' : 'improvements.share')} onCancel={onClose} />
      </FormLayout>
    </Modal>
  );
}

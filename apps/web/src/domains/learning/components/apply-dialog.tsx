import { Modal, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { DocumentNode } from '@apollo/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { ApplyLearningDocument, type CitableEntity, EnrolmentPageDocument } from '../learning.gen.ts';
import { useCitable } from '../learning.queries.ts';

const ENTITIES: CitableEntity[] = ['Project', 'Goal', 'Request', 'StatusUpdate', 'Term', 'Insight'];

/** Something real that shows that it was used; the other department says whether it agrees. */
export function ApplyDialog({ enrolmentId, refresh, onClose }: { enrolmentId: string; refresh: DocumentNode[]; onClose: () => void }) {
  const { t } = useTranslation('learning');
  const { t: words } = useTranslation();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const form = useForm({ mode: 'controlled', initialValues: { entity: 'Project' as CitableEntity, entityId: '', statement: emptyText() } });
  const send = useSubmit(ApplyLearningDocument, { success: 'LearningApplicationSaved', form, done: t('apply.done'), refresh: [EnrolmentPageDocument, ...refresh], onSuccess: onClose });
  const { entity, entityId } = form.values;
  const found = useCitable(entity, typed === chosen?.label ? '' : typed).map((thing) => ({ value: thing.id, label: thing.title.text }));
  const options = chosen && !found.some(({ value }) => value === chosen.value) ? [chosen, ...found] : found;
  return (
    <Modal opened onClose={onClose} title={t('apply.title')} size="lg" closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit((values) => void send.send({ input: { enrolmentId, entity: values.entity, entityId: values.entityId, statement: textInput(values.statement) } }))}>
        <LocalizedTextArea form={form} path="statement" label={t('apply.statement')} description={t('apply.statementHint')} required minRows={2} />
        <Select
          label={t('apply.entity')}
          allowDeselect={false}
          data={ENTITIES.map((each) => ({ value: each, label: t(`entities.${each}`) }))}
          value={entity}
          onChange={(value) => {
            form.setFieldValue('entity', ENTITIES.find((each) => each === value) ?? 'Project');
            form.setFieldValue('entityId', '');
            setChosen(null);
            setTyped('');
          }}
        />
        <Select
          label={t('apply.thing')}
          description={t('apply.thingHint')}
          placeholder={t('apply.search')}
          required
          searchable
          data={options}
          filter={({ options: all }) => all}
          nothingFoundMessage={t('apply.nothingFound')}
          onSearchChange={setTyped}
          value={entityId || null}
          onChange={(value, option) => {
            form.setFieldValue('entityId', value ?? '');
            setChosen(value && option ? { value, label: option.label } : null);
          }}
          error={form.errors.entityId}
        />
        <SubmitBar submit={send} label={t('apply.send')} onCancel={onClose} disabled={!entityId} />
      </FormLayout>
    </Modal>
  );
}

import { Modal, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { ImprovementPageDocument, InsightPageDocument, LinkEffectDocument, type SavingSource } from '../knowledge.gen.ts';
import { useOpenLines } from '../knowledge.queries.ts';
import { numberOr } from './choices.ts';
import { MoneyField } from './money-field.tsx';
import { useMoney } from './use-money.ts';

export interface LinkDialogProps {
  source: SavingSource;
  sourceId: string;
  /** The line, where it is known already. */
  line?: { id: string; title: { text: string } };
  onClose: () => void;
}

/** Says how much something known is expected to save on a line that is short. */
export function LinkDialog({ source, sourceId, line, onClose }: LinkDialogProps) {
  const { t } = useTranslation('knowledge');
  const { t: words } = useTranslation();
  const money = useMoney();
  const { data } = useOpenLines();
  const form = useForm<{ lineId: string; expected: number | string }>({ mode: 'controlled', initialValues: { lineId: line?.id ?? '', expected: '' } });
  const send = useSubmit(LinkEffectDocument, {
    success: 'BudgetEffectSaved',
    form,
    done: t('saving.linked'),
    onSuccess: onClose,
    refresh: line ? [] : [source === 'INSIGHT' ? InsightPageDocument : ImprovementPageDocument],
  });
  const lines = data?.budgetLines.edges.map(({ node }) => node) ?? [];
  const options = lines.map((each) => ({ value: each.id, label: t('saving.lineOption', { title: each.title.text, side: t(`sides.${each.side}`), year: each.year, left: money(each.left) }) }));
  const input = ({ lineId, expected }: { lineId: string; expected: number | string }) => ({ lineId, source, sourceId, expected: numberOr(expected, 0) });
  return (
    <Modal opened onClose={onClose} title={t('saving.link')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit((values) => void send.send({ input: input(values) }))}>
        {!line && <Select label={t('saving.line')} description={t('saving.lineHint')} required searchable data={options} nothingFoundMessage={t('saving.noLines')} {...form.getInputProps('lineId')} />}
        <MoneyField label={t('saving.expectedLabel')} description={t('saving.expectedHint')} required {...form.getInputProps('expected')} />
        <SubmitBar submit={send} label={t('saving.link')} onCancel={onClose} disabled={!form.values.lineId} />
      </FormLayout>
    </Modal>
  );
}

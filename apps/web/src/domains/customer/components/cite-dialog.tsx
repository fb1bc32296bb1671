import { Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, type TextValue } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { type InsightDetails, useCitationTargets } from '../customer.queries.ts';
import { type CitationKind, type CitationTargetsQuery, CiteInsightDocument, InsightsDocument } from '../insights.gen.ts';
import { Dialog } from './dialog.tsx';

const KINDS: CitationKind[] = ['GOAL', 'PROJECT', 'DECISION'];

function choicesOf(data: CitationTargetsQuery | undefined, verdict: (name: 'KEEP' | 'MIGRATE' | 'ELIMINATE') => string): Record<CitationKind, { value: string; label: string }[]> {
  return {
    GOAL: data?.goals.edges.map(({ node }) => ({ value: node.id, label: node.title.text })) ?? [],
    PROJECT: data?.projects.edges.map(({ node }) => ({ value: node.id, label: `${node.key} ${node.name.text}` })) ?? [],
    DECISION: data?.technologies.edges.flatMap(({ node }) => (node.decision ? [{ value: node.decision.id, label: `${node.name}: ${verdict(node.decision.verdict)}` }] : [])) ?? [],
  };
}

/** Says what rests on an insight; the other side then accepts it or says why not. */
export function CiteDialog({ insight, onClose }: { insight: InsightDetails; onClose: () => void }) {
  const { t } = useTranslation('customer');
  const { data } = useCitationTargets();
  const form = useForm<{ kind: CitationKind; targetId: string; effect: TextValue }>({ mode: 'controlled', initialValues: { kind: 'PROJECT', targetId: '', effect: emptyText() } });
  const send = useSubmit(CiteInsightDocument, { success: 'InsightSaved', form, done: t('citations.done'), onSuccess: onClose, refresh: [InsightsDocument] });
  const choices = choicesOf(data, (verdict) => t(`verdicts.${verdict}`))[form.values.kind];
  return (
    <Dialog title={t('insights.cite')} hint={t('citations.citeHint')} onClose={onClose}>
      <FormLayout onSubmit={form.onSubmit(({ kind, targetId, effect }) => void send.send({ input: { insightId: insight.id, kind, targetId, effect: textInput(effect) } }))}>
        <Select
          label={t('citations.kind')}
          allowDeselect={false}
          data={KINDS.map((kind) => ({ value: kind, label: t(`citationKinds.${kind}`) }))}
          value={form.values.kind}
          onChange={(value) => form.setValues({ kind: KINDS.find((kind) => kind === value) ?? 'PROJECT', targetId: '' })}
        />
        <Select label={t('citations.target')} required searchable placeholder={t('form.choose')} nothingFoundMessage={t('citations.noTarget')} data={choices} value={form.values.targetId || null} onChange={(value) => form.setFieldValue('targetId', value ?? '')} error={form.errors.targetId} />
        <LocalizedTextArea form={form} path="effect" label={t('fields.effect')} description={t('citations.effectHint')} required minRows={2} />
        <SubmitBar submit={send} label={t('insights.cite')} onCancel={onClose} disabled={!form.values.targetId} />
      </FormLayout>
    </Dialog>
  );
}

import { Button, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Panel } from '@tandem/ui/panel';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useToday } from '../../../platform/session/use-today.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import { DataCountsDocument, type JourneyStage, RecordDataUseDocument, RepeatDataUseDocument } from '../customer.gen.ts';
import type { SourceDetails, UseRow } from '../customer.queries.ts';
import classes from './customer.module.css';
import { Dialog } from './dialog.tsx';
import { STAGES } from './journey-map.tsx';

/** What marketing does with the data; without a use for half a year it is dark. */
export function UsesPanel({ source }: { source: SourceDetails }) {
  const { t } = useTranslation('customer');
  const [adding, setAdding] = useState(false);
  const [repeating, setRepeating] = useState<UseRow | null>(null);
  const add = source.viewerCan.use && <Button onClick={() => setAdding(true)}>{t('uses.add')}</Button>;
  return (
    <Panel title={t('uses.title')} note={t(source.dark ? 'uses.dark' : 'uses.hint')} actions={add}>
      {source.uses.length === 0 ? (
        <p className={classes.muted}>{t('uses.none')}</p>
      ) : (
        <ul className={classes.rows}>
          {source.uses.map((use) => (
            <UseLine key={use.id} use={use} {...(source.viewerCan.use ? { onRepeat: () => setRepeating(use) } : {})} />
          ))}
        </ul>
      )}
      {adding && <RecordDialog source={source} onClose={() => setAdding(false)} />}
      {repeating && <RepeatDialog use={repeating} onClose={() => setRepeating(null)} />}
    </Panel>
  );
}

function UseLine({ use, onRepeat }: { use: UseRow; onRepeat?: () => void }) {
  const { t } = useTranslation('customer');
  const format = useFormat();
  return (
    <li className={classes.row}>
      <span className={classes.rowMain}>
        <LText value={use.activity} />
        <span className={classes.note}>
          {t(`stages.${use.stage}`)} · <MemberName member={use.recordedBy} />
        </span>
      </span>
      <span className={classes.rowEnd}>
        <StatusBadge tone={use.fresh ? 'good' : 'warn'} size="sm" label={t(use.fresh ? 'sources.used' : 'sources.usedLong', { day: format.date(use.lastUsedOn) })} />
        {onRepeat && (
          <Button size="compact-sm" variant="default" onClick={onRepeat} aria-label={t('uses.againOf', { activity: use.activity.text })}>
            {t('uses.again')}
          </Button>
        )}
      </span>
    </li>
  );
}

function RecordDialog({ source, onClose }: { source: SourceDetails; onClose: () => void }) {
  const { t } = useTranslation('customer');
  const today = useToday();
  const form = useForm<{ activity: ReturnType<typeof emptyText>; stage: JourneyStage; usedOn: string }>({ mode: 'controlled', initialValues: { activity: emptyText(), stage: 'AWARENESS', usedOn: today } });
  const send = useSubmit(RecordDataUseDocument, { success: 'DataSourceSaved', form, done: t('uses.done'), onSuccess: onClose, refresh: [DataCountsDocument] });
  return (
    <Dialog title={t('uses.add')} hint={t('uses.addHint')} onClose={onClose}>
      <FormLayout onSubmit={form.onSubmit(({ activity, stage, usedOn }) => void send.send({ input: { sourceId: source.id, activity: textInput(activity), stage, usedOn } }))}>
        <LocalizedTextField form={form} path="activity" label={t('fields.activity')} required maxLength={200} />
        <Select label={t('fields.stage')} allowDeselect={false} data={STAGES.map((stage) => ({ value: stage, label: t(`stages.${stage}`) }))} {...form.getInputProps('stage')} />
        <DateField label={t('fields.usedOn')} required clearable={false} {...form.getInputProps('usedOn')} />
        <SubmitBar submit={send} label={t('uses.add')} onCancel={onClose} />
      </FormLayout>
    </Dialog>
  );
}

function RepeatDialog({ use, onClose }: { use: UseRow; onClose: () => void }) {
  const { t } = useTranslation('customer');
  const [step] = useState({ id: use.id, expectedVersion: use.version });
  const today = useToday();
  const form = useForm({ mode: 'controlled', initialValues: { usedOn: today } });
  const send = useSubmit(RepeatDataUseDocument, { success: 'DataSourceSaved', form, done: t('uses.done'), onSuccess: onClose, refresh: [DataCountsDocument] });
  return (
    <Dialog title={t('uses.again')} hint={use.activity.text} onClose={onClose}>
      <FormLayout onSubmit={form.onSubmit(({ usedOn }) => void send.send({ input: { ...step, usedOn } }))}>
        <DateField label={t('fields.usedOn')} required clearable={false} {...form.getInputProps('usedOn')} />
        <SubmitBar submit={send} label={t('uses.again')} onCancel={onClose} />
      </FormLayout>
    </Dialog>
  );
}

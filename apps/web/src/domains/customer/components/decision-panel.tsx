import { Button, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Panel } from '@tandem/ui/panel';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, type TextValue } from '../../../platform/forms/localized-value.ts';
import { MemberSelect } from '../../../platform/forms/member-select.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import type { TechnologyDetails } from '../customer.queries.ts';
import { AgreeTechnologyDecisionDocument, DecideTechnologyDocument, TechnologiesDocument, type TechnologyVerdict } from '../technologies.gen.ts';
import classes from './customer.module.css';
import { Dialog } from './dialog.tsx';
import { Facts } from './facts.tsx';

const VERDICTS: TechnologyVerdict[] = ['KEEP', 'MIGRATE', 'ELIMINATE'];

/** What becomes of the technology: one head decides, the other agrees, and only then it is a plan. */
export function DecisionPanel({ technology }: { technology: TechnologyDetails }) {
  const { t } = useTranslation('customer');
  const [deciding, setDeciding] = useState(false);
  const { decision } = technology;
  const decide = technology.viewerCan.decide && (
    <Button variant={technology.unplanned ? 'filled' : 'default'} size="compact-sm" onClick={() => setDeciding(true)}>
      {t(decision ? 'decision.again' : 'decision.decide')}
    </Button>
  );
  return (
    <Panel title={t('decision.title')} note={t(technology.unplanned ? 'decision.wanted' : 'decision.note')} actions={decide || null}>
      {decision ? <Decided decision={decision} /> : <p className={classes.muted}>{t('decision.none')}</p>}
      {deciding && <DecideDialog technology={technology} onClose={() => setDeciding(false)} />}
    </Panel>
  );
}

function Decided({ decision }: { decision: NonNullable<TechnologyDetails['decision']> }) {
  const { t } = useTranslation('customer');
  const format = useFormat();
  const to = useWorkspacePath();
  const agree = useSubmit(AgreeTechnologyDecisionDocument, { success: 'TechnologySaved', done: t('decision.agreedDone'), refresh: [TechnologiesDocument] });
  return (
    <div className={classes.stackSmall}>
      <strong>{t(`verdicts.${decision.verdict}`)}</strong>
      <StatusBadge tone={decision.agreedAt ? 'good' : 'warn'} size="sm" label={t(decision.agreedAt ? 'decision.agreed' : 'decision.waits')} />
      <p className={classes.text}>
        <LText value={decision.reason} />
      </p>
      <Facts
        rows={[
          [t(decision.verdict === 'KEEP' ? 'decision.lookAgain' : 'decision.dueOn'), format.date(decision.dueOn)],
          [t('decision.responsible'), <MemberName key="responsible" member={decision.responsible} />],
          [t('decision.decidedBy'), <MemberName key="decided" member={decision.decidedBy} />],
          [t('decision.agreedBy'), decision.agreedBy ? <MemberName key="agreed" member={decision.agreedBy} /> : '–'],
        ]}
      />
      {decision.insights.length > 0 && (
        <div>
          <span className={classes.note}>{t('decision.insights')}</span>
          <ul className={classes.rows}>
            {decision.insights.map((insight) => (
              <li key={insight.id}>
                <Link className={classes.link} to={to(`customer/insights/${insight.id}`)}>
                  {insight.statement.text}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {decision.viewerCan.agree && (
        <Button loading={agree.busy} onClick={() => void agree.send({ input: { id: decision.id, expectedVersion: decision.version } })}>
          {t('decision.agree')}
        </Button>
      )}
    </div>
  );
}

function DecideDialog({ technology, onClose }: { technology: TechnologyDetails; onClose: () => void }) {
  const { t } = useTranslation('customer');
  const suggested: TechnologyVerdict = technology.quadrant === 'MIGRATE' || technology.quadrant === 'ELIMINATE' ? technology.quadrant : 'KEEP';
  const form = useForm<{ verdict: TechnologyVerdict; reason: TextValue; dueOn: string; responsibleId: string }>({
    mode: 'controlled',
    initialValues: { verdict: suggested, reason: emptyText(), dueOn: '', responsibleId: '' },
  });
  const send = useSubmit(DecideTechnologyDocument, { success: 'TechnologySaved', form, done: t('decision.done'), onSuccess: onClose, refresh: [TechnologiesDocument] });
  return (
    <Dialog title={t('decision.decide')} hint={t('decision.hint')} onClose={onClose}>
      <FormLayout onSubmit={form.onSubmit(({ verdict, reason, dueOn, responsibleId }) => void send.send({ input: { technologyId: technology.id, verdict, reason: textInput(reason), dueOn, responsibleId } }))}>
        <Select label={t('decision.verdict')} allowDeselect={false} data={VERDICTS.map((verdict) => ({ value: verdict, label: t(`verdicts.${verdict}`) }))} {...form.getInputProps('verdict')} />
        <LocalizedTextArea form={form} path="reason" label={t('fields.reason')} required minRows={2} />
        <DateField label={t(form.values.verdict === 'KEEP' ? 'decision.lookAgain' : 'decision.dueOn')} required clearable={false} {...form.getInputProps('dueOn')} />
        <MemberSelect label={t('decision.responsible')} required {...form.getInputProps('responsibleId')} />
        <SubmitBar submit={send} label={t('decision.decide')} onCancel={onClose} disabled={!form.values.dueOn || !form.values.responsibleId} />
      </FormLayout>
    </Dialog>
  );
}

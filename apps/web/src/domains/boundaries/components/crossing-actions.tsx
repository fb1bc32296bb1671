import { Button, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, type TextValue } from '../../../platform/forms/localized-value.ts';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { ApproveCrossingDocument, CrossingsDocument, DeclineCrossingDocument, HandOverCrossingDocument, OverrideCrossingDocument, WithdrawCrossingDocument } from '../boundaries.gen.ts';
import type { CrossingDetails } from '../boundaries.queries.ts';
import classes from './boundaries.module.css';

/** One click to approve, take back or hand over; a reason to decline or override. */
export function CrossingActions({ crossing }: { crossing: CrossingDetails }) {
  const { t } = useTranslation('boundaries');
  const [asking, setAsking] = useState<'decline' | 'override' | null>(null);
  const { decide, withdraw, override } = crossing.viewerCan;
  const step = { id: crossing.id, expectedVersion: crossing.version };
  const refresh = [CrossingsDocument];
  const approve = useSubmit(ApproveCrossingDocument, { success: 'CrossingSaved', refresh });
  const takeBack = useSubmit(WithdrawCrossingDocument, { success: 'CrossingSaved', done: t('crossings.withdrawn'), refresh });
  const handOver = useSubmit(HandOverCrossingDocument, { success: 'CrossingSaved', done: t('crossings.handedOver'), refresh });
  if (!decide && !withdraw && !override) return null;
  if (asking) return <ReasonForm crossing={crossing} kind={asking} onClose={() => setAsking(null)} />;
  return (
    <div className={classes.actions}>
      {decide && (
        <>
          <Button loading={approve.busy} onClick={() => void approve.send({ input: step })}>
            {t('crossings.approve')}
          </Button>
          <Button variant="default" onClick={() => setAsking('decline')}>
            {t('crossings.decline')}
          </Button>
          <Select
            aria-label={t('crossings.handOver')}
            placeholder={t('crossings.handOver')}
            data={crossing.handOverTo.map(({ id, name }) => ({ value: id, label: name }))}
            value={null}
            onChange={(memberId) => memberId && void handOver.send({ input: { ...step, memberId } })}
            searchable
          />
        </>
      )}
      {override && <Button onClick={() => setAsking('override')}>{t('crossings.override')}</Button>}
      {withdraw && (
        <Button variant="default" loading={takeBack.busy} onClick={() => void takeBack.send({ input: step })}>
          {t('crossings.withdraw')}
        </Button>
      )}
    </div>
  );
}

function ReasonForm({ crossing: { id, version }, kind, onClose }: { crossing: CrossingDetails; kind: 'decline' | 'override'; onClose: () => void }) {
  const { t } = useTranslation('boundaries');
  const form = useForm<{ reason: TextValue }>({ mode: 'controlled', initialValues: { reason: emptyText() } });
  const shared = { success: 'CrossingSaved', form, refresh: [CrossingsDocument], onSuccess: onClose } as const;
  const decline = useSubmit(DeclineCrossingDocument, { ...shared, refresh: [...shared.refresh] });
  const override = useSubmit(OverrideCrossingDocument, { ...shared, refresh: [...shared.refresh] });
  const submit = kind === 'decline' ? decline : override;
  return (
    <form onSubmit={form.onSubmit(({ reason }) => void submit.send({ input: { id, expectedVersion: version, reason: textInput(reason) } }))}>
      <LocalizedTextField form={form} path="reason" label={t('crossings.reasonLabel')} required />
      {submit.problem && <p role="alert">{submit.problem.message}</p>}
      <div className={classes.actions}>
        <Button type="submit" loading={submit.busy}>
          {t(`crossings.${kind}`)}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('crossings.cancel')}
        </Button>
      </div>
    </form>
  );
}

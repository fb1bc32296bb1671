import { Button } from '@mantine/core';
import { ConfirmButton } from '@tandem/ui/confirm-button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { StartRequestDocument, SubmitRequestDocument, WithdrawRequestDocument } from '../requests.gen.ts';
import type { RequestDetails } from '../requests.queries.ts';
import { ConfirmDialog, DeliverDialog, MoveDialog, ReopenDialog } from './step-dialogs.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { SwapDialog } from './swap-dialog.tsx';

const DIALOGS = { move: MoveDialog, deliver: DeliverDialog, confirm: ConfirmDialog, reopen: ReopenDialog, plan: PlanDialog, swap: SwapDialog };

/** What this reader may do next, the main step first. */
export function RequestActions({ request }: { request: RequestDetails }) {
  const { t } = useTranslation('requests');
  const to = useWorkspacePath();
  const [dialog, setDialog] = useState<keyof typeof DIALOGS | null>(null);
  const submit = useSubmit(SubmitRequestDocument, { success: 'RequestSaved', done: t('form.done') });
  const start = useSubmit(StartRequestDocument, { success: 'RequestSaved', done: t('steps.started') });
  const withdraw = useSubmit(WithdrawRequestDocument, { success: 'RequestSaved', done: t('steps.withdrawn') });
  const input = { id: request.id, expectedVersion: request.version };
  const { viewerCan } = request;
  const opens = (name: keyof typeof DIALOGS, main = false) => (
    <Button variant={main ? 'filled' : 'default'} onClick={() => setDialog(name)}>
      {t(`steps.${name}`)}
    </Button>
  );
  const Dialog = dialog ? DIALOGS[dialog] : null;
  return (
    <>
      {viewerCan.edit && (
        <>
          <Button loading={submit.busy} onClick={() => void submit.send({ input })}>
            {t('form.submit')}
          </Button>
          <Button component={Link} to={to(`requests/${request.id}/edit`)} variant="default">
            {t('steps.edit')}
          </Button>
        </>
      )}
      {viewerCan.start && (
        <Button loading={start.busy} onClick={() => void start.send({ input })}>
          {t('steps.start')}
        </Button>
      )}
      {viewerCan.deliver && opens('deliver', true)}
      {viewerCan.confirm && opens('confirm', true)}
      {viewerCan.confirm && opens('reopen')}
      {viewerCan.swap && opens('swap')}
      {viewerCan.plan && opens('plan')}
      {viewerCan.move && opens('move')}
      {viewerCan.withdraw && (
        <ConfirmButton question={t('steps.withdrawAsk')} consequence={t('steps.withdrawThen')} confirm={t('steps.withdraw')} onConfirm={() => withdraw.send({ input })}>
          {t('steps.withdraw')}
        </ConfirmButton>
      )}
      {Dialog && <Dialog request={request} onClose={() => setDialog(null)} />}
    </>
  );
}

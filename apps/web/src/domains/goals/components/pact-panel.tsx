import { Button, Group } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { LoadMore } from '@tandem/ui/load-more';
import { Panel } from '@tandem/ui/panel';
import { PanelSkeleton } from '@tandem/ui/skeletons';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { AllocationPactsDocument, SignAllocationPactDocument, WithdrawAllocationPactDocument } from '../goals.gen.ts';
import { type Pact, usePacts } from '../goals.queries.ts';
import classes from './goals.module.css';
import { PactDialog } from './pact-dialog.tsx';
import { Signatures } from './signatures.tsx';

/** How much of IT works for marketing, as both heads have agreed it; what waits for a signature, and what held before. */
export function PactPanel() {
  const { t } = useTranslation('goals');
  const query = usePacts();
  const [open, setOpen] = useState(false);
  const waiting = query.rows.find(({ state }) => state === 'PROPOSED');
  const inForce = query.rows.find((pact) => pact.inForce);
  const others = query.rows.filter((pact) => pact !== waiting && pact !== inForce);
  const propose = query.data?.allocationPacts.viewerCanPropose && !waiting && (
    <Button variant="default" onClick={() => setOpen(true)}>
      {t('pact.propose')}
    </Button>
  );
  return (
    <Panel title={t('pact.title')} note={t('pact.explains')} actions={propose}>
      <Loaded query={query} skeleton={<PanelSkeleton height={96} />}>
        {() => (
          <div className={classes.stack}>
            {waiting && <Waiting pact={waiting} />}
            {inForce ? (
              <div className={classes.version}>
                <Share pact={inForce} />
                <Signatures of={inForce.signatures} />
              </div>
            ) : (
              <p className={classes.muted}>{t('pact.none')}</p>
            )}
            {others.length > 0 && (
              <details>
                <summary className={classes.summary}>{t('pact.others')}</summary>
                <ul className={classes.rows}>
                  {others.map((pact) => (
                    <li key={pact.id} className={classes.row}>
                      <Share pact={pact} />
                    </li>
                  ))}
                </ul>
                <LoadMore {...query} />
              </details>
            )}
          </div>
        )}
      </Loaded>
      <PactDialog opened={open} onClose={() => setOpen(false)} />
    </Panel>
  );
}

function Share({ pact }: { pact: Pact }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  return (
    <p className={classes.text}>
      {t('pact.share', { share: format.percent(pact.share), from: format.date(pact.startsOn), to: format.date(pact.endsOn) })}{' '}
      {pact.inForce && <StatusBadge tone="good" label={t('pact.inForce')} size="sm" />}
      {pact.state === 'WITHDRAWN' && <StatusBadge tone="quiet" label={t('pact.withdrawn')} size="sm" />}
    </p>
  );
}

function Waiting({ pact }: { pact: Pact }) {
  const { t } = useTranslation('goals');
  const refresh = [AllocationPactsDocument];
  const sign = useSubmit(SignAllocationPactDocument, { success: 'AllocationPactSaved', refresh, done: t('pact.signed') });
  const withdraw = useSubmit(WithdrawAllocationPactDocument, { success: 'AllocationPactSaved', refresh, done: t('pact.takenBack') });
  const input = { id: pact.id, expectedVersion: pact.version };
  return (
    <div className={classes.waiting}>
      <p className={classes.text}>{t('pact.waits')}</p>
      <Share pact={pact} />
      <Signatures of={pact.signatures} />
      {(pact.viewerCan.sign || pact.viewerCan.withdraw) && (
        <Group gap="xs">
          {pact.viewerCan.sign && (
            <Button leftSection={<IconSignature size={16} aria-hidden />} loading={sign.busy} onClick={() => void sign.send({ input })}>
              {t('pact.sign')}
            </Button>
          )}
          {pact.viewerCan.withdraw && (
            <Button variant="default" loading={withdraw.busy} onClick={() => void withdraw.send({ input })}>
              {t('pact.withdraw')}
            </Button>
          )}
        </Group>
      )}
    </div>
  );
}

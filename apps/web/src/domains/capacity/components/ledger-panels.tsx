import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import type { WhatIfInput } from '../capacity.gen.ts';
import { type Ledger, useLedgers } from '../capacity.queries.ts';
import { Remedies } from './remedies-panel.tsx';
import classes from './capacity.module.css';

/** What both departments have promised, in one sentence each; under it what it is made of. */
export function LedgerPanels({ tentative, whatIf }: { tentative: boolean; whatIf: WhatIfInput | null }) {
  const { t } = useTranslation('capacity');
  const format = useFormat();
  return (
    <Loaded query={useLedgers(tentative, whatIf)} skeleton={<PageSkeleton />}>
      {({ it, marketing, marketingShare }) => (
        <div className={classes.stack}>
          <div className={classes.two}>
            <LedgerPanel ledger={it} />
            <LedgerPanel ledger={marketing} />
          </div>
          {marketingShare.actual !== null && <p className={classes.note}>{marketingShare.agreed === null ? t('ledger.share', { share: format.percent(marketingShare.actual) }) : t('ledger.shareAgreed', { share: format.percent(marketingShare.actual), agreed: format.percent(marketingShare.agreed) })}</p>}
        </div>
      )}
    </Loaded>
  );
}

function LedgerPanel({ ledger }: { ledger: Ledger }) {
  const { t } = useTranslation('capacity');
  const format = useFormat();
  return (
    <Panel
      fill
      title={
        <>
          <SideMark side={ledger.side} size="sm" /> {t(`sides.${ledger.side}`)}
        </>
      }
      note={t('ledger.hours', { promised: format.number(ledger.promised, 0), capacity: format.number(ledger.capacity, 0) })}
    >
      <div className={classes.stack}>
        <p className={classes.sentence}>
          <LText value={ledger.sentence} />
        </p>
        {ledger.realityFactor !== null && ledger.realLoad !== null && <p className={classes.note}>{t('ledger.reality', { factor: format.percent(ledger.realityFactor), load: format.percent(ledger.realLoad / 100) })}</p>}
        <details>
          <summary>{t('ledger.lines', { count: ledger.lines.length })}</summary>
          <ul className={classes.list}>
            {ledger.lines.map((line) => (
              <LedgerLine key={line.id} line={line} />
            ))}
          </ul>
        </details>
      </div>
    </Panel>
  );
}

function LedgerLine({ line }: { line: Ledger['lines'][number] }) {
  const { t } = useTranslation('capacity');
  const format = useFormat();
  const to = useWorkspacePath();
  return (
    <li className={classes.item}>
      <span className={classes.words}>
        {line.project ? (
          <Link to={to(`projects/${line.project.key}`)} className={classes.link}>
            <LText value={line.project.name} />
          </Link>
        ) : (
          <span>{line.lane ? t(`lanes.${line.lane}`) : t('kinds.BUSINESS_AS_USUAL')}</span>
        )}
        <span className={classes.note}>
          {t('ledger.people', { count: line.people })}
          {line.project?.deadline && ` · ${t('ledger.deadline', { day: format.date(line.project.deadline, 'short') })}`}
        </span>
      </span>
      <span className={classes.figure}>{t('hours', { hours: format.number(line.hours, 0) })}</span>
      <StatusBadge size="sm" tone={line.fits ? 'good' : 'bad'} label={t(line.fits ? 'ledger.fits' : 'ledger.doesNotFit')} />
      {line.project && !line.fits && <WhatWouldHelp project={line.project} />}
    </li>
  );
}

/** From a promise that does not fit to what could be done about it. */
function WhatWouldHelp({ project }: { project: NonNullable<Ledger['lines'][number]['project']> }) {
  const { t } = useTranslation('capacity');
  const { t: words } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={open} aria-label={t('ledger.helpFor', { project: project.name.text })}>
        {t('remedies.title')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('ledger.helpFor', { project: project.name.text })} closeButtonProps={{ 'aria-label': words('close') }}>
        <p className={classes.note}>{t('remedies.note')}</p>
        <Remedies projectId={project.id} />
      </Modal>
    </>
  );
}

import { Button, Group } from '@mantine/core';
import { DiffView } from '@tandem/ui/diff-view';
import { Markless } from '@tandem/ui/markless';
import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { StatusBadge, type Tone } from '@tandem/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PlainTextarea } from '../../../platform/forms/plain-text.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat, useLanguage } from '../../../platform/i18n/use-format.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import { DecideProposalDocument, TermPageDocument, TermProposalsDocument, WithdrawProposalDocument } from '../glossary.gen.ts';
import type { ProposalData } from '../glossary.queries.ts';
import classes from './glossary.module.css';
import { pathWords } from './path-words.ts';

const TONES: Record<ProposalData['state'], Tone> = { IN_REVIEW: 'quiet', APPROVED: 'good', REJECTED: 'bad', WITHDRAWN: 'quiet' };

/** A proposed wording with everything that would change, and the answers this reader may give. */
export function ProposalCard({ proposal }: { proposal: ProposalData }) {
  const { t } = useTranslation('glossary');
  const format = useFormat();
  const to = useWorkspacePath();
  const title = proposal.term ? <Link to={to(`glossary/${proposal.term.id}`)}>{proposal.canonical}</Link> : proposal.canonical;
  return (
    <Panel title={<>{title}</>} actions={<StatusBadge tone={TONES[proposal.state]} label={t(`state.${proposal.state}`)} />}>
      <div className={classes.stack}>
        <p className={classes.note}>
          {t(proposal.kind === 'DEPRECATE' ? 'proposals.deprecates' : proposal.term ? 'proposals.changes' : 'proposals.adds')} · <MemberName member={proposal.author} /> · {format.relative(proposal.createdAt)}
          {proposal.approvedSides.length > 0 && (
            <>
              {' · '}
              {t('proposals.agreed')} {proposal.approvedSides.map((side) => <SideMark key={side} side={side} size="sm" />)}
            </>
          )}
        </p>
        {proposal.note && (
          <p className={classes.text}>
            <LText value={proposal.note} />
          </p>
        )}
        <Markless>
          {proposal.changes.map((change) => (
            <DiffView key={change.path} label={pathWords(t, change.path)} before={change.before} after={change.after} />
          ))}
        </Markless>
        {proposal.reason && (
          <p className={classes.text}>
            {t('proposals.because')} <LText value={proposal.reason} />
          </p>
        )}
        {(proposal.viewerCan.decide || proposal.viewerCan.withdraw) && <Answers proposal={proposal} />}
      </div>
    </Panel>
  );
}

function Answers({ proposal }: { proposal: ProposalData }) {
  const { t } = useTranslation('glossary');
  const language = useLanguage();
  const [reason, setReason] = useState<string | null>(null);
  const refresh = [TermProposalsDocument, TermPageDocument];
  const decide = useSubmit(DecideProposalDocument, { success: 'TermProposalSaved', done: t('proposals.answered'), refresh });
  const withdraw = useSubmit(WithdrawProposalDocument, { success: 'TermProposalSaved', done: t('proposals.withdrawn'), refresh });
  const { id } = proposal;
  const reject = () => decide.send({ input: { id, approve: false, reason: { pl: language === 'pl' ? (reason ?? '') : null, en: language === 'en' ? (reason ?? '') : null } } });
  if (reason !== null) {
    return (
      <div className={classes.stack}>
        <PlainTextarea label={t('proposals.reason')} value={reason} onChange={setReason} language={language} minRows={2} maxLength={500} />
        <Group gap="xs">
          <Button color="red" loading={decide.busy} disabled={!reason.trim()} onClick={() => void reject()}>
            {t('proposals.reject')}
          </Button>
          <Button variant="default" onClick={() => setReason(null)}>
            {t('proposals.cancel')}
          </Button>
        </Group>
      </div>
    );
  }
  return (
    <Group gap="xs">
      {proposal.viewerCan.decide && (
        <>
          <Button loading={decide.busy} onClick={() => void decide.send({ input: { id, approve: true, reason: null } })}>
            {t('proposals.approve')}
          </Button>
          <Button variant="default" onClick={() => setReason('')}>
            {t('proposals.reject')}
          </Button>
        </>
      )}
      {proposal.viewerCan.withdraw && (
        <Button variant="default" loading={withdraw.busy} onClick={() => void withdraw.send({ input: { id } })}>
          {t('proposals.withdraw')}
        </Button>
      )}
    </Group>
  );
}

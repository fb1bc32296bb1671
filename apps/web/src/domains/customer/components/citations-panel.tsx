import { Button } from '@mantine/core';
import { Panel } from '@tandem/ui/panel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import type { CitationRow, InsightDetails } from '../customer.queries.ts';
import { AcceptCitationDocument, DeclineCitationDocument } from '../insights.gen.ts';
import classes from './customer.module.css';
import { ReasonDialog, useReasonForm } from './dialog.tsx';
import { CitationMark } from './marks.tsx';

/** From observation to use: what rests on the insight, as one side says and the other accepts. */
export function CitationsPanel({ insight }: { insight: InsightDetails }) {
  const { t } = useTranslation('customer');
  return (
    <Panel title={t('citations.title')} note={t('citations.hint')}>
      {insight.citations.length === 0 ? (
        <p className={classes.muted}>{t(insight.state === 'NOTED' ? 'citations.noneYet' : 'citations.none')}</p>
      ) : (
        <ul className={classes.rows}>
          {insight.citations.map((citation) => (
            <CitationLine key={citation.id} citation={citation} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function CitationLine({ citation }: { citation: CitationRow }) {
  const { t } = useTranslation('customer');
  const [declining, setDeclining] = useState(false);
  const accept = useSubmit(AcceptCitationDocument, { success: 'InsightSaved', done: t('citations.accepted') });
  const step = { id: citation.id, expectedVersion: citation.version };
  return (
    <li className={classes.row}>
      <span className={classes.rowMain}>
        <span>
          {t(`citationKinds.${citation.kind}`)} <TargetLink citation={citation} />
        </span>
        <span>
          <LText value={citation.effect} />
        </span>
        <span className={classes.note}>
          <MemberName member={citation.citedBy} />
        </span>
        {citation.answerReason && (
          <span className={classes.note}>
            {t('citations.because')} <LText value={citation.answerReason} />
          </span>
        )}
      </span>
      <span className={classes.rowEnd}>
        <CitationMark state={citation.state} />
        {citation.viewerCan.answer && (
          <>
            <Button size="compact-sm" loading={accept.busy} onClick={() => void accept.send({ input: step })}>
              {t('citations.accept')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setDeclining(true)}>
              {t('citations.decline')}
            </Button>
          </>
        )}
      </span>
      {declining && <DeclineDialog citation={citation} onClose={() => setDeclining(false)} />}
    </li>
  );
}

function TargetLink({ citation: { goal, project, decision } }: { citation: CitationRow }) {
  const { t } = useTranslation('customer');
  const to = useWorkspacePath();
  const [path, name] = goal
    ? [`goals/${goal.id}`, goal.title.text]
    : project
      ? [`projects/${project.key}`, `${project.key} ${project.name.text}`]
      : [`customer/technologies/${decision?.technology?.id ?? ''}`, `${decision?.technology?.name ?? ''}: ${decision ? t(`verdicts.${decision.verdict}`) : ''}`];
  return (
    <Link className={classes.link} to={to(path)}>
      {name}
    </Link>
  );
}

function DeclineDialog({ citation, onClose }: { citation: CitationRow; onClose: () => void }) {
  const { t } = useTranslation('customer');
  const form = useReasonForm();
  const [step] = useState({ id: citation.id, expectedVersion: citation.version });
  const send = useSubmit(DeclineCitationDocument, { success: 'InsightSaved', form, done: t('citations.declined'), onSuccess: onClose });
  return <ReasonDialog title={t('citations.decline')} hint={t('citations.declineHint')} form={form} submit={send} onSend={(reason) => void send.send({ input: { ...step, reason } })} onClose={onClose} />;
}

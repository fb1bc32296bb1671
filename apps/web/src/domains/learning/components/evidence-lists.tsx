import { Button, Modal } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import { AcceptLearningDocument, DeclineLearningDocument } from '../learning.gen.ts';
import type { ApplicationRow, ShadowingRow } from '../learning.queries.ts';
import { ApplicationMark, Cited, ShadowingMark } from './marks.tsx';
import classes from './learning.module.css';

/** Who sat or will sit with whom; of those confirmed the first line that was learned. */
export function ShadowingList({ rows }: { rows: readonly ShadowingRow[] }) {
  const { t } = useTranslation('learning');
  const format = useFormat();
  const to = useWorkspacePath();
  return (
    <ul className={classes.list}>
      {rows.map((row) => (
        <li key={row.id} className={classes.item}>
          <div className={classes.words}>
            <Link className={classes.name} to={to(`learning/shadowings/${row.id}`)}>
              {row.item?.title.text ?? t('shadowings.one')}
            </Link>
            <span className={classes.meta}>
              <MemberName member={row.guest} />
              <span>{t('shadowings.beside')}</span>
              <MemberName member={row.host} />
            </span>
            {row.lines[0] && (
              <p className={classes.text}>
                <LText value={row.lines[0]} />
              </p>
            )}
          </div>
          <span className={classes.meta}>
            <span className={classes.figure}>{format.date(row.plannedOn, 'short')}</span>
            <ShadowingMark state={row.state} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What was learned, where it was used, and what the other department says; never who has more. */
export function ApplicationList({ rows }: { rows: readonly ApplicationRow[] }) {
  return (
    <ul className={classes.list}>
      {rows.map((row) => (
        <ApplicationLine key={row.id} row={row} />
      ))}
    </ul>
  );
}

function ApplicationLine({ row }: { row: ApplicationRow }) {
  const { t } = useTranslation('learning');
  const format = useFormat();
  const [declining, setDeclining] = useState(false);
  const accept = useSubmit(AcceptLearningDocument, { success: 'LearningApplicationSaved', done: t('used.accepted') });
  return (
    <li className={classes.item}>
      <div className={classes.words}>
        <p className={classes.text}>
          <LText value={row.statement} />
        </p>
        <span className={classes.meta}>
          <MemberName member={row.member} />
          {row.item && <span>{t('used.from', { item: row.item.title.text })}</span>}
        </span>
        <Cited cites={row.cites} />
        {row.decidedBy && (
          <span className={classes.note}>
            {t(row.state === 'ACCEPTED' ? 'used.acceptedBy' : 'used.declinedBy', { name: row.decidedBy.name, day: format.date(row.decidedAt, 'short') })}
          </span>
        )}
        {row.reason && (
          <p className={classes.text}>
            <LText value={row.reason} />
          </p>
        )}
      </div>
      {row.viewerCan.decide ? (
        <span className={classes.answer}>
          <Button size="compact-sm" variant="light" loading={accept.busy} onClick={() => void accept.send({ input: { id: row.id, expectedVersion: row.version } })}>
            {t('used.accept')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setDeclining(true)}>
            {t('used.decline')}
          </Button>
        </span>
      ) : (
        <ApplicationMark state={row.state} />
      )}
      {declining && <DeclineDialog row={row} onClose={() => setDeclining(false)} />}
    </li>
  );
}

function DeclineDialog({ row, onClose }: { row: ApplicationRow; onClose: () => void }) {
  const { t } = useTranslation('learning');
  const { t: words } = useTranslation();
  const [step] = useState({ id: row.id, expectedVersion: row.version });
  const form = useForm({ mode: 'controlled', initialValues: { reason: emptyText() } });
  const send = useSubmit(DeclineLearningDocument, { success: 'LearningApplicationSaved', form, done: t('used.declined'), onSuccess: onClose });
  return (
    <Modal opened onClose={onClose} title={t('used.declineTitle')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit(({ reason }) => void send.send({ input: { ...step, reason: textInput(reason) } }))}>
        <LocalizedTextArea form={form} path="reason" label={t('used.reason')} description={t('used.reasonHint')} required />
        <SubmitBar submit={send} label={t('used.decline')} onCancel={onClose} />
      </FormLayout>
    </Modal>
  );
}

import { Button } from '@mantine/core';
import { ConfirmButton } from '@tandem/ui/confirm-button';
import { Panel } from '@tandem/ui/panel';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useSession } from '../../../platform/session/use-session.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { CancelShadowingDocument, ConfirmShadowingDocument } from '../learning.gen.ts';
import { type ShadowingRow, useShadowing } from '../learning.queries.ts';
import { ShadowingMark, Words } from './marks.tsx';
import { AgreeDialog, DeclineVisitDialog, WriteDialog } from './shadowing-dialogs.tsx';
import { UnknownPage } from './unknown-page.tsx';
import classes from './learning.module.css';

const DIALOGS = { agree: AgreeDialog, decline: DeclineVisitDialog, write: WriteDialog };

export function ShadowingPage() {
  const { id = '' } = useParams();
  return (
    <Loaded query={useShadowing(id)} skeleton={<PageSkeleton />}>
      {({ shadowing }) => (shadowing ? <ShadowingScreen shadowing={shadowing} /> : <UnknownPage back="learning/shadowings" />)}
    </Loaded>
  );
}

function ShadowingScreen({ shadowing }: { shadowing: ShadowingRow }) {
  const { t } = useTranslation('learning');
  const to = useWorkspacePath();
  const format = useFormat();
  const { member } = useSession();
  const isGuest = member?.id === shadowing.guest?.id;
  const title = shadowing.item?.title.text ?? t('shadowings.one');
  return (
    <Page
      title={title}
      back={<Link className={classes.link} to={to('learning/shadowings')}>{t('shadowings.title')}</Link>}
      subtitle={
        <span className={classes.meta}>
          <ShadowingMark state={shadowing.state} />
          <span>{format.date(shadowing.plannedOn, 'weekday')}</span>
          <MemberName member={shadowing.guest} />
          <span>{t('shadowings.beside')}</span>
          <MemberName member={shadowing.host} />
        </span>
      }
      actions={<Actions shadowing={shadowing} />}
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          <Panel title={t('ask.purpose')}>
            <Words value={shadowing.purpose} />
          </Panel>
          <Panel title={t('visit.lines')} note={t('visit.linesNote')}>
            {shadowing.lines.length === 0 ? (
              <p className={classes.text}>{t('visit.noLines')}</p>
            ) : (
              <ol className={classes.three}>
                {shadowing.lines.map((line) => (
                  <li key={line.text}>
                    <LText value={line} />
                  </li>
                ))}
              </ol>
            )}
          </Panel>
          {shadowing.note && (
            <Panel title={t('used.reason')}>
              <Words value={shadowing.note} />
            </Panel>
          )}
        </div>
        <Panel title={t('visit.what')}>
          <p className={classes.text}>{t(`visit.hints.${shadowing.state}`)}</p>
          {isGuest && (
            <Link className={classes.link} to={to(`learning/mine/${shadowing.enrolmentId}`)}>
              {t('visit.toEnrolment')}
            </Link>
          )}
        </Panel>
      </div>
    </Page>
  );
}

/** What guest or host may do next. */
function Actions({ shadowing }: { shadowing: ShadowingRow }) {
  const { t } = useTranslation('learning');
  const [dialog, setDialog] = useState<keyof typeof DIALOGS | null>(null);
  const confirm = useSubmit(ConfirmShadowingDocument, { success: 'ShadowingSaved', done: t('visit.confirmed') });
  const cancel = useSubmit(CancelShadowingDocument, { success: 'ShadowingSaved', done: t('visit.cancelled') });
  const { viewerCan } = shadowing;
  const input = { id: shadowing.id, expectedVersion: shadowing.version };
  const Dialog = dialog ? DIALOGS[dialog] : null;
  return (
    <>
      {viewerCan.agree && <Button onClick={() => setDialog('agree')}>{t('visit.agree')}</Button>}
      {viewerCan.confirm && (
        <Button loading={confirm.busy} onClick={() => void confirm.send({ input })}>
          {t('visit.confirm')}
        </Button>
      )}
      {viewerCan.write && (
        <Button variant={shadowing.state === 'WRITTEN' ? 'default' : 'filled'} onClick={() => setDialog('write')}>
          {t(shadowing.state === 'WRITTEN' ? 'visit.rewrite' : 'visit.write')}
        </Button>
      )}
      {viewerCan.decline && (
        <Button variant="default" onClick={() => setDialog('decline')}>
          {t(shadowing.state === 'WRITTEN' ? 'visit.notSo' : 'visit.decline')}
        </Button>
      )}
      {viewerCan.cancel && (
        <ConfirmButton question={t('visit.cancelAsk')} consequence={t('visit.cancelThen')} confirm={t('visit.cancel')} onConfirm={() => cancel.send({ input })}>
          {t('visit.cancel')}
        </ConfirmButton>
      )}
      {Dialog && <Dialog shadowing={shadowing} onClose={() => setDialog(null)} />}
    </>
  );
}

import { Button } from '@mantine/core';
import { ConfirmButton } from '@tandem/ui/confirm-button';
import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { ArchiveLearningPlanDocument, FollowLearningPlanDocument } from '../learning.gen.ts';
import { type PathDetails, usePath } from '../learning.queries.ts';
import { KindAndTime, Progress } from './marks.tsx';
import { TakeUp } from './take-up.tsx';
import { UnknownPage } from './unknown-page.tsx';
import classes from './learning.module.css';

export function PathPage() {
  const { id = '' } = useParams();
  return (
    <Loaded query={usePath(id)} skeleton={<PageSkeleton />}>
      {({ learningPlan }) => (learningPlan ? <PathScreen path={learningPlan} /> : <UnknownPage back="learning" />)}
    </Loaded>
  );
}

/** A path in its order, with the reader's own way on it and how far all have come together. */
function PathScreen({ path }: { path: PathDetails }) {
  const { t } = useTranslation('learning');
  const to = useWorkspacePath();
  const navigate = useNavigate();
  const follow = useSubmit(FollowLearningPlanDocument, { success: 'LearningPlanSaved', done: t('paths.followed') });
  const archive = useSubmit(ArchiveLearningPlanDocument, { success: 'LearningPlanSaved', done: t('paths.archived'), onSuccess: () => navigate(to('learning')) });
  const all = path.items.length;
  return (
    <Page
      title={<LText value={path.name} />}
      documentTitle={path.name.text}
      back={<Link className={classes.link} to={to('learning')}>{t('menu.learning')}</Link>}
      subtitle={
        <span className={classes.meta}>
          <SideMark side={path.side} size="sm" />
          <LText value={path.purpose} />
        </span>
      }
      actions={
        <>
          {path.viewerCan.follow && (
            <Button loading={follow.busy} onClick={() => void follow.send({ input: { planId: path.id } })}>
              {t(path.taken === 0 ? 'paths.follow' : 'paths.followRest')}
            </Button>
          )}
          {path.viewerCan.update && (
            <Button variant="default" component={Link} to={to(`learning/paths/${path.id}/edit`)}>
              {t('paths.edit')}
            </Button>
          )}
          {path.viewerCan.archive && (
            <ConfirmButton question={t('paths.archiveAsk')} consequence={t('paths.archiveThen')} confirm={t('paths.archive')} onConfirm={() => archive.send({ input: { id: path.id, expectedVersion: path.version } })}>
              {t('paths.archive')}
            </ConfirmButton>
          )}
        </>
      }
    >
      <div className={classes.page}>
        <Panel title={t('paths.progress')} note={path.archived ? t('paths.isArchived') : undefined}>
          <Progress done={path.finished} all={all} label={t('paths.mine', { finished: path.finished, all, applied: path.applied })} />
          <p className={classes.note}>{t('paths.together', { people: path.people, finished: path.teamFinished })}</p>
        </Panel>
        <Panel title={t('paths.items')}>
          <ol className={classes.steps}>
            {path.items.map((item) => (
              <li key={item.id}>
                <div className={classes.words}>
                  <Link className={classes.name} to={to(`learning/catalogue/${item.id}`)}>
                    {item.title.text}
                  </Link>
                  <KindAndTime {...item} />
                  <p className={classes.text}>
                    <LText value={item.summary} />
                  </p>
                </div>
                <TakeUp item={item} />
              </li>
            ))}
          </ol>
        </Panel>
      </div>
    </Page>
  );
}

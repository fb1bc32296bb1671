import { Button } from '@mantine/core';
import { EmptyState } from '@tandem/ui/empty-state';
import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { StatusGlyph } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { type HomeData, type PathRow, useHome } from '../learning.queries.ts';
import { ApplicationList, ShadowingList } from './evidence-lists.tsx';
import { GapPanel } from './gap-panel.tsx';
import { LearningTabs } from './learning-tabs.tsx';
import { Progress } from './marks.tsx';
import { NextPanel } from './next-panel.tsx';
import classes from './learning.module.css';

/** My next item first; then the paths, the days beside the other side, and what was used. */
export function LearningPage() {
  const { t } = useTranslation('learning');
  const to = useWorkspacePath();
  const home = useHome();
  const addPath = home.data?.learningItems.viewerCanManage && home.data.learningPlans.edges.length > 0 && (
    <Button variant="default" component={Link} to={to('learning/paths/new')}>
      {t('paths.new')}
    </Button>
  );
  return (
    <Page title={t('home.title')} subtitle={t('home.subtitle')} actions={addPath}>
      <div className={classes.page}>
        <LearningTabs />
        <Loaded query={home} skeleton={<PageSkeleton />}>
          {(data) => <Home data={data} />}
        </Loaded>
      </div>
    </Page>
  );
}

function Home({ data }: { data: HomeData }) {
  const { t } = useTranslation('learning');
  const to = useWorkspacePath();
  const { myLearning, learningPlans, learningItems } = data;
  const paths = learningPlans.edges.map(({ node }) => node);
  const visits = data.shadowings.edges.map(({ node }) => node);
  const used = data.learningApplications.edges.map(({ node }) => node);
  return (
    <>
      <NextPanel next={myLearning.next} mayEnrol={learningItems.viewerCanEnrol} />
      <Waiting mine={myLearning} />
      <div className={classes.two}>
        {paths.map((path) => (
          <PathPanel key={path.id} path={path} />
        ))}
        {paths.length === 0 && (
          <Panel title={t('paths.title')} fill>
            <EmptyState
              title={t('paths.empty')}
              why={t('paths.emptyWhy')}
              action={
                learningItems.viewerCanManage ? (
                  <Button component={Link} to={to('learning/paths/new')}>
                    {t('paths.new')}
                  </Button>
                ) : (
                  <Button variant="default" component={Link} to={to('learning/catalogue')}>
                    {t('next.choose')}
                  </Button>
                )
              }
            />
          </Panel>
        )}
        <QuizPanel mine={myLearning} alone={paths.length % 2 === 1 || paths.length === 0} />
      </div>
      <GapPanel opinions={data.pulseByRecommendation} />
      <div className={classes.lists}>
        <Panel title={t('shadowings.title')} note={t('shadowings.note')} actions={<More to="learning/shadowings" />}>
          {visits.length === 0 ? <EmptyState title={t('shadowings.none')} why={t('shadowings.noneWhy')} action={<Button variant="default" component={Link} to={to('learning/catalogue?kind=SHADOWING')}>{t('shadowings.find')}</Button>} /> : <ShadowingList rows={visits} />}
        </Panel>
        <Panel title={t('used.title')} note={t('used.note')} actions={<More to="learning/used" />}>
          {used.length === 0 ? <EmptyState title={t('used.none')} why={t('used.noneWhy')} action={<Button variant="default" component={Link} to={to('learning/mine')}>{t('tabs.mine')}</Button>} /> : <ApplicationList rows={used} />}
        </Panel>
      </div>
    </>
  );
}

function More({ to: path }: { to: string }) {
  const { t } = useTranslation('learning');
  const to = useWorkspacePath();
  return (
    <Link className={classes.link} to={to(path)}>
      {t('home.all')}
    </Link>
  );
}

/** What waits for the reader's word. */
function Waiting({ mine }: { mine: HomeData['myLearning'] }) {
  const { t } = useTranslation('learning');
  const to = useWorkspacePath();
  const all = [
    { key: 'toAnswer', count: mine.toAnswer, path: 'learning/shadowings?show=toAnswer' },
    { key: 'toDecide', count: mine.toDecide, path: 'learning/used?show=toDecide' },
    { key: 'toApply', count: mine.toApply, path: 'learning/mine?show=finished' },
  ] as const;
  const waiting = all.filter(({ count }) => count > 0);
  if (waiting.length === 0) return null;
  return (
    <ul className={classes.waiting} aria-label={t('waiting.label')}>
      {waiting.map(({ key, count, path }) => (
        <li key={key}>
          <Link to={to(path)}>
            <StatusGlyph tone="warn" />
            {t(`waiting.${key}`, { count })}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function PathPanel({ path }: { path: PathRow }) {
  const { t } = useTranslation('learning');
  const to = useWorkspacePath();
  const all = path.items.length;
  return (
    <Panel
      title={
        <span className={classes.side}>
          <SideMark side={path.side} size="sm" />
          <Link className={classes.name} to={to(`learning/paths/${path.id}`)}>
            {path.name.text}
          </Link>
        </span>
      }
      fill
    >
      <div className={classes.stack}>
        <p className={classes.text}>
          <LText value={path.purpose} />
        </p>
        <Progress done={path.finished} all={all} label={t('paths.mine', { finished: path.finished, all, applied: path.applied })} />
        <p className={classes.note}>{t('paths.together', { people: path.people, finished: path.teamFinished })}</p>
      </div>
    </Panel>
  );
}

function QuizPanel({ mine, alone }: { mine: HomeData['myLearning']; alone: boolean }) {
  const { t } = useTranslation('learning');
  const format = useFormat();
  const to = useWorkspacePath();
  const state = mine.openAttemptId ? 'open' : mine.viewerCanQuiz ? 'ready' : mine.quizDueOn ? 'later' : 'none';
  if (state === 'none') return null;
  return (
    <div style={alone ? undefined : { gridColumn: '1 / -1' }}>
      <Panel title={t('quiz.title')} fill actions={state === 'later' ? undefined : <Button size="compact-sm" variant="default" component={Link} to={to('learning/quiz')}>{t(state === 'open' ? 'quiz.goOn' : 'quiz.begin')}</Button>}>
        <p className={classes.text}>{t(`quiz.state.${state}`, { day: format.date(mine.quizDueOn, 'long') })}</p>
      </Panel>
    </div>
  );
}

import { Button, NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { BulletBar } from '@tandem/ui/bullet-bar';
import { Panel } from '@tandem/ui/panel';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SubmitProblem } from '../../../platform/forms/submit-problem.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { RequestLanesDocument, UpdateLaneDocument } from '../requests.gen.ts';
import { type LaneView, useLanes } from '../requests.queries.ts';
import { LaneMark } from './marks.tsx';
import classes from './requests.module.css';

/** Three lanes: what each promises because it has kept it, and how much it takes on at once. */
export function LanesPage() {
  const { t } = useTranslation('requests');
  const to = useWorkspacePath();
  return (
    <Page title={t('lanes.title')} subtitle={t('lanes.subtitle')} back={<Link className={classes.link} to={to('requests')}>{t('page.back')}</Link>}>
      <Loaded query={useLanes()} skeleton={<PageSkeleton />}>
        {({ requestLanes }) => (
          <div className={classes.lanes}>
            {requestLanes.map((lane) => (
              <LanePanel key={lane.lane} lane={lane} />
            ))}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function LanePanel({ lane }: { lane: LaneView }) {
  const { t } = useTranslation('requests');
  const format = useFormat();
  const to = useWorkspacePath();
  const full = lane.inWork >= lane.wipLimit;
  return (
    <Panel title={<LaneMark lane={lane.lane} />} note={t(`lanes.${lane.lane}.means`)} fill>
      <div className={classes.stack}>
        <div>
          <span className={classes.big}>{lane.promiseDays === null ? '–' : t('lanes.days', { count: lane.promiseDays })}</span>
          <p className={classes.note} style={{ margin: 0 }}>
            {lane.promiseDays === null ? t('lanes.noPromise') : t('lanes.promise', { count: lane.delivered })}
          </p>
        </div>
        <dl className={classes.facts}>
          <dt>{t('lanes.kept')}</dt>
          <dd>{t('lanes.keptOf', { kept: lane.kept, delivered: lane.delivered })}</dd>
          <dt>{t('lanes.rate')}</dt>
          <dd>{format.number(lane.partsPerWeek)}</dd>
          <dt>{t('lanes.waiting')}</dt>
          <dd>
            <Link className={classes.link} to={to(`requests?lane=${lane.lane}`)}>
              {lane.waiting}
            </Link>
          </dd>
        </dl>
        <BulletBar value={lane.inWork / lane.wipLimit} tone={full ? 'warn' : 'quiet'} label={t(full ? 'lanes.full' : 'lanes.inWork', { inWork: lane.inWork, limit: lane.wipLimit })} />
        {lane.viewerCan.update && <LimitForm key={lane.version} lane={lane} />}
      </div>
    </Panel>
  );
}

/** The limit is the one thing of a lane that is typed; its promise is measured. */
function LimitForm({ lane }: { lane: LaneView }) {
  const { t } = useTranslation('requests');
  const form = useForm({ mode: 'controlled', initialValues: { wipLimit: lane.wipLimit } });
  const save = useSubmit(UpdateLaneDocument, { success: 'LaneSaved', form, done: t('lanes.saved'), refresh: [RequestLanesDocument] });
  return (
    <form noValidate onSubmit={form.onSubmit(({ wipLimit }) => void save.send({ input: { lane: lane.lane, expectedVersion: lane.version, wipLimit: Number(wipLimit) } }))}>
      <div className={classes.limit}>
        <NumberInput label={t('lanes.limit')} min={1} max={100} allowDecimal={false} {...form.getInputProps('wipLimit')} />
        <Button type="submit" variant="default" loading={save.busy} disabled={!form.isDirty()}>
          {t('lanes.save')}
        </Button>
      </div>
      <SubmitProblem submit={save} />
    </form>
  );
}

import { Button, Drawer } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { EmptyState } from '@tandem/ui/empty-state';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import { RemoveFreezeDocument, TimelineDocument } from '../projects.gen.ts';
import { type FreezeData, type TimelineData, useProject } from '../projects.queries.ts';
import { StateBadge } from './cells.tsx';
import { DeadlinePanel } from './deadline-panel.tsx';
import { MilestonesPanel } from './milestones-panel.tsx';
import { ConflictList } from './timeline-conflicts.tsx';
import { freezeDays } from './timeline-words.ts';
import classes from './timeline.module.css';

interface Props {
  /** `project.CDP`, `goals.2026-12-31`, `freeze.<id>`, as it stands in the address. */
  opened: string;
  data: TimelineData;
  onClose: () => void;
}

/** The panel at the side: what was chosen, and its dates to be moved where they stand. */
export function TimelineDrawer({ opened, data, onClose }: Props) {
  const { t } = useTranslation('projects');
  const { t: words } = useTranslation();
  const [kind, rest = ''] = [opened.split('.')[0], opened.slice(opened.indexOf('.') + 1)];
  const freeze = kind === 'freeze' ? data.freezes.find(({ id }) => id === rest) : undefined;
  const title = kind === 'project' ? rest : kind === 'freeze' ? t('timeline.kinds.freeze') : t('timeline.lanes.goals');
  const inside = useRef<HTMLDivElement>(null);
  // A dialog above this panel closes by itself; its key is not this panel's.
  useWindowEvent('keydown', ({ key, target }) => {
    if (key !== 'Escape' || !(target instanceof Element)) return;
    const dialog = target.closest('[role="dialog"]');
    if (!dialog || dialog.contains(inside.current)) onClose();
  });
  return (
    <Drawer opened onClose={onClose} position="right" size="md" title={title} closeOnEscape={false} closeButtonProps={{ 'aria-label': words('close') }}>
      <div ref={inside}>
        {kind === 'project' && <OpenedProject address={rest} data={data} />}
        {kind === 'goals' && <OpenedGoals day={rest} goals={data.goals} />}
        {kind === 'freeze' && (freeze ? <OpenedFreeze freeze={freeze} onRemoved={onClose} /> : <EmptyState title={t('freezes.gone')} why={t('freezes.goneWhy')} />)}
      </div>
    </Drawer>
  );
}

function OpenedProject({ address, data }: { address: string; data: TimelineData }) {
  const { t } = useTranslation('projects');
  const to = useWorkspacePath();
  const query = useProject(address);
  const conflicts = data.conflicts.filter(({ projectKey }) => projectKey === address);
  return (
    <Loaded query={query} skeleton={<TableSkeleton rows={5} />}>
      {({ project }) =>
        project ? (
          <div className={classes.opened}>
            <p className={classes.openedName}>
              <LText value={project.name} />
            </p>
            <Row>
              <StateBadge state={project.state} />
              <Button component={Link} to={to(`projects/${project.key}`)} variant="default" size="compact-sm">
                {t('timeline.openProject')}
              </Button>
            </Row>
            {conflicts.length > 0 && (
              <div className={classes.warning}>
                <ConflictList conflicts={conflicts} />
              </div>
            )}
            <DeadlinePanel project={project} />
            <MilestonesPanel project={project} />
          </div>
        ) : (
          <EmptyState title={t('timeline.unknown')} why={t('timeline.unknownWhy')} />
        )
      }
    </Loaded>
  );
}

function OpenedGoals({ day, goals }: { day: string; goals: TimelineData['goals'] }) {
  const { t } = useTranslation('projects');
  const format = useFormat();
  const to = useWorkspacePath();
  return (
    <div className={classes.opened}>
      <p className={classes.openedName}>{t('timeline.endOn', { day: format.date(day) })}</p>
      <ul className={classes.list}>
        {goals
          .filter(({ endsOn }) => endsOn === day)
          .map(({ id, title }) => (
            <li key={id} className={classes.conflict}>
              <Link className={classes.link ?? ''} to={to(`goals/${id}`)}>
                <LText value={title} />
              </Link>
            </li>
          ))}
      </ul>
    </div>
  );
}

function OpenedFreeze({ freeze, onRemoved }: { freeze: FreezeData; onRemoved: () => void }) {
  const { t } = useTranslation('projects');
  const format = useFormat();
  const remove = useSubmit(RemoveFreezeDocument, { success: 'FreezeSaved', done: t('freezes.removed'), refresh: [TimelineDocument], onSuccess: onRemoved });
  return (
    <div className={classes.opened}>
      <p className={classes.openedName}>
        <LText value={freeze.name} />
      </p>
      <p className={classes.text}>{freezeDays(format, freeze)}</p>
      <p className={classes.text}>
        <LText value={freeze.reason} />
      </p>
      {freeze.viewerCan.remove && (
        <Row>
          <Button variant="default" size="compact-sm" loading={remove.busy} onClick={() => void remove.send({ input: { id: freeze.id } })}>
            {t('freezes.remove')}
          </Button>
        </Row>
      )}
    </div>
  );
}

const Row = ({ children }: { children: ReactNode }) => <div className={classes.row}>{children}</div>;

import { ActionIcon, Button } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight, IconSnowflake } from '@tabler/icons-react';
import { EmptyState } from '@tandem/ui/empty-state';
import { Panel } from '@tandem/ui/panel';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { type TimelineData, useTimeline } from '../projects.queries.ts';
import { FreezeDialog } from './freeze-dialog.tsx';
import { TimelineChart } from './timeline-chart.tsx';
import { TimelineConflicts } from './timeline-conflicts.tsx';
import { TimelineDrawer } from './timeline-drawer.tsx';
import { TimelineWeeks } from './timeline-weeks.tsx';
import { dayOrNull, weeksLater } from './weeks-of.ts';
import classes from './timeline.module.css';

/** A step that keeps most of what was seen in view. */
const STEP = 4;

/** Both departments on one scale of thirteen weeks, and which dates cannot hold. The weeks and what is open live in the address. */
export function TimelinePage() {
  const { t } = useTranslation('projects');
  const [{ from, open }, setFilters] = useUrlFilters({ from: '', open: '' });
  const query = useTimeline(dayOrNull(from));
  const [freezing, freeze] = useDisclosure(false);
  const isPhone = useMediaQuery('(max-width: 48em)');
  const { data } = query;
  const count = new Set(data?.conflicts.map(({ key, milestoneId, day }) => `${key} ${milestoneId} ${day}`)).size;
  const finding = data && t(count === 0 ? 'timeline.holds' : 'timeline.finding', { count });
  const actions = data?.viewerCanFreeze && (
    <Button variant="default" leftSection={<IconSnowflake size={16} aria-hidden />} onClick={freeze.open}>
      {t('freezes.add')}
    </Button>
  );
  const show = (opened: string) => setFilters({ open: opened });
  return (
    <Page title={t('timeline.title')} subtitle={finding ?? t('timeline.subtitle')} actions={actions}>
      <Loaded query={query} skeleton={<TableSkeleton rows={10} />}>
        {(timeline) => (
          <div className={classes.page}>
            <Weeks data={timeline} onMove={(day) => setFilters({ from: day })} />
            {isPhone && <TimelineConflicts conflicts={timeline.conflicts} onOpen={show} />}
            {isEmpty(timeline) ? <NothingHere /> : isPhone ? <TimelineWeeks data={timeline} onOpen={show} /> : <Wide data={timeline} label={finding ?? ''} onOpen={show} />}
            {!isPhone && <TimelineConflicts conflicts={timeline.conflicts} onOpen={show} />}
            {open && <TimelineDrawer opened={open} data={timeline} onClose={() => setFilters({ open: '' })} />}
          </div>
        )}
      </Loaded>
      {freezing && <FreezeDialog onClose={freeze.close} />}
    </Page>
  );
}

const isEmpty = ({ projects, goals, freezes }: TimelineData) => projects.length + goals.length + freezes.length === 0;

function NothingHere() {
  const { t } = useTranslation('projects');
  const to = useWorkspacePath();
  const action = (
    <Button component={Link} to={to('projects')} variant="default">
      {t('timeline.toProjects')}
    </Button>
  );
  return <EmptyState title={t('timeline.empty')} why={t('timeline.emptyWhy')} action={action} />;
}

function Wide({ data, label, onOpen }: { data: TimelineData; label: string; onOpen: (opened: string) => void }) {
  const { t } = useTranslation('projects');
  return (
    <Panel>
      <TimelineChart data={data} label={label} onOpen={onOpen} />
      {data.projectsLeftOut > 0 && <p className={classes.note}>{t('timeline.leftOut', { count: data.projectsLeftOut })}</p>}
    </Panel>
  );
}

function Weeks({ data: { from, to, today }, onMove }: { data: TimelineData; onMove: (day: string) => void }) {
  const { t } = useTranslation('projects');
  const format = useFormat();
  const current = from <= today && today < weeksLater(from, 1);
  return (
    <div className={classes.nav} role="group" aria-label={t('timeline.weeks')}>
      <ActionIcon variant="default" size="input-sm" aria-label={t('timeline.earlier')} onClick={() => onMove(weeksLater(from, -STEP))}>
        <IconChevronLeft size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="default" size="input-sm" aria-label={t('timeline.later')} onClick={() => onMove(weeksLater(from, STEP))}>
        <IconChevronRight size={16} aria-hidden />
      </ActionIcon>
      <span className={classes.range} aria-live="polite">
        {format.date(from)} – {format.date(to)}
      </span>
      {!current && (
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => onMove('')}>
          {t('timeline.now')}
        </Button>
      )}
    </div>
  );
}

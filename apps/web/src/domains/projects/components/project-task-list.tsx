import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type Column, DataTable } from '@tandem/ui/data-table';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { FilterBar } from '../../../platform/lists/filter-bar.tsx';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import type { TaskState } from '../projects.gen.ts';
import { type ProjectDetails, type TaskRow, useProjectTasks } from '../projects.queries.ts';
import { NewTaskDialog } from './new-task-dialog.tsx';
import classes from './projects.module.css';
import { TaskStateBadge } from './task-state-badge.tsx';

const STATES: TaskState[] = ['TODO', 'DOING', 'BLOCKED', 'REVIEW', 'DONE'];

/** The tasks of a project as a list, with search and state in the address. */
export function ProjectTaskList({ project, openTask }: { project: ProjectDetails; openTask: (key: string) => void }) {
  const { t } = useTranslation('projects');
  const [filters, setFilters] = useUrlFilters({ q: '', taskState: '' });
  const [adding, setAdding] = useState(false);
  const state = STATES.find((each) => each === filters.taskState);
  const tasks = useProjectTasks(project.id, { search: filters.q || null, state: state ? [state] : null });
  const add = project.viewerCan.work && (
    <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
      {t('task.add')}
    </Button>
  );
  return (
    <>
      <FilterBar search={filters.q} onSearch={(q) => setFilters({ q })} searchLabel={t('task.search')} note={add}>
        <Select
          className={classes.filter ?? ''}
          aria-label={t('filters.state')}
          allowDeselect={false}
          value={filters.taskState}
          onChange={(taskState) => setFilters({ taskState: taskState ?? '' })}
          data={[{ value: '', label: t('filters.allStates') }, ...STATES.map((each) => ({ value: each, label: t(`taskStates.${each}`) }))]}
        />
      </FilterBar>
      <Loaded
        query={tasks}
        skeleton={<TableSkeleton rows={6} />}
        isEmpty={tasks.rows.length === 0}
        empty={<EmptyState title={t(filters.q || state ? 'list.nothing' : 'task.empty')} why={t(filters.q || state ? 'list.nothingWhy' : 'task.emptyWhy')} action={add} />}
      >
        {() => (
          <>
            <TaskTable rows={tasks.rows} label={t('views.list')} openTask={openTask} />
            <LoadMore {...tasks} />
          </>
        )}
      </Loaded>
      {adding && <NewTaskDialog project={project} onClose={() => setAdding(false)} />}
    </>
  );
}

function TaskTable({ rows, label, openTask }: { rows: readonly TaskRow[]; label: string; openTask: (key: string) => void }) {
  const { t } = useTranslation('projects');
  const format = useFormat();
  const columns: Column<TaskRow>[] = [
    {
      key: 'title',
      header: t('task.title'),
      primary: true,
      cell: (task) => (
        <button type="button" className={classes.task} onClick={() => openTask(task.key)}>
          <span className={classes.key}>{task.key}</span> <LText value={task.title} />
        </button>
      ),
    },
    { key: 'state', header: t('fields.state'), cell: (task) => <TaskStateBadge task={task} /> },
    { key: 'accountable', header: t('task.accountable'), cell: (task) => <MemberName member={task.accountable} /> },
    { key: 'due', header: t('task.dueDay'), numeric: true, cell: (task) => format.date(task.due) },
    { key: 'estimate', header: t('task.estimate'), numeric: true, desktopOnly: true, cell: (task) => format.number(task.estimateDays) },
    { key: 'done', header: t('task.doneDay'), numeric: true, desktopOnly: true, cell: (task) => format.date(task.doneAt) },
  ];
  return <DataTable label={label} rows={rows} rowKey={(task) => task.id} columns={columns} />;
}

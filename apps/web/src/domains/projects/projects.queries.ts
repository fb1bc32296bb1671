import { useQuery } from '@apollo/client/react';
import { useRefreshOn } from '../../platform/apollo/live.tsx';
import { useConnection } from '../../platform/lists/use-connection.ts';
import {
  MyWorkDocument,
  ProjectBoardDocument,
  type ProjectBoardQuery,
  type ProjectFilter,
  type ProjectOrder,
  ProjectPageDocument,
  type ProjectPageQuery,
  ProjectsDocument,
  type ProjectsQuery,
  ProjectStatusDraftDocument,
  ProjectTaskDocument,
  type ProjectTaskQuery,
  ProjectTasksDocument,
  ProjectTeamChoicesDocument,
  ProjectUpdatesDocument,
  type TaskFilter,
  TimelineDocument,
  type TimelineQuery,
} from './projects.gen.ts';

export type ProjectRow = ProjectsQuery['projects']['edges'][number]['node'];
export type ProjectDetails = NonNullable<ProjectPageQuery['project']>;
export type BoardColumns = NonNullable<ProjectBoardQuery['project']>['board']['columns'];
export type TaskRow = BoardColumns[number]['tasks'][number];
export type TaskDetails = NonNullable<ProjectTaskQuery['task']>;
export type TimelineData = TimelineQuery['timeline'];
export type TimelineProjectData = TimelineData['projects'][number];
export type ConflictData = TimelineData['conflicts'][number];
export type FreezeData = TimelineData['freezes'][number];

export function useProjects(filter: ProjectFilter, orderBy: ProjectOrder) {
  const query = useQuery(ProjectsDocument, { variables: { first: 50, filter, orderBy } });
  useRefreshOn(['Project', 'Task', 'StatusUpdate'], () => query.refetch());
  return useConnection(query, (data) => data.projects);
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @param address its key; links of other domains may only know its id */
export function useProject(address: string) {
  const query = useQuery(ProjectPageDocument, { variables: ID.test(address) ? { id: address } : { key: address } });
  useRefreshOn(['Project', 'Milestone', 'Task', 'Dependency', 'StatusUpdate', 'Forecast'], () => query.refetch());
  return query;
}

export function useBoard(id: string) {
  const query = useQuery(ProjectBoardDocument, { variables: { id } });
  useRefreshOn(['Task', 'Project', 'Dependency'], () => query.refetch());
  return query;
}

export function useProjectTasks(id: string, filter: TaskFilter) {
  const query = useQuery(ProjectTasksDocument, { variables: { id, first: 50, filter } });
  useRefreshOn(['Task', 'Dependency'], () => query.refetch());
  return useConnection(query, (data) => data.project?.tasks ?? { edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
}

export function useStatusUpdates(id: string) {
  const query = useQuery(ProjectUpdatesDocument, { variables: { id, first: 5 } });
  useRefreshOn(['StatusUpdate'], () => query.refetch());
  return useConnection(query, (data) => data.project?.statusUpdates ?? { edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
}

export const useTask = (key: string) => useQuery(ProjectTaskDocument, { variables: { key } });
/** Always asked anew: it tells what happened since the last update. */
export const useStatusDraft = (projectId: string) => useQuery(ProjectStatusDraftDocument, { variables: { projectId }, fetchPolicy: 'no-cache' });
export const useTeamChoices = () => useQuery(ProjectTeamChoicesDocument, { fetchPolicy: 'cache-first' });

export function useMyWork() {
  const query = useQuery(MyWorkDocument);
  useRefreshOn(['Task', 'Project', 'StatusUpdate'], () => query.refetch());
  return query;
}

/** @param from a day of the first of thirteen weeks; this week when null. What was shown stays while other weeks are on their way. */
export function useTimeline(from: string | null) {
  const query = useQuery(TimelineDocument, { variables: { from } });
  useRefreshOn(['Project', 'Milestone', 'Task', 'Dependency', 'Goal', 'Freeze', 'Forecast'], () => query.refetch());
  return { ...query, data: (query.data ?? query.previousData)?.timeline };
}

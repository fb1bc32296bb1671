import { defineActions } from '../../platform/audit/actions.ts';

export const projectActions = defineActions('Project', {
  'project.created': { en: 'Project created', pl: 'Utworzono projekt' },
  'project.updated': { en: 'Project changed', pl: 'Zmieniono projekt' },
  'project.deadlineMoved': { en: 'Deadline moved', pl: 'Przesunięto termin' },
  'project.stateChanged': { en: 'State of a project changed', pl: 'Zmieniono stan projektu' },
  'project.reopened': { en: 'Project opened again', pl: 'Otwarto projekt ponownie' },
  'project.goalLinked': { en: 'Project linked to a goal', pl: 'Powiązano projekt z celem' },
  'project.goalUnlinked': { en: 'Project no longer linked to a goal', pl: 'Usunięto powiązanie projektu z celem' },
});

export const milestoneActions = defineActions('Milestone', {
  'milestone.added': { en: 'Milestone added', pl: 'Dodano kamień milowy' },
  'milestone.updated': { en: 'Milestone changed', pl: 'Zmieniono kamień milowy' },
  'milestone.done': { en: 'Milestone reached', pl: 'Osiągnięto kamień milowy' },
  'milestone.missed': { en: 'Milestone missed', pl: 'Nie dotrzymano kamienia milowego' },
});

export const taskActions = defineActions('Task', {
  'task.created': { en: 'Task created', pl: 'Utworzono zadanie' },
  'task.updated': { en: 'Task changed', pl: 'Zmieniono zadanie' },
  'task.moved': { en: 'Task moved', pl: 'Przeniesiono zadanie' },
  'task.done': { en: 'Task finished', pl: 'Ukończono zadanie' },
  'task.reopened': { en: 'Task opened again', pl: 'Otwarto zadanie ponownie' },
});

export const dependencyActions = defineActions('Dependency', {
  'dependency.added': { en: 'Dependency added', pl: 'Dodano zależność' },
  'dependency.removed': { en: 'Dependency removed', pl: 'Usunięto zależność' },
});

export const freezeActions = defineActions('Freeze', {
  'freeze.added': { en: 'Freeze added', pl: 'Dodano zamrożenie' },
  'freeze.removed': { en: 'Freeze removed', pl: 'Usunięto zamrożenie' },
});

export const statusUpdateActions = defineActions('StatusUpdate', {
  'statusUpdate.published': { en: 'Status update published', pl: 'Opublikowano aktualizację statusu' },
  'statusUpdate.acknowledged': { en: 'Status update acknowledged', pl: 'Potwierdzono aktualizację statusu' },
});

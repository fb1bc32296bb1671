import { defineActions } from '../../platform/audit/actions.ts';

export const teamActions = defineActions('Team', {
  'team.created': { en: 'Team created', pl: 'Utworzono zespół' },
  'team.updated': { en: 'Team changed', pl: 'Zmieniono zespół' },
  'team.archived': { en: 'Team archived', pl: 'Zarchiwizowano zespół' },
  'team.modeDecided': { en: 'Way of working decided', pl: 'Zdecydowano o trybie pracy' },
  'team.memberAdded': { en: 'Person added to the team', pl: 'Dodano osobę do zespołu' },
  'team.memberChanged': { en: 'Place in the team changed', pl: 'Zmieniono miejsce w zespole' },
  'team.memberEnded': { en: 'Place in the team ended', pl: 'Zakończono udział w zespole' },
});

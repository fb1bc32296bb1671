import { defineActions } from '../../platform/audit/actions.ts';

export const cycleActions = defineActions('Cycle', {
  'cycle.created': { en: 'Cycle created', pl: 'Utworzono okres' },
  'cycle.updated': { en: 'Cycle changed', pl: 'Zmieniono okres' },
});

export const goalActions = defineActions('Goal', {
  'goal.created': { en: 'Goal drafted', pl: 'Przygotowano cel' },
  'goal.updated': { en: 'Goal edited', pl: 'Zmieniono treść celu' },
  'goal.changeProposed': { en: 'Change of a signed goal proposed', pl: 'Zaproponowano zmianę podpisanego celu' },
  'goal.changeWithdrawn': { en: 'Proposed change withdrawn', pl: 'Wycofano proponowaną zmianę' },
  'goal.signed': { en: 'Goal signed', pl: 'Podpisano cel' },
  'goal.cameInForce': { en: 'Goal signed by both sides and in force', pl: 'Cel podpisany przez obie strony, obowiązuje' },
  'goal.paused': { en: 'Goal paused', pl: 'Wstrzymano cel' },
  'goal.resumed': { en: 'Goal resumed', pl: 'Wznowiono cel' },
  'goal.closed': { en: 'Goal closed', pl: 'Zamknięto cel' },
  'goal.archived': { en: 'Goal archived', pl: 'Zarchiwizowano cel' },
  'goal.reconciled': { en: 'Differing statuses reconciled', pl: 'Uzgodniono rozbieżne statusy' },
});

export const checkInActions = defineActions('KeyResult', {
  'keyResult.checkedIn': { en: 'Check-in on a key result', pl: 'Dodano wpis do kluczowego rezultatu' },
  'keyResult.checkInAcknowledged': { en: 'Check-in acknowledged', pl: 'Potwierdzono wpis' },
  'keyResult.measured': { en: 'Value followed finished work', pl: 'Wartość wynikła z ukończonej pracy' },
});

export const pactActions = defineActions('AllocationPact', {
  'pact.proposed': { en: "Share of IT's capacity for marketing proposed", pl: 'Zaproponowano udział IT dla marketingu' },
  'pact.signed': { en: "Share of IT's capacity for marketing agreed by both sides", pl: 'Oba działy uzgodniły udział IT dla marketingu' },
  'pact.withdrawn': { en: "Proposed share of IT's capacity withdrawn", pl: 'Wycofano proponowany udział IT' },
});

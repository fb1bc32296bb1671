import { defineActions } from '../../platform/audit/actions.ts';

export const __thing__Actions = defineActions('__Thing__', {
  '__thing__.created': { en: '__Thing words__ created', pl: 'Utworzono wpis: __polish__' },
  '__thing__.updated': { en: '__Thing words__ changed', pl: 'Zmieniono wpis: __polish__' },
  '__thing__.archived': { en: '__Thing words__ archived', pl: 'Zarchiwizowano wpis: __polish__' },
});

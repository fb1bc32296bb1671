import { defineActions } from '../../platform/audit/actions.ts';

export const timeActions = defineActions('Capacity', {
  'capacity.hoursSet': { en: 'Working hours set', pl: 'Ustawiono godziny pracy' },
  'capacity.weekSet': { en: 'Hours of a week set', pl: 'Ustawiono godziny w tygodniu' },
  'capacity.absenceAdded': { en: 'Absence added', pl: 'Dodano nieobecność' },
  'capacity.absenceRemoved': { en: 'Absence removed', pl: 'Usunięto nieobecność' },
  'capacity.allocated': { en: 'Hours promised', pl: 'Przydzielono godziny' },
  'capacity.allocationChanged': { en: 'Promised hours changed', pl: 'Zmieniono przydzielone godziny' },
  'capacity.allocationRemoved': { en: 'Promised hours taken back', pl: 'Cofnięto przydzielone godziny' },
});

export const skillActions = defineActions('Skill', {
  'skill.created': { en: 'Skill added', pl: 'Dodano umiejętność' },
  'skill.updated': { en: 'Skill changed', pl: 'Zmieniono umiejętność' },
  'skill.archived': { en: 'Skill put away', pl: 'Odłożono umiejętność' },
  'skill.required': { en: 'Project asks for a skill', pl: 'Projekt wymaga umiejętności' },
  'skill.requirementRemoved': { en: 'Project no longer asks for a skill', pl: 'Projekt nie wymaga już umiejętności' },
  'skill.assessed': { en: 'Level of a skill assessed', pl: 'Oceniono poziom umiejętności' },
});

export const problemActions = defineActions('CapacityProblem', {
  'problem.found': { en: 'Problem found', pl: 'Wykryto problem' },
  'problem.named': { en: 'Problem named', pl: 'Zgłoszono problem' },
  'problem.planned': { en: 'Remedy decided', pl: 'Zdecydowano o rozwiązaniu' },
  'problem.resolved': { en: 'Problem solved', pl: 'Rozwiązano problem' },
  'problem.dismissed': { en: 'Problem dismissed', pl: 'Odrzucono problem' },
});

export const forecastActions = defineActions('Forecast', {
  'forecast.computed': { en: 'Forecast computed', pl: 'Obliczono prognozę' },
  'forecast.reconciled': { en: 'Status and forecast reconciled', pl: 'Uzgodniono status z prognozą' },
});

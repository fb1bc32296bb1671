import { defineActions } from '../../platform/audit/actions.ts';

export const surveyActions = defineActions('PulseSurvey', {
  'pulse.scheduled': { en: 'Pulse survey scheduled', pl: 'Zaplanowano ankietę pulsu' },
  'pulse.opened': { en: 'Pulse survey opened', pl: 'Otwarto ankietę pulsu' },
  // Written in the name of Tandem: that somebody answered, neither who nor what.
  'pulse.answered': { en: 'Somebody answered the pulse survey', pl: 'Ktoś odpowiedział na ankietę pulsu' },
  'pulse.closed': { en: 'Pulse survey closed', pl: 'Zamknięto ankietę pulsu' },
  'pulse.released': { en: 'Results of the pulse released', pl: 'Ogłoszono wyniki pulsu' },
  'pulse.suppressed': { en: 'Too few answers: nothing of the pulse is shown', pl: 'Za mało odpowiedzi: wyników pulsu nie pokazano' },
});

export const pulseSettingsActions = defineActions('PulseSettings', {
  'pulseSettings.changed': { en: 'Rhythm of the pulse changed', pl: 'Zmieniono rytm pulsu' },
});

export const pulseActionActions = defineActions('PulseAction', {
  'pulseAction.agreed': { en: 'Action about a finding of the pulse agreed', pl: 'Uzgodniono działanie po wynikach pulsu' },
  'pulseAction.changed': { en: 'Action of the pulse changed', pl: 'Zmieniono działanie pulsu' },
  'pulseAction.checked': { en: 'Action of the pulse checked', pl: 'Sprawdzono działanie pulsu' },
});

import { defineErrors } from '../../platform/errors/define-errors.ts';

/** Expected failures of teams. */
export const teamErrors = defineErrors({
  TEAM_NOT_VALID: {
    en: 'This team cannot own a shared goal yet: a joint team needs members and a liaison of both departments.',
    pl: 'Ten zespół nie może jeszcze odpowiadać za wspólny cel: potrzebuje członków i łącznika z obu działów.',
  },
  TEAM_ARCHIVED: { en: 'This team is archived. Choose another one.', pl: 'Ten zespół jest zarchiwizowany. Wybierz inny.' },
  ALREADY_IN_TEAM: {
    en: 'This person belongs to the team on some of these days already. Change that entry or choose other days.',
    pl: 'Ta osoba już należy do zespołu w części tych dni. Zmień tamten wpis albo wybierz inne dni.',
  },
  LIAISON_NEEDS_SIDE: {
    en: 'A liaison speaks for IT or marketing; this person belongs to neither.',
    pl: 'Łącznik reprezentuje IT lub marketing; ta osoba nie należy do żadnego z tych działów.',
  },
  MODE_END_PAST: { en: 'This day is over. Choose today or a later day, or leave it empty.', pl: 'Ten dzień już minął. Wybierz dzisiejszy lub późniejszy albo zostaw puste pole.' },
  EXTENSION_NOT_LATER: { en: 'This way of working lasts that long already. Choose a later day.', pl: 'Ten tryb pracy i tak trwa do tego dnia lub dłużej. Wybierz późniejszy dzień.' },
  NO_MODE_TO_DECIDE: { en: 'This way of working has no end to decide on.', pl: 'Ten tryb pracy nie ma końca, o którym trzeba zdecydować.' },
});

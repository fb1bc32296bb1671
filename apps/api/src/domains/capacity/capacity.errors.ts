import { defineErrors } from '../../platform/errors/define-errors.ts';

/** Expected failures of capacity. */
export const capacityErrors = defineErrors({
  NOT_A_MONDAY: { en: 'A week is named by its Monday. Choose the Monday of the week you mean.', pl: 'Tydzień nazywamy jego poniedziałkiem. Wybierz poniedziałek tego tygodnia.' },
  MEMBER_LEFT: { en: 'This person no longer works here. Choose somebody who does.', pl: 'Ta osoba już tu nie pracuje. Wybierz kogoś, kto pracuje.' },
  NO_SIDE: { en: 'Only people of IT and marketing are planned here. Choose one of them.', pl: 'Planujemy tu tylko osoby z IT i marketingu. Wybierz jedną z nich.' },
  PROJECT_OVER: { en: 'This project is done or cancelled. Choose one that is still to be done.', pl: 'Ten projekt jest zakończony lub anulowany. Wybierz taki, który jeszcze trwa.' },
  ALREADY_ALLOCATED: {
    en: 'This person already gives hours to it in the week of {week}. Change those hours or choose other weeks.',
    pl: 'Ta osoba ma już na to godziny w tygodniu od {week}. Zmień tamte godziny albo wybierz inne tygodnie.',
  },
  ALREADY_AWAY: { en: 'This person is already marked as away on some of these days. Choose other days.', pl: 'Ta osoba ma już nieobecność w części tych dni. Wybierz inne dni.' },
  CODE_TAKEN: { en: 'Another skill has this code. Choose another code or use that skill.', pl: 'Inna umiejętność ma już ten kod. Wybierz inny kod albo użyj tamtej.' },
  BAD_CODE: { en: 'Use small letters, digits and hyphens, for example web-analytics.', pl: 'Użyj małych liter, cyfr i myślników, na przykład web-analytics.' },
  SKILL_ARCHIVED: { en: 'This skill is put away. Choose another one.', pl: 'Ta umiejętność jest odłożona. Wybierz inną.' },
  ALREADY_REQUIRED: { en: 'The project asks for this skill already. Change that entry.', pl: 'Projekt już wymaga tej umiejętności. Zmień tamten wpis.' },
  NOT_ABOUT_ONESELF: {
    en: 'Nobody confirms their own level. Choose "self-assessment", or ask a colleague or your manager.',
    pl: 'Nikt nie potwierdza własnego poziomu. Wybierz „samoocenę” albo poproś kolegę lub przełożonego.',
  },
  ONLY_ABOUT_ONESELF: { en: 'A self-assessment is about oneself. Choose another kind.', pl: 'Samoocena dotyczy siebie. Wybierz inny rodzaj oceny.' },
  NOT_A_MANAGER: {
    en: 'Only heads of department and administrators assess as a manager. Choose "colleague".',
    pl: 'Jako przełożony oceniają tylko szefowie działów i administratorzy. Wybierz „kolega z pracy”.',
  },
  QUIZ_BY_MACHINE: { en: 'Results of quizzes are noted by the quiz itself. Choose another kind.', pl: 'Wyniki quizów zapisuje sam quiz. Wybierz inny rodzaj oceny.' },
  VALID_IN_PAST: { en: 'An assessment must be valid for at least today. Choose a later day.', pl: 'Ocena musi być ważna przynajmniej dziś. Wybierz późniejszy dzień.' },
  DUE_IN_PAST: { en: 'This day is over. Choose today or a later day.', pl: 'Ten dzień już minął. Wybierz dzisiejszy lub późniejszy.' },
  PROBLEM_CLOSED: { en: 'This problem is closed already. Name a new one if it is back.', pl: 'Ten problem jest już zamknięty. Zgłoś nowy, jeśli wrócił.' },
  STILL_THERE: {
    en: 'The machine still sees this problem. Change the plan first, or dismiss it with a reason.',
    pl: 'Maszyna nadal widzi ten problem. Najpierw zmień plan albo odrzuć problem z uzasadnieniem.',
  },
  NO_HISTORY: {
    en: 'Too little has been finished to compute a date. Finish three tasks, or reopen the project if it is closed.',
    pl: 'Ukończono za mało, aby policzyć datę. Ukończ trzy zadania albo otwórz projekt, jeśli jest zamknięty.',
  },
  NO_ALARM: { en: 'Status and forecast of this project do not contradict each other. Nothing needs to be reconciled.', pl: 'Status i prognoza tego projektu nie są sprzeczne. Nie ma czego uzgadniać.' },
});

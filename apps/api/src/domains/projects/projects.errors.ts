import { defineErrors } from '../../platform/errors/define-errors.ts';

/** Expected failures of projects, tasks, dependencies and status updates. */
export const projectErrors = defineErrors({
  BAD_PROJECT_KEY: {
    en: 'Use 2 to 8 capital letters or digits, beginning with a letter, e.g. CDP.',
    pl: 'Użyj od 2 do 8 wielkich liter lub cyfr, zaczynając od litery, np. CDP.',
  },
  PROJECT_KEY_TAKEN: { en: 'Another project has this key. Choose another one.', pl: 'Ten skrót ma już inny projekt. Wybierz inny.' },
  PROJECT_INCOMPLETE: {
    en: 'A plan needs an owner, a team and a deadline. Add what is missing and try again.',
    pl: 'Plan wymaga osoby prowadzącej, zespołu i terminu. Uzupełnij braki i spróbuj ponownie.',
  },
  PROJECT_STATE_REFUSED: {
    en: 'The project cannot go there from its current state. Reload to see what is possible.',
    pl: 'Z obecnego stanu projektu nie można tam przejść. Odśwież, aby zobaczyć, co jest możliwe.',
  },
  PROJECT_CLOSED: {
    en: 'This project is closed. Open it again first, with a reason.',
    pl: 'Ten projekt jest zamknięty. Najpierw otwórz go ponownie, podając powód.',
  },
  REASON_NEEDED: { en: 'Please say why in one sentence; both sides will read it.', pl: 'Napisz w jednym zdaniu dlaczego; przeczytają to obie strony.' },
  DEADLINE_MOVES_WITH_REASON: {
    en: 'A deadline moves only with a reason. Use "Change the date".',
    pl: 'Termin zmienia się tylko z podaniem powodu. Użyj „Zmień termin”.',
  },
  DEADLINE_UNCHANGED: { en: 'This is the deadline already. Choose another day.', pl: 'To jest obecny termin. Wybierz inny dzień.' },
  NO_DEADLINE_YET: {
    en: 'This project has no deadline yet. Set the first one by editing the project.',
    pl: 'Ten projekt nie ma jeszcze terminu. Ustaw pierwszy, edytując projekt.',
  },
  UNKNOWN_PERSON: { en: 'Choose an active member of this workspace.', pl: 'Wybierz aktywną osobę z tej przestrzeni.' },
  GOAL_LINKED: { en: 'This project is linked to it already.', pl: 'Ten projekt jest już z tym powiązany.' },
  KEY_RESULT_OF_OTHER_GOAL: { en: 'Choose a key result of the same goal.', pl: 'Wybierz kluczowy rezultat tego samego celu.' },
  MILESTONE_CLOSED: {
    en: 'This milestone is closed and stays as it was. Add a new one instead.',
    pl: 'Ten kamień milowy jest zamknięty i pozostaje taki, jaki był. Dodaj nowy.',
  },
  MILESTONE_NOT_DUE: {
    en: 'A milestone can be marked as missed only after its day. Move the date or finish it.',
    pl: 'Kamień milowy można oznaczyć jako niedotrzymany dopiero po jego dniu. Zmień datę albo go ukończ.',
  },
  MILESTONE_OF_OTHER_PROJECT: { en: 'Choose a milestone of the same project.', pl: 'Wybierz kamień milowy tego samego projektu.' },
  TASK_STATE_REFUSED: {
    en: 'The task cannot go there from its current state. Reload to see what is possible.',
    pl: 'Z obecnego stanu zadania nie można tam przejść. Odśwież, aby zobaczyć, co jest możliwe.',
  },
  DEPENDENCY_CYCLE: {
    en: 'These would wait for each other in a circle. Remove one of the other dependencies first.',
    pl: 'Te pozycje czekałyby na siebie w kółko. Najpierw usuń jedną z pozostałych zależności.',
  },
  DEPENDENCY_EXISTS: { en: 'This dependency is there already.', pl: 'Ta zależność już istnieje.' },
  FREEZE_ORDER: { en: 'A freeze ends on its first day or later. Choose a later last day.', pl: 'Zamrożenie kończy się najwcześniej pierwszego dnia. Wybierz późniejszy ostatni dzień.' },
  FREEZE_OVER: { en: 'These days are over. Choose a last day from today on.', pl: 'Te dni już minęły. Wybierz ostatni dzień od dziś wzwyż.' },
  FREEZE_TOO_LONG: {
    en: 'A freeze lasts at most a quarter. Choose an earlier last day, or add two.',
    pl: 'Zamrożenie trwa najwyżej kwartał. Wybierz wcześniejszy ostatni dzień albo dodaj dwa.',
  },
  NEEDS_SIDE: {
    en: 'Status updates are exchanged between IT and marketing. Ask somebody of either department to post it.',
    pl: 'Aktualizacje statusu wymieniają IT i marketing. Poproś o wpis osobę z jednego z tych działów.',
  },
  ACKNOWLEDGE_OTHER_SIDE: {
    en: 'Only the other department acknowledges an update. Ask somebody there to read it.',
    pl: 'Aktualizację potwierdza tylko drugi dział. Poproś kogoś stamtąd o przeczytanie.',
  },
  ACKNOWLEDGED_ALREADY: { en: 'You have acknowledged this update already.', pl: 'Ta aktualizacja ma już Twoje potwierdzenie.' },
});

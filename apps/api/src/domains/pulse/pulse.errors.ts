import { defineErrors } from '../../platform/errors/define-errors.ts';

/** Expected failures of the pulse. */
export const pulseErrors = defineErrors({
  NO_SIDE: { en: 'The pulse asks members of IT and marketing. You can read the results when they are released.', pl: 'Ankieta pyta osoby z IT i marketingu. Wyniki przeczytasz po ich ogłoszeniu.' },
  ALREADY_ANSWERED: { en: 'You have answered this survey; your answer counts once. Results come when it has closed.', pl: 'Masz już za sobą tę ankietę; każdy odpowiada raz. Wyniki pojawią się po jej zamknięciu.' },
  NOT_OPEN: { en: 'This survey is not open. Go back to the pulse to see when the next one opens.', pl: 'Ta ankieta nie jest otwarta. Wróć do pulsu i sprawdź, kiedy otworzy się następna.' },
  ANSWER_ALL: { en: 'Please answer every question, for your own side and for the other one.', pl: 'Odpowiedz na każde pytanie: za swoją stronę i za drugą.' },
  UNKNOWN_QUESTION: { en: 'This question is not in the survey. Load the page again and answer the present ones.', pl: 'Tego pytania nie ma w ankiecie. Odśwież stronę i odpowiedz na obecne pytania.' },
  TWICE_ASKED: { en: 'This question is answered twice. Keep one answer.', pl: 'Na to pytanie podano dwie odpowiedzi. Zostaw jedną.' },
  NOT_RELEASED: { en: 'This survey has no results to act on. Choose one whose results are released.', pl: 'Ta ankieta nie ma wyników, z których wynikałoby działanie. Wybierz taką, której wyniki ogłoszono.' },
  DUE_PAST: { en: 'Choose a day from today on.', pl: 'Wybierz dzień od dzisiaj.' },
  DUE_AFTER_CHECK: { en: 'It has to be done by the check on {day}. Choose an earlier day.', pl: 'Trzeba to zrobić do dnia sprawdzenia ({day}). Wybierz wcześniejszy dzień.' },
  OWNER_LEFT: { en: 'This person no longer works here. Choose an active member.', pl: 'Ta osoba już tu nie pracuje. Wybierz aktywnego członka.' },
  CHECK_TOO_EARLY: { en: 'Whether it helped is seen after a month: check it on {day} or later.', pl: 'To, czy pomogło, widać po miesiącu: sprawdź {day} lub później.' },
  CHECK_BY_OTHER: { en: 'Whether it helped is said by the other side, not by the side that did it. Ask them.', pl: 'To, czy pomogło, mówi druga strona, a nie ta, która to robiła. Poproś ją o to.' },
  ALREADY_CHECKED: { en: 'This action has been checked and is part of the history. Agree on a new one.', pl: 'To działanie już sprawdzono i należy do historii. Uzgodnij nowe.' },
});

import { defineErrors } from '../../platform/errors/define-errors.ts';

/** Expected failures of learning. */
export const learningErrors = defineErrors({
  ENROLMENT_NOT_YOURS: {
    en: 'Only the person who learns this can change it. Take the item up yourself from the catalogue.',
    pl: 'Zmienić to może tylko osoba, która się tego uczy. Weź tę pozycję dla siebie z katalogu.',
  },
  ENROLMENT_STATE_REFUSED: {
    en: 'This cannot go there from where it stands. Reload to see what is possible.',
    pl: 'Z obecnego stanu nie można tam przejść. Odśwież, aby zobaczyć, co jest możliwe.',
  },
  ALREADY_LEARNING: { en: 'This is on the list already. Open it there.', pl: 'To jest już na liście. Otwórz tę pozycję tam.' },
  DUE_PAST: { en: 'This day is past. Choose today or a later day.', pl: 'Ten dzień już minął. Wybierz dzisiejszy lub późniejszy.' },
  DUE_TOO_FAR: { en: 'This day is more than a year away. Choose a nearer one.', pl: 'Ten dzień jest odległy o ponad rok. Wybierz bliższy.' },
  ITEM_ARCHIVED: { en: 'This item is no longer in the catalogue. Choose another one.', pl: 'Tej pozycji nie ma już w katalogu. Wybierz inną.' },
  PLAN_ARCHIVED: { en: 'This path is no longer in use. Choose another one.', pl: 'Ta ścieżka nie jest już używana. Wybierz inną.' },
  PLAN_ALL_TAKEN: { en: 'You have taken up everything on this path already.', pl: 'Wszystko na tej ścieżce masz już na swojej liście.' },
  PLAN_OTHER_SIDE: { en: 'This path is for the other department. Take single items from the catalogue.', pl: 'Ta ścieżka jest dla drugiego działu. Wybierz pojedyncze pozycje z katalogu.' },
  BAD_LINK: { en: 'Write a whole address that begins with https://', pl: 'Wpisz cały adres zaczynający się od https://' },
  SAME_TWICE: { en: 'The same entry is there twice. Remove one.', pl: 'Ta sama pozycja jest tu dwa razy. Usuń jedną.' },
  CATALOGUE_LEADS: {
    en: 'The catalogue is kept by heads and administrators. Ask one of them to change it.',
    pl: 'Katalog prowadzą szefowie działów i administratorzy. Poproś jedną z tych osób o zmianę.',
  },
  SUGGEST_LEADS: {
    en: 'Heads and administrators suggest what others learn. Show the person the catalogue instead.',
    pl: 'Propozycje dla innych dają szefowie działów i administratorzy. Pokaż tej osobie katalog.',
  },
  MEMBER_LEFT: { en: 'This person is not active here. Choose somebody else.', pl: 'Ta osoba nie jest tu aktywna. Wybierz kogoś innego.' },
  SHADOWING_BY_HOST: {
    en: 'A shadowing is finished by its host. Ask somebody of the other department to have you beside them.',
    pl: 'Towarzyszenie kończy gospodarz. Poproś kogoś z drugiego działu, aby Cię przyjął.',
  },
  QUIZ_BY_ANSWERS: { en: 'The quiz is done by answering it. Open the quiz.', pl: 'Quiz zalicza się odpowiedziami. Otwórz quiz.' },
  NOT_A_SHADOWING: { en: 'Only a shadowing of the catalogue has a host. Choose such an item.', pl: 'Gospodarza ma tylko towarzyszenie z katalogu. Wybierz taką pozycję.' },
  HOST_OTHER_SIDE: { en: 'The host works in the other department. Choose somebody there.', pl: 'Gospodarz pracuje w drugim dziale. Wybierz kogoś stamtąd.' },
  GUEST_NO_SIDE: { en: 'Shadowing is between IT and marketing. Ask an administrator to place you in one of them.', pl: 'Towarzyszenie odbywa się między IT a marketingiem. Poproś administratora o przypisanie do jednego z działów.' },
  SHADOWING_ASKED: { en: 'You have asked somebody for this already. Wait for the answer, or cancel it first.', pl: 'Ktoś już dostał Twoją prośbę. Poczekaj na odpowiedź albo najpierw ją odwołaj.' },
  SHADOWING_HOST_ONLY: {
    en: 'Only the host can answer and confirm. Ask the host to do it.',
    pl: 'Odpowiedzieć i potwierdzić może tylko gospodarz. Poproś o to gospodarza.',
  },
  SHADOWING_GUEST_ONLY: { en: 'Only the guest can do this. Ask the guest.', pl: 'To może zrobić tylko gość. Poproś gościa.' },
  SHADOWING_STATE_REFUSED: {
    en: 'The shadowing cannot go there from where it stands. Reload to see what is possible.',
    pl: 'Z obecnego stanu towarzyszenia nie można tam przejść. Odśwież, aby zobaczyć, co jest możliwe.',
  },
  SHADOWING_TOO_EARLY: { en: 'The day has not come yet. Write what you learned when it is over.', pl: 'Ten dzień jeszcze nie nadszedł. Napisz, czego się nauczono, gdy już minie.' },
  REASON_NEEDED: { en: 'Please say why in one sentence; the other person will read it.', pl: 'Napisz w jednym zdaniu dlaczego; przeczyta to druga osoba.' },
  CITE_SOMETHING_REAL: {
    en: 'Cite something of this workspace that others can see: a goal, project, request, status update or word.',
    pl: 'Wskaż coś z tej przestrzeni, co widzą inni: cel, projekt, prośbę, raport ze stanu prac lub słowo.',
  },
  APPLY_OWN: { en: 'Only the person who learned it can say where it was used. Ask them.', pl: 'Gdzie to wykorzystano, może powiedzieć tylko osoba, która się tego uczyła. Poproś ją.' },
  APPLY_FINISHED: { en: 'Finish the item first, then say where you used it.', pl: 'Najpierw ukończ tę pozycję, potem powiedz, gdzie została wykorzystana.' },
  APPLIED_WAITS: { en: 'This waits for the other department already.', pl: 'To już czeka na drugi dział.' },
  APPLICATION_NOT_OWN: { en: 'Somebody else decides whether you used it: anybody of the other department.', pl: 'O tym, czy to wykorzystano, decyduje ktoś inny: dowolna osoba z drugiego działu.' },
  APPLICATION_OTHER_SIDE: {
    en: 'The other department decides whether learning was used. Ask somebody there.',
    pl: 'O tym, czy wiedzę wykorzystano, decyduje drugi dział. Poproś kogoś stamtąd.',
  },
  APPLICATION_DECIDED: { en: 'This has been decided already. Reload to see the answer.', pl: 'Decyzja już zapadła. Odśwież, aby ją zobaczyć.' },
  QUIZ_OPEN: { en: 'You have begun a quiz. Finish it first.', pl: 'Masz rozpoczęty quiz. Najpierw go dokończ.' },
  QUIZ_TOO_EARLY: { en: 'The next quiz is due on {day}. A later repetition is what makes it stay.', pl: 'Następny quiz będzie {day}. Utrwala dopiero późniejsza powtórka.' },
  QUIZ_TOO_FEW_WORDS: {
    en: 'The glossary has too few agreed words of the other department for a quiz. Propose some there.',
    pl: 'W słowniku jest za mało uzgodnionych słów drugiego działu na quiz. Zaproponuj tam kolejne.',
  },
  QUIZ_ANSWERED: { en: 'This question has its answer. Go on to the next one.', pl: 'Na to pytanie już odpowiedziano. Przejdź do następnego.' },
  QUIZ_NO_OPTION: { en: 'Choose one of the answers.', pl: 'Wybierz jedną z odpowiedzi.' },
});

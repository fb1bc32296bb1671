import { defineErrors } from '../../platform/errors/define-errors.ts';

/** Expected failures of requests and lanes. */
export const requestErrors = defineErrors({
  ASK_MARKETING_ONLY: { en: 'Requests come from marketing. Ask somebody there to file it.', pl: 'Prośby składa marketing. Poproś kogoś stamtąd o jej złożenie.' },
  REQUEST_NOT_YOURS: {
    en: 'Only the person who asked can change this request. Ask them, or file your own.',
    pl: 'Tę prośbę może zmienić tylko osoba, która ją złożyła. Poproś ją albo złóż własną.',
  },
  REQUEST_FROZEN: {
    en: 'A submitted request stays as it was asked. Withdraw it and ask anew.',
    pl: 'Złożona prośba pozostaje taka, jaka była. Wycofaj ją i złóż nową.',
  },
  REQUEST_STATE_REFUSED: {
    en: 'The request cannot go there from its current state. Reload to see what is possible.',
    pl: 'Z obecnego stanu prośby nie można tam przejść. Odśwież, aby zobaczyć, co jest możliwe.',
  },
  NEEDED_BY_PAST: { en: 'This day is past. Choose today or a later day.', pl: 'Ten dzień już minął. Wybierz dzisiejszy lub późniejszy.' },
  DAY_TOO_FAR: { en: 'This day is more than two years away. Choose a nearer one.', pl: 'Ten dzień jest odległy o ponad dwa lata. Wybierz bliższy.' },
  ANSWER_IT_ONLY: { en: 'IT answers requests. Ask somebody of IT to answer this one.', pl: 'Na prośby odpowiada IT. Poproś kogoś z IT o odpowiedź.' },
  WORK_IT_ONLY: { en: 'IT works on requests. Ask somebody of IT to do this.', pl: 'Nad prośbami pracuje IT. Poproś o to kogoś z IT.' },
  PROMISE_NEEDED: { en: 'Say by which day it will be ready.', pl: 'Podaj, na który dzień będzie gotowe.' },
  PROMISE_PAST: { en: 'This day is past. Promise today or a later day.', pl: 'Ten dzień już minął. Obiecaj dzisiejszy lub późniejszy.' },
  PROMISE_TOO_LATE: {
    en: 'This is later than it is needed. Offer it as a counter-offer, so that the requester can decide.',
    pl: 'To później, niż jest potrzebne. Złóż kontrpropozycję, aby zdecydowała osoba prosząca.',
  },
  OFFER_CHANGES_NOTHING: {
    en: 'A counter-offer changes something: choose a later day or fewer parts, or accept.',
    pl: 'Kontrpropozycja coś zmienia: wybierz późniejszy dzień lub mniej części albo przyjmij prośbę.',
  },
  OFFER_TOO_LARGE: { en: 'Offer at most as many parts as were asked for.', pl: 'Zaproponuj najwyżej tyle części, o ile proszono.' },
  REASON_NEEDED: { en: 'Please say why in one sentence; both sides will read it.', pl: 'Napisz w jednym zdaniu dlaczego; przeczytają to obie strony.' },
  SETTLE_REQUESTER: {
    en: 'Only the person who asked, or the head of marketing, decides on this. Ask them.',
    pl: 'O tym decyduje tylko osoba, która prosiła, albo szefowa lub szef marketingu. Poproś o to.',
  },
  LANE_FULL: {
    en: 'The lane works on {inWork} parts and its limit is {limit}. Finish something first, or ask the CIO to raise the limit.',
    pl: 'Na torze trwa praca nad częściami: {inWork}, a limit to {limit}. Najpierw coś ukończ albo poproś CIO o zmianę limitu.',
  },
  LANE_CIO: { en: 'The CIO sets the limits of the lanes. Ask the CIO to change this one.', pl: 'Limity torów ustala CIO. Poproś o zmianę CIO.' },
  DATE_UNCHANGED: { en: 'This is the promised day already. Choose another one.', pl: 'To jest obecny obiecany dzień. Wybierz inny.' },
  FOLLOW_UP_EXPRESS_ONLY: {
    en: 'Only an express delivery takes a follow-up. Leave the day empty.',
    pl: 'Dalszy ciąg planuje się tylko po dostawie ekspresowej. Pozostaw datę pustą.',
  },
  FOLLOW_UP_LATER: { en: 'Choose a later day for the durable version.', pl: 'Wybierz późniejszy dzień dla trwałej wersji.' },
  CONFIRM_REQUESTER: {
    en: 'Only the person who asked can say whether it served the purpose. Ask them to confirm.',
    pl: 'Tylko osoba, która prosiła, może ocenić, czy cel osiągnięto. Poproś ją o potwierdzenie.',
  },
  SWAP_CMO: {
    en: "Only the CMO decides which of marketing's requests moves. Ask the CMO, or move your promise with a reason.",
    pl: 'Tylko CMO decyduje, która prośba marketingu ustąpi. Poproś CMO albo przesuń obietnicę, podając powód.',
  },
  SWAP_NOT_NEEDED: {
    en: 'This request has no later date to win back. A swap is for one that was offered or promised late.',
    pl: 'Ta prośba nie ma opóźnionej daty. Zamiana służy prośbom, którym zaproponowano lub obiecano późniejszy dzień.',
  },
  SWAP_OTHER_UNFIT: {
    en: 'Choose a request of marketing that is accepted, not begun, at least as large, and promised in time.',
    pl: 'Wybierz prośbę marketingu przyjętą, nierozpoczętą, co najmniej tak dużą i obiecaną na czas.',
  },
  ALREADY_PLANNED: { en: 'This request has become work already. Open it there.', pl: 'Ta prośba stała się już pracą. Otwórz ją tam.' },
  PLAN_WHERE: { en: 'Choose the project that takes the task.', pl: 'Wybierz projekt, do którego trafi zadanie.' },
});

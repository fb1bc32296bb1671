import { defineErrors } from '../../platform/errors/define-errors.ts';

/** Expected failures of articles, improvements, vendors and budgets. */
export const knowledgeErrors = defineErrors({
  SIDE_NEEDED: {
    en: 'Knowledge is shared between IT and marketing. Ask somebody of one of the two to write this.',
    pl: 'Wiedzą dzielą się IT i marketing. Poproś o ten wpis kogoś z jednego z tych działów.',
  },
  OWNER_UNFIT: { en: 'Choose an active member of IT or marketing.', pl: 'Wybierz aktywną osobę z IT lub marketingu.' },
  OWNER_OTHER_SIDE: { en: 'Choose somebody of the department whose money this is.', pl: 'Wybierz osobę z działu, którego to są pieniądze.' },
  BODY_UNREADABLE: {
    en: 'This text cannot be stored. Write it again in the editor, without pasted parts such as pictures or forms.',
    pl: 'Tego tekstu nie da się zapisać. Napisz go ponownie w edytorze, bez wklejonych obrazów ani formularzy.',
  },
  BODY_TOO_LONG: {
    en: 'The text is too long for one article. Split it into two and link them.',
    pl: 'Tekst jest za długi na jeden artykuł. Podziel go na dwa i połącz je linkiem.',
  },
  ARTICLE_EMPTY: { en: 'The article has no text yet. Write it before publishing.', pl: 'Artykuł nie ma jeszcze treści. Napisz ją przed publikacją.' },
  ARTICLE_NOT_YOURS: {
    en: "Only the article's owner or the head of the owner's department may do this. Ask them.",
    pl: 'Może to zrobić tylko opiekun artykułu albo szef jego działu. Poproś o to.',
  },
  VERIFY_OWNER: {
    en: "Only the article's owner can say that it still holds. Ask the owner, or have the head of the department hand it over.",
    pl: 'Tylko opiekun artykułu może potwierdzić, że jest aktualny. Poproś opiekuna albo szefa działu o zmianę opiekuna.',
  },
  ARTICLE_STATE_REFUSED: {
    en: 'The article cannot go there from its current state. Reload to see what is possible.',
    pl: 'Z obecnego stanu artykułu nie można tam przejść. Odśwież, aby zobaczyć, co jest możliwe.',
  },
  NOT_YOURS: {
    en: "Only its author or the head of the author's department may change this. Ask them.",
    pl: 'Może to zmienić tylko autor albo szef jego działu. Poproś o to.',
  },
  OWN_USEFULNESS: { en: 'This is your own. Somebody of the other department says whether it was useful.', pl: 'To jest Twoje. O przydatności mówi ktoś z drugiego działu.' },
  SAME_SIDE: {
    en: 'Whether it was useful is said by the other department. Tell a colleague there about it.',
    pl: 'O przydatności mówi drugi dział. Opowiedz o tym komuś stamtąd.',
  },
  USEFULNESS_TOLD: { en: 'You have said so already; it counts once for each person. Thank you.', pl: 'To już zostało przez Ciebie potwierdzone; liczy się raz od osoby. Dziękujemy.' },
  NOT_PUBLISHED: { en: 'This article is not published. Wait until it is.', pl: 'Ten artykuł nie jest opublikowany. Poczekaj na publikację.' },
  VENDOR_KNOWN: { en: 'There is a vendor of this name already. Open that one.', pl: 'Dostawca o tej nazwie już jest. Otwórz tamten wpis.' },
  ADDRESS_BAD: { en: 'Give a full address that begins with https:// or http://.', pl: 'Podaj pełny adres, zaczynający się od https:// lub http://.' },
  CONTRACT_ENDS_BEFORE_START: { en: 'A contract ends after it starts. Correct one of the two days.', pl: 'Umowa kończy się po swoim początku. Popraw jeden z tych dni.' },
  CONTRACT_TOO_LONG: { en: 'A contract lasts thirty years at most. Correct one of the two days.', pl: 'Umowa trwa najwyżej trzydzieści lat. Popraw jeden z tych dni.' },
  NOTICE_TOO_LONG: {
    en: 'The notice is longer than the contract itself ({days} days). Give fewer days.',
    pl: 'Okres wypowiedzenia jest dłuższy niż sama umowa (dni: {days}). Podaj mniej dni.',
  },
  SEATS_BOTH: { en: 'Give both the seats paid for and the seats used, or neither.', pl: 'Podaj liczbę miejsc opłaconych i używanych albo żadnej z nich.' },
  SEATS_TOO_MANY: { en: 'More seats cannot be used than are paid for. Correct one of the two.', pl: 'Nie można używać więcej miejsc, niż opłacono. Popraw jedną z liczb.' },
  CONTRACT_NOT_YOURS: {
    en: 'Only the department that signed the contract may change it. Ask its contact there.',
    pl: 'Umowę może zmienić tylko dział, który ją podpisał. Zwróć się do opiekuna umowy.',
  },
  REVIEW_HEADS: {
    en: "A contract is reviewed by the head of each department or by the contract's own contact. Ask one of them.",
    pl: 'Umowę przegląda szef każdego działu albo jej opiekun. Poproś jedną z tych osób.',
  },
  CONTRACT_OVER: { en: 'This contract has ended. Enter the new one instead.', pl: 'Ta umowa się skończyła. Wpisz nową.' },
  VALID_UNTIL_PAST: { en: 'This day is past. Choose until when it will hold.', pl: 'Ten dzień już minął. Wybierz, do kiedy to będzie aktualne.' },
  VALID_TOO_LONG: { en: 'Choose a day within five years; nothing about a vendor holds longer.', pl: 'Wybierz dzień w ciągu pięciu lat; żadna wiedza o dostawcy nie jest trwalsza.' },
  AMOUNT_BAD: { en: 'Give an amount of zero or more, in whole minor units.', pl: 'Podaj kwotę równą zero lub większą, z dokładnością do grosza.' },
  AMOUNT_POSITIVE: { en: 'Give an amount above zero, in whole minor units.', pl: 'Podaj kwotę większą od zera, z dokładnością do grosza.' },
  COMMITTED_OVER_NEEDED: { en: 'More is committed than is needed. Raise what is needed, or correct it.', pl: 'Zobowiązania przekraczają potrzeby. Podnieś potrzeby albo popraw kwotę.' },
  LINE_NOT_YOURS: {
    en: "Only the line's owner or the head of its department may do this. Ask them.",
    pl: 'Może to zrobić tylko właściciel pozycji albo szef jej działu. Poproś o to.',
  },
  LINE_NOT_SHORT: { en: 'This line is not short of money, so there is nothing to close.', pl: 'W tej pozycji niczego nie brakuje, więc nie ma czego domykać.' },
  EFFECT_EXPIRED: { en: 'This insight no longer holds. Bring it up to date first.', pl: 'Ten wniosek jest już nieaktualny. Najpierw go odśwież.' },
  EFFECT_KNOWN: { en: 'This is linked to the line already. Open it there.', pl: 'To jest już powiązane z tą pozycją. Otwórz je tam.' },
  EFFECT_OWN: {
    en: 'A line is closed by what others know. Lower what is needed on your own line instead.',
    pl: 'Pozycję domyka wiedza innych osób. We własnej pozycji po prostu obniż potrzeby.',
  },
  EFFECT_OF_LINKER: { en: 'Only the person who linked it can take it back. Ask them.', pl: 'Wycofać może to tylko osoba, która dodała powiązanie. Poproś ją.' },
  EFFECT_SETTLED: { en: 'This saving has been settled already. Reload to see how.', pl: 'Ta oszczędność została już rozliczona. Odśwież, aby zobaczyć jak.' },
  SAVING_OWNER: {
    en: "Only the line's owner can say what was really saved. Ask the owner.",
    pl: 'Tylko właściciel pozycji może potwierdzić, ile naprawdę zaoszczędzono. Poproś właściciela.',
  },
  REASON_NEEDED: { en: 'Please say why in one sentence; both sides will read it.', pl: 'Napisz w jednym zdaniu dlaczego; przeczytają to obie strony.' },
});

import { defineErrors } from '../../platform/errors/define-errors.ts';

/** Expected failures of decision rights and crossings. */
export const boundaryErrors = defineErrors({
  BAD_DOMAIN_CODE: { en: 'Use 2 to 24 capital letters, digits or dashes, starting with a letter, e.g. WEB-TRACKING.', pl: 'Użyj od 2 do 24 wielkich liter, cyfr lub łączników, zaczynając od litery, np. WEB-TRACKING.' },
  DOMAIN_CODE_TAKEN: { en: 'Another rule has this code. Choose a different one.', pl: 'Inna zasada ma już ten skrót. Wybierz inny.' },
  RULES_OVERLAP: { en: 'The rule "{name}" already decides about this. Narrow one of the two, or change that rule.', pl: 'O tym rozstrzyga już zasada „{name}”. Zawęź jedną z nich albo zmień tamtą.' },
  UNKNOWN_FIELD: { en: 'This cannot be watched. Choose from what the list offers.', pl: 'Tego nie da się objąć zasadą. Wybierz z listy.' },
  FIELDS_NEEDED: { en: 'Say which fields the rule is about.', pl: 'Wskaż pola, których dotyczy zasada.' },
  START_PAST: { en: 'The first day must not be before today.', pl: 'Pierwszy dzień nie może być wcześniejszy niż dziś.' },
  BEING_STARTED: { en: 'Both heads have signed the next version; it begins on its day. Change the rule after that.', pl: 'Obie strony podpisały już następną wersję; zacznie obowiązywać w swoim dniu. Zmień zasadę po tym dniu.' },
  NOT_TO_SIGN: { en: 'Only a draft can be signed. Reload to see the present version.', pl: 'Podpisać można tylko projekt zasady. Odśwież, aby zobaczyć obecną wersję.' },
  ALREADY_SIGNED: { en: 'Your side has signed this version. Now the other head has to sign for the other side.', pl: 'Twoja strona już podpisała tę wersję. Teraz w imieniu drugiej strony podpisuje jej szef.' },
  NOT_IN_FORCE: { en: 'Only a rule in force can be confirmed. Wait for both signatures.', pl: 'Potwierdzić można tylko obowiązującą zasadę. Poczekaj na oba podpisy.' },
  CROSSING_CLOSED: { en: 'This change has been decided already. Reload to see how.', pl: 'O tej zmianie już rozstrzygnięto. Odśwież, aby zobaczyć wynik.' },
  OWN_CROSSING: { en: 'Nobody decides about their own change. You may take it back, or wait for the owner.', pl: 'Nikt nie rozstrzyga o własnej zmianie. Możesz ją wycofać albo poczekać na decyzję.' },
  NOT_YOUR_DECISION: { en: "The owner's head decides, or the person it was handed to. Ask them.", pl: 'Rozstrzyga szef strony, do której to należy, albo osoba, której to przekazano. Zwróć się do nich.' },
  NOT_YOUR_CROSSING: { en: 'Only its author takes a change back. You may decline it, if it is yours to decide.', pl: 'Zmianę wycofuje tylko jej autor. Jeśli decyzja należy do Ciebie, możesz ją odrzucić.' },
  NOT_ESCALATED: { en: 'The owner still has time to answer. It can be overridden only after that.', pl: 'Właściciel decyzji ma jeszcze czas na odpowiedź. Uchylić ją można dopiero potem.' },
  REASON_NEEDED: { en: 'Please give the reason; the author reads it.', pl: 'Podaj powód; przeczyta go autor zmiany.' },
  NOT_OF_OWNER: { en: "Hand it over to somebody of the owner's side other than the author.", pl: 'Przekaż to osobie ze strony, do której należy decyzja, innej niż autor zmiany.' },
});

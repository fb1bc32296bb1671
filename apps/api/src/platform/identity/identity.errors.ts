import { defineErrors } from '../errors/define-errors.ts';

/** Expected failures of accounts, workspaces, members and invitations. */
export const identityErrors = defineErrors({
  PASSWORD_TOO_SHORT: { en: 'Please use at least 8 characters.', pl: 'Użyj co najmniej 8 znaków.' },
  PASSWORD_TOO_LONG: { en: 'Please use at most 128 characters.', pl: 'Użyj najwyżej 128 znaków.' },
  PASSWORD_TOO_COMMON: {
    en: 'This password is easy to guess. Three or four unrelated words make a good one.',
    pl: 'To hasło łatwo odgadnąć. Dobre hasło to trzy lub cztery niezwiązane ze sobą słowa.',
  },
  SIGN_IN_FAILED: { en: 'E-mail or password is not right. Please try again.', pl: 'Adres e-mail lub hasło są nieprawidłowe. Spróbuj ponownie.' },
  WRONG_PASSWORD: { en: 'This is not your current password.', pl: 'To nie jest Twoje obecne hasło.' },
  SIGN_UP_CLOSED: {
    en: 'Accounts are made by invitation here. Ask an administrator for a link.',
    pl: 'Konta powstają tu z zaproszenia. Poproś administratora o link.',
  },
  SLUG_TAKEN: { en: 'This address is taken. Please choose another.', pl: 'Ten adres jest zajęty. Wybierz inny.' },
  BAD_SLUG: {
    en: 'Use 2 to 40 lower-case letters, digits and single hyphens.',
    pl: 'Użyj od 2 do 40 małych liter, cyfr i pojedynczych łączników.',
  },
  BAD_TIMEZONE: { en: 'Choose a time zone from the list, e.g. Europe/Warsaw.', pl: 'Wybierz strefę czasową z listy, np. Europe/Warsaw.' },
  BAD_COUNTRY: { en: 'Choose a country from the list.', pl: 'Wybierz kraj z listy.' },
  BAD_CURRENCY: { en: 'Choose a currency from the list, e.g. PLN or EUR.', pl: 'Wybierz walutę z listy, np. PLN lub EUR.' },
  LAST_OWNER: {
    en: 'A workspace needs an owner. Make somebody else an owner first.',
    pl: 'Przestrzeń musi mieć właściciela. Najpierw nadaj tę rolę innej osobie.',
  },
  ONLY_OWNERS_MAKE_OWNERS: { en: 'Only an owner can give or take the owner role.', pl: 'Rolę właściciela nadaje i odbiera tylko właściciel.' },
  ROLE_NEEDS_SIDE: {
    en: 'A CIO belongs to the IT department and a CMO to marketing. Choose the matching department.',
    pl: 'CIO należy do działu IT, a CMO do marketingu. Wybierz właściwy dział.',
  },
  MEMBER_REMOVED: {
    en: 'This person was removed. Invite them again if they come back; what they wrote will be theirs as before.',
    pl: 'Ta osoba została usunięta. Jeśli wraca, zaproś ją ponownie; to, co napisała, nadal będzie jej.',
  },
  ALREADY_MEMBER: { en: 'This person is a member already.', pl: 'Ta osoba już należy do przestrzeni.' },
  INVITATION_UNUSABLE: {
    en: 'This invitation is used, withdrawn or expired. Ask for a new link.',
    pl: 'To zaproszenie zostało użyte, wycofane albo wygasło. Poproś o nowy link.',
  },
  INVITATION_FOR_ANOTHER: {
    en: 'This invitation is for {email}. Sign out and open the link again.',
    pl: 'To zaproszenie jest dla {email}. Wyloguj się i otwórz link ponownie.',
  },
  INVITATION_NEEDS_ACCOUNT: {
    en: 'Give your name and a password, or sign in first if you have an account.',
    pl: 'Podaj imię i nazwisko oraz hasło albo najpierw zaloguj się, jeśli masz konto.',
  },
});

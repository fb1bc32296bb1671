import type { Sentence } from '../context/language.ts';

/** An expected failure: a stable code and a sentence in both languages that says what to do next. `{name}` is filled from parameters. */
export interface ErrorDefinition extends Sentence {
  code: string;
}

/** Turns `{ GOAL_ONE_SIDED: { en, pl } }` into definitions that know their code. A missing language does not compile. */
export function defineErrors<K extends string>(sentences: Record<K, Sentence>): Record<K, ErrorDefinition> {
  const defined = {} as Record<K, ErrorDefinition>;
  for (const code of Object.keys(sentences) as K[]) defined[code] = { code, ...sentences[code] };
  return defined;
}

/** Failures that any domain may meet. */
export const commonErrors = defineErrors({
  INVALID: { en: 'Please correct the marked fields.', pl: 'Popraw zaznaczone pola.' },
  REQUIRED: { en: 'Please fill this in.', pl: 'Uzupełnij to pole.' },
  TOO_SHORT: { en: 'Please write at least {min} characters.', pl: 'Wpisz co najmniej tyle znaków: {min}.' },
  TOO_LONG: { en: 'Please keep this to {max} characters; it has {length} now.', pl: 'Skróć tekst do {max} znaków; teraz ma {length}.' },
  BAD_CHARACTERS: {
    en: 'This text holds characters that cannot be stored. Please retype it or paste it as plain text.',
    pl: 'Ten tekst zawiera znaki, których nie da się zapisać. Wpisz go ponownie albo wklej jako zwykły tekst.',
  },
  BAD_DATE: { en: 'Please give a date as year-month-day.', pl: 'Podaj datę w postaci rok-miesiąc-dzień.' },
  BAD_EMAIL: { en: 'Please give a full e-mail address.', pl: 'Podaj pełny adres e-mail.' },
  BAD_NUMBER: { en: 'Please give a number between {min} and {max}.', pl: 'Podaj liczbę od {min} do {max}.' },
  BAD_CHOICE: { en: 'Please choose one of the offered values.', pl: 'Wybierz jedną z podanych wartości.' },
  TOO_MANY: { en: 'Please give at most {max} of these.', pl: 'Podaj najwyżej tyle pozycji: {max}.' },
  TOO_FEW: { en: 'Please give at least {min} of these.', pl: 'Podaj co najmniej tyle pozycji: {min}.' },
  DATES_OUT_OF_ORDER: { en: 'The end must not be before the start.', pl: 'Koniec nie może być przed początkiem.' },
  NOT_FOUND: {
    en: 'This does not exist or is not visible to you. Go back and choose again.',
    pl: 'To nie istnieje albo nie masz do tego dostępu. Wróć i wybierz ponownie.',
  },
  CONFLICT: {
    en: 'Somebody changed this while you were editing. Compare both versions and save again.',
    pl: 'Ktoś zmienił to podczas edycji. Porównaj obie wersje i zapisz ponownie.',
  },
  FORBIDDEN: {
    en: 'Your role does not allow this. Ask an administrator of the workspace.',
    pl: 'Twoja rola na to nie pozwala. Zwróć się do administratora przestrzeni.',
  },
  WRONG_STATE: { en: 'This cannot be done in the current state. Reload to see it.', pl: 'W obecnym stanie nie można tego zrobić. Odśwież, aby go zobaczyć.' },
  UNAUTHENTICATED: { en: 'Please sign in.', pl: 'Zaloguj się.' },
  NOT_A_MEMBER: {
    en: 'This workspace does not exist or you are not a member of it. Choose another or ask for an invitation.',
    pl: 'Ta przestrzeń nie istnieje albo nie należysz do niej. Wybierz inną lub poproś o zaproszenie.',
  },
  RATE_LIMITED: {
    en: 'Too many attempts. Please wait {minutes} min and try again.',
    pl: 'Zbyt wiele prób. Odczekaj {minutes} min i spróbuj ponownie.',
  },
  KEY_REUSED: {
    en: 'This idempotency key was used for another request. Send the request with a new key.',
    pl: 'Tego klucza idempotencji użyto już dla innego żądania. Wyślij żądanie z nowym kluczem.',
  },
  BAD_REQUEST: { en: 'The request is not valid.', pl: 'Żądanie jest nieprawidłowe.' },
  UNAVAILABLE: {
    en: 'The database does not answer at the moment. Nothing was saved; please try again shortly.',
    pl: 'Baza danych chwilowo nie odpowiada. Nic nie zapisano; spróbuj ponownie za chwilę.',
  },
  INTERNAL: {
    en: 'Something went wrong on our side and nothing was saved. Try again; if it stays, tell your administrator the request number {requestId}.',
    pl: 'Coś poszło nie tak po naszej stronie i nic nie zapisano. Spróbuj ponownie; jeśli to się powtórzy, podaj administratorowi numer żądania {requestId}.',
  },
});

import { defineErrors } from '../../platform/errors/define-errors.ts';

/** Expected failures of goals. */
export const goalErrors = defineErrors({
  GOAL_NEEDS_BOTH_SIDES: {
    en: 'A shared goal needs at least one key result for which IT answers and one for which marketing answers. Add the missing one.',
    pl: 'Wspólny cel potrzebuje co najmniej jednego kluczowego rezultatu, za który odpowiada IT, i jednego, za który odpowiada marketing. Dodaj brakujący.',
  },
  NOT_YOUR_SIDE: {
    en: 'Only the head of IT and the head of marketing sign, each for their own side.',
    pl: 'Podpisują tylko szefowie IT i marketingu, każdy za swoją stronę.',
  },
  ONE_PERSON_ONE_SIDE: {
    en: 'You have signed this version for the other department. The head of this one signs for it.',
    pl: 'Masz już podpis pod tą wersją w imieniu drugiego działu. Za ten dział podpisuje jego szef.',
  },
  ALREADY_SIGNED: { en: 'Your side has signed this version already.', pl: 'Twoja strona już podpisała tę wersję.' },
  OTHER_VERSION: {
    en: 'This is not the version that waits for signatures: version {current} is. Read its changes and sign that one.',
    pl: 'Na podpisy czeka inna wersja: {current}. Przeczytaj jej zmiany i podpisz właśnie ją.',
  },
  NOTHING_PROPOSED: { en: 'There is no proposed change to withdraw.', pl: 'Nie ma proponowanej zmiany do wycofania.' },
  WRONG_GOAL_STATE: { en: 'This cannot be done to a goal in its current state ({state}).', pl: 'W obecnym stanie celu ({state}) nie można tego zrobić.' },
  TARGET_IS_START: { en: 'The target must differ from the start.', pl: 'Wartość docelowa musi różnić się od początkowej.' },
  BINARY_VALUES: { en: 'A yes-or-no result goes from 0 to 1.', pl: 'Wynik tak/nie biegnie od 0 do 1.' },
  WEIGHT_NOT_POSITIVE: { en: 'The weight must be more than zero.', pl: 'Waga musi być większa od zera.' },
  PARENT_IS_CYCLE: { en: 'A goal cannot stand below itself. Choose another parent.', pl: 'Cel nie może być podrzędny wobec samego siebie. Wybierz inny cel nadrzędny.' },
  CHECK_IN_FROZEN: {
    en: 'A check-in can be corrected for 24 hours; this one is older. Say it in the next one.',
    pl: 'Wpis można poprawić przez 24 godziny; ten jest starszy. Opisz zmianę w następnym.',
  },
  CHECK_IN_OF_COLLEAGUE: {
    en: 'Somebody of your side has checked in here this week, and only they can correct it. Talk to them, or say it next week.',
    pl: 'Ktoś z Twojej strony dodał tu już wpis w tym tygodniu i tylko ta osoba może go poprawić. Porozmawiaj z nią albo opisz to w następnym tygodniu.',
  },
  CHECK_IN_NEEDS_SIDE: { en: 'Check-ins are made by members of IT or marketing.', pl: 'Wpisy dodają członkowie IT lub marketingu.' },
  VALUE_IS_COMPUTED: {
    en: 'This value follows from the work of linked projects; give only status, confidence and a note.',
    pl: 'Ta wartość wynika z pracy w powiązanych projektach; podaj tylko status, pewność i notatkę.',
  },
  YES_OR_NO: { en: 'This result is yes (1) or no (0).', pl: 'Ten wynik to tak (1) albo nie (0).' },
  VALUE_NEEDED: { en: 'Please give the value as it is now.', pl: 'Podaj aktualną wartość.' },
  CYCLE_IN_USE: {
    en: 'Both departments have signed goals with these dates. Create a new cycle and propose it in each goal; the name can be changed at any time.',
    pl: 'Oba działy podpisały cele z tymi datami. Utwórz nowy okres i zaproponuj go w każdym z celów; nazwę można zmienić zawsze.',
  },
  ACKNOWLEDGED_BY_OTHER_SIDE: { en: 'A check-in is acknowledged by the other side.', pl: 'Wpis potwierdza druga strona.' },
  PACT_WAITS: {
    en: 'Another share waits for the other signature already. Sign it or take it back first.',
    pl: 'Inny udział czeka już na drugi podpis. Najpierw go podpisz albo wycofaj.',
  },
  PACT_IS_SETTLED: {
    en: 'This share has been signed or withdrawn already. Propose another one if it no longer fits.',
    pl: 'Ten udział jest już podpisany albo wycofany. Jeśli przestał pasować, zaproponuj inny.',
  },
  PACT_IS_OVER: { en: 'This day has passed. Choose a last day from today on.', pl: 'Ten dzień już minął. Wybierz ostatni dzień od dzisiaj.' },
  ALREADY_ANSWERED: {
    en: 'Your side has answered since the last check-in; the head of the other side is next. After another check-in you can answer again.',
    pl: 'Twoja strona odpowiedziała już po ostatnim wpisie; teraz kolej na szefa drugiego działu. Po następnym wpisie można odpowiedzieć znowu.',
  },
  NOT_SPLIT: { en: 'The two sides say the same; there is nothing to reconcile.', pl: 'Obie strony mówią to samo; nie ma czego uzgadniać.' },
});

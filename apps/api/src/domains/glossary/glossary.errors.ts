import { defineErrors } from '../../platform/errors/define-errors.ts';

/** Expected failures of the glossary. */
export const glossaryErrors = defineErrors({
  TERM_EXISTS: { en: 'The glossary has this term already. Open it and propose a change there.', pl: 'Słownik ma już ten termin. Otwórz go i tam zaproponuj zmianę.' },
  TERM_PROPOSED: { en: 'Somebody has proposed this term already; it waits for an answer.', pl: 'Ktoś już zaproponował ten termin; czeka na odpowiedź.' },
  FORM_COLLIDES: {
    en: 'The form “{form}” belongs to the term “{term}” already. Remove it here, or add a second meaning to that term.',
    pl: 'Forma „{form}” należy już do terminu „{term}”. Usuń ją tutaj albo dodaj drugie znaczenie do tamtego terminu.',
  },
  FORM_THERE: { en: 'The term has the form “{form}” already. Remove this one instead.', pl: 'Termin ma już formę „{form}”. Usuń tę zamiast ją poprawiać.' },
  FORM_IS_NAME: { en: 'This is a name of the term, not just a form. Propose a change of the term.', pl: 'To nazwa terminu, nie tylko forma. Zaproponuj zmianę terminu.' },
  NO_LIKELY_FORMS: { en: 'Every form of this term has been confirmed already.', pl: 'Wszystkie formy tego terminu są już potwierdzone.' },
  SENSE_NEEDS_WORD: { en: 'Give the word in at least one language.', pl: 'Podaj słowo w co najmniej jednym języku.' },
  SENSES_OF_ONE_SIDE: { en: 'Two meanings belong to different sides. Join them, or give one to the other side.', pl: 'Dwa znaczenia należą do różnych stron. Połącz je albo przypisz jedno drugiej stronie.' },
  OWN_PROPOSAL: {
    en: 'Your side has agreed by proposing it; the other side answers.',
    pl: 'Twoja strona zgodziła się, składając propozycję; odpowiada druga strona.',
  },
  PROPOSAL_DECIDED: { en: 'This proposal has been answered already.', pl: 'Na tę propozycję już odpowiedziano.' },
  TERM_DEPRECATED: { en: 'This term is out of use. Propose it again to bring it back.', pl: 'Ten termin wycofano z użycia. Zaproponuj go ponownie, aby wrócił.' },
  NOT_YOUR_PROPOSAL: { en: 'Only the person who proposed it can take it back.', pl: 'Wycofać może tylko osoba, która złożyła propozycję.' },
  IMPORT_TOUCHED: {
    en: 'Somebody has changed “{term}” since this import, so it cannot be undone as a whole.',
    pl: 'Ktoś zmienił „{term}” po tym imporcie, więc nie da się go cofnąć w całości.',
  },
  QUESTION_ANSWERED: { en: 'Somebody has answered this already. Read the answer in the list.', pl: 'Ktoś już na to odpowiedział. Odpowiedź jest na liście.' },
  OTHER_SIDE_ANSWERS: { en: 'The side that uses this word answers. Ask somebody there.', pl: 'Odpowiada strona, która używa tego słowa. Zapytaj kogoś stamtąd.' },
  CSV_NO_TERM_COLUMN: { en: 'Say which column holds the term.', pl: 'Wskaż kolumnę z terminem.' },
  ROW_NO_TERM: { en: 'The term is missing.', pl: 'Brakuje terminu.' },
  ROW_NO_MEANING: { en: 'Neither a plain wording nor a definition is given.', pl: 'Brakuje prostego odpowiednika i definicji.' },
  ROW_DUPLICATE: { en: 'Row {row} has the same term.', pl: 'Ten sam termin jest w wierszu {row}.' },
});

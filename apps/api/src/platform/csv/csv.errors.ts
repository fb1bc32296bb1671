import { defineErrors } from '../errors/define-errors.ts';

/** Expected failures of every import from a file. */
export const csvErrors = defineErrors({
  CSV_EMPTY: { en: 'The file holds no rows.', pl: 'Plik nie zawiera wierszy.' },
  CSV_NOT_READABLE: { en: 'The file is not readable as CSV: {detail}.', pl: 'Pliku nie da się odczytać jako CSV: {detail}.' },
  ROW_TOO_SHORT: { en: 'The row has {found} of {expected} columns.', pl: 'Wiersz ma {found} z {expected} kolumn.' },
  ROW_BAD_CHOICE: { en: '“{value}” is not one of {allowed}.', pl: '„{value}” nie należy do: {allowed}.' },
  IMPORT_UNDONE: { en: 'This import has been undone already.', pl: 'Ten import już cofnięto.' },
  NOTHING_TO_IMPORT: { en: 'No row of this file would change anything. See the report by row.', pl: 'Żaden wiersz tego pliku niczego nie zmieni. Zobacz raport wierszy.' },
});

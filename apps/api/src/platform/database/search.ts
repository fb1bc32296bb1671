/**
 * SQL condition: a text holds what was searched for, whatever the case, in every language. Without an ICU collation `lower` leaves Ż and Ś alone in
 * databases of the C locale.
 */
export function contains(text: string, searched: string): string {
  return `strpos(lower((${text}) collate "und-x-icu"), lower((${searched}) collate "und-x-icu")) > 0`;
}

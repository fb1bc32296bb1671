/** A text in both languages while it is edited: never null, so inputs stay controlled. */
export interface TextValue {
  pl: string;
  en: string;
}

export const emptyText = (): TextValue => ({ pl: '', en: '' });

/** From what the API gave. */
export const textOf = (value: { pl: string | null; en: string | null } | null | undefined): TextValue => ({ pl: value?.pl ?? '', en: value?.en ?? '' });

/** For an input of the API: empty languages are left out as null. */
export const textInput = (value: TextValue): { pl: string | null; en: string | null } => ({ pl: value.pl.trim() || null, en: value.en.trim() || null });

export const isEmptyText = (value: TextValue): boolean => !value.pl.trim() && !value.en.trim();

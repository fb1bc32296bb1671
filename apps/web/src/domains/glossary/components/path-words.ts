import type { TFunction } from 'i18next';

/** `IT.pl.plain` → "IT, Polish: plain words". */
export function pathWords(t: TFunction<'glossary'>, path: string): string {
  const [side, language, field] = path.split('.');
  if ((side === 'IT' || side === 'MARKETING') && (language === 'pl' || language === 'en') && field) {
    return t('paths.sense', { side: t(`side.${side}`), language: t(`language.${language}`), field: t(`fields.${field}`, { defaultValue: field }) });
  }
  return t(`fields.${path === 'canonical' ? 'term' : path}`, { defaultValue: path });
}

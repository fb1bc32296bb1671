import { useTranslation } from 'react-i18next';
import { languageNames, otherLanguage, type AppLanguage } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-format.ts';
import { MarkedText } from './marked-text.tsx';
import classes from './l-text.module.css';

export interface LocalizedValue {
  pl: string | null;
  en: string | null;
}

/** The text in the reader's language, else in the other one. */
export function localized(value: LocalizedValue, reader: AppLanguage): { text: string; language: AppLanguage } {
  const own = value[reader];
  if (own) return { text: own, language: reader };
  const other = otherLanguage(reader);
  return { text: value[other] ?? '', language: other };
}

/** Text in two languages, marked; a small tag says when it fell back to the other language. */
export function LText({ value }: { value: LocalizedValue }) {
  const { t } = useTranslation();
  const reader = useLanguage();
  const { text, language } = localized(value, reader);
  return (
    <>
      <MarkedText text={text} language={language} />
      {language !== reader && text !== '' && (
        <abbr className={classes.tag} title={t('text.onlyIn', { language: languageNames[language] })}>
          {language}
        </abbr>
      )}
    </>
  );
}

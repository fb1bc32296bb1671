import { useTranslation } from 'react-i18next';
import { languageNames } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-format.ts';
import { localized, type LocalizedValue } from './localized.ts';
import { MarkedText } from './marked-text.tsx';
import classes from './l-text.module.css';

/** Text in two languages, marked; a small tag says when it fell back to the other language. */
export function LText({ value }: { value: LocalizedValue }) {
  const { t } = useTranslation();
  const reader = useLanguage();
  const { text, language } = localized(value, reader);
  return (
    <>
      <MarkedText text={text} language={language} />
      {language !== reader && text !== '' && (
        <>
          {' '}
          <abbr className={classes.tag} title={t('text.onlyIn', { language: languageNames[language] })}>
            {language}
          </abbr>
        </>
      )}
    </>
  );
}

import { IconCheck, IconLanguage } from '@tabler/icons-react';
import { PopItem, PopMenu } from '@tandem/ui/pop-menu';
import { useTranslation } from 'react-i18next';
import { useChooseLanguage } from '../session/use-choose-language.ts';
import { languageNames, languages } from './language.ts';
import { useLanguage } from './use-format.ts';

/** Each language is written in itself. */
export function LanguageMenu() {
  const { t } = useTranslation();
  const current = useLanguage();
  const choose = useChooseLanguage();
  return (
    <PopMenu label={t('language.label')} target={<IconLanguage size={18} stroke={1.6} aria-hidden />}>
      {languages.map((language) => (
        <PopItem
          key={language}
          lang={language}
          chosen={language === current}
          end={language === current && <IconCheck size={16} aria-hidden />}
          onSelect={() => void choose(language)}
        >
          {languageNames[language]}
        </PopItem>
      ))}
    </PopMenu>
  );
}

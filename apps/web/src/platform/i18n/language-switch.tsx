import { UnstyledButton } from '@mantine/core';
import { useChooseLanguage } from '../session/use-choose-language.ts';
import { languageNames, languages } from './language.ts';
import { useLanguage } from './use-format.ts';
import classes from './language-switch.module.css';

/** Both languages side by side, each in its own words; for pages where nobody is signed in yet. */
export function LanguageSwitch() {
  const current = useLanguage();
  const choose = useChooseLanguage();
  return (
    <span className={classes.switch}>
      {languages.map((language) => (
        <UnstyledButton key={language} lang={language} className={classes.choice} aria-pressed={language === current} onClick={() => void choose(language)}>
          {languageNames[language]}
        </UnstyledButton>
      ))}
    </span>
  );
}

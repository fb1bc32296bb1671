import { Markless } from '@tandem/ui/markless';
import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { useTranslation } from 'react-i18next';
import { LText } from '../../../platform/text/l-text.tsx';
import type { TermDetails, TermSense } from '../glossary.queries.ts';
import { FormChips } from './form-chips.tsx';
import classes from './glossary.module.css';

/** What one side means by a word: plain words first, then the definition, an example, and every form that texts are searched for. */
export function SensePanel({ sense, forms, mayCorrect }: { sense: TermSense; forms: TermDetails['forms']; mayCorrect: boolean }) {
  const { t } = useTranslation('glossary');
  return (
    <Panel
      title={
        <>
          <SideMark side={sense.ownerSide} /> {t(`means.${sense.ownerSide}`)}
        </>
      }
    >
      <Markless>
        <div className={classes.stack}>
          <p className={classes.plain}>
            <LText value={sense.plain} />
          </p>
          {sense.definition.text && (
            <p className={classes.text}>
              <LText value={sense.definition} />
            </p>
          )}
          {sense.example && (
            <p className={classes.note}>
              {t('fields.example')}: <LText value={sense.example} />
            </p>
          )}
          {sense.labels.map((label) => (
            <div key={label.language}>
              <h3 className={classes.heading}>{t(`language.${label.language.toLowerCase()}`)}</h3>
              <p className={classes.text}>{[label.preferred, ...label.synonyms].join(', ')}</p>
              <FormChips forms={forms.filter((form) => form.language === label.language)} names={[label.preferred, ...label.synonyms]} mayCorrect={mayCorrect} />
            </div>
          ))}
        </div>
      </Markless>
    </Panel>
  );
}

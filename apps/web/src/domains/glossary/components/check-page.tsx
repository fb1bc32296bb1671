import { Group, Input, SegmentedControl } from '@mantine/core';
import { FEWEST_WORDS, readabilityOf } from '@tandem/jargon/readability';
import { Panel } from '@tandem/ui/panel';
import { use, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordsOf } from '../../../platform/forms/plain-marks.ts';
import { PlainTextarea } from '../../../platform/forms/plain-text.tsx';
import { languageNames, languages, toApiLanguage, type AppLanguage } from '../../../platform/i18n/language.ts';
import { useLanguage } from '../../../platform/i18n/use-format.ts';
import { useSession } from '../../../platform/session/use-session.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { TextMarkerContext, TextMarkerProvider, type TextMarker } from '../../../platform/text/text-markers.ts';
import classes from './glossary.module.css';

type Side = 'IT' | 'MARKETING';
const SIDES: readonly Side[] = ['IT', 'MARKETING'];

/** Any pasted text: what either department may not know, and how it reads. Nothing leaves the browser. */
export function CheckPage() {
  const { t } = useTranslation('glossary');
  const reader = useLanguage();
  const { side } = useSession();
  const marker = use(TextMarkerContext);
  const [text, setText] = useState('');
  const [language, setLanguage] = useState<AppLanguage>(reader);
  const [readers, setReaders] = useState<Side>(side === 'MARKETING' ? 'IT' : 'MARKETING');
  const settled = useDeferredValue(text);
  const forReaders = useMemo<TextMarker | null>(() => marker && { ...marker, readers, review: (given, spoken) => marker.review(given, spoken, readers) }, [marker, readers]);
  return (
    <Page title={t('check.title')} subtitle={t('check.subtitle')}>
      <div className={classes.stack}>
        <Group align="end">
          <Input.Wrapper label={t('check.language')} labelElement="div">
            <Group>
              <SegmentedControl aria-label={t('check.language')} value={language} onChange={(value) => setLanguage(value === 'pl' ? 'pl' : 'en')} data={languages.map((value) => ({ value, label: languageNames[value] }))} />
            </Group>
          </Input.Wrapper>
          <Input.Wrapper label={t('check.readers')} labelElement="div">
            <Group>
              <SegmentedControl aria-label={t('check.readers')} value={readers} onChange={(value) => setReaders(value === 'IT' ? 'IT' : 'MARKETING')} data={SIDES.map((value) => ({ value, label: t(`side.${value}`) }))} />
            </Group>
          </Input.Wrapper>
        </Group>
        <TextMarkerProvider value={forReaders}>
          <PlainTextarea label={t('check.text')} placeholder={t('check.placeholder')} value={text} onChange={setText} language={language} minRows={8} maxRows={24} maxLength={20_000} />
        </TextMarkerProvider>
        {settled.trim() === '' ? (
          <p className={classes.note}>{t('check.empty')}</p>
        ) : (
          <div className={classes.pair}>
            {SIDES.map((each) => (
              <UnknownWords key={each} marker={marker} text={settled} language={language} readers={each} />
            ))}
            <Reading text={settled} language={language} />
          </div>
        )}
      </div>
    </Page>
  );
}

function UnknownWords({ marker, text, language, readers }: { marker: TextMarker | null; text: string; language: AppLanguage; readers: Side }) {
  const { t } = useTranslation('glossary');
  const words = useMemo(() => marker && wordsOf(text, marker.review(text, language, readers)), [marker, text, language, readers]);
  return (
    <Panel title={t(`check.marks.${readers}`)}>
      {!words || words.length === 0 ? (
        <p className={classes.text}>{t(words ? 'check.clear' : 'check.loading')}</p>
      ) : (
        <ul className={classes.list}>
          {words.map(({ word, mark, times }) => (
            <li key={word}>
              <strong lang={language}>{word}</strong>
              {times > 1 && ` ${t('check.times', { count: times })}`} – {mark.choices.map(({ side, wording }) => (mark.kind === 'falseFriend' ? `${t(`side.${side}`)}: ` : '') + (wording ?? t('check.none'))).join('; ')}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Reading({ text, language }: { text: string; language: AppLanguage }) {
  const { t } = useTranslation('glossary');
  const result = useMemo(() => readabilityOf(text, toApiLanguage(language)), [text, language]);
  return (
    <Panel title={t('check.reading')}>
      <p className={classes.text}>{result ? t(`check.band.${result.band}`) : t('check.short', { count: FEWEST_WORDS })}</p>
      {result && <p className={classes.note}>{t('check.why', { words: result.words, sentences: result.sentences, hard: result.hardWords })}</p>}
      {result && <p className={classes.note}>{t(`check.source.${language}`)}</p>}
    </Panel>
  );
}

import { HoverCard } from '@tandem/ui/hover-card';
import { useMarkless } from '@tandem/ui/markless';
import { use, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AppLanguage } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-format.ts';
import { TextMarkerContext, type TextMark } from './text-markers.ts';
import classes from './marked-text.module.css';

export interface MarkedTextProps {
  text: string;
  /** Language of the text; the reader's when left out. */
  language?: AppLanguage;
}

/** Text both departments read: words this reader may not know are marked, the plain wording is one key away. */
export function MarkedText({ text, language }: MarkedTextProps) {
  const reader = useLanguage();
  const marker = use(TextMarkerContext);
  const markless = useMarkless();
  const textLanguage = language ?? reader;
  const marks = marker && !markless ? marker.mark(text, textLanguage) : [];
  const ask = marker?.ask;
  const content = marks.length > 0 ? withMarks(text, marks, ask && ((word) => ask(word, textLanguage))) : text;
  return textLanguage === reader ? <>{content}</> : <span lang={textLanguage}>{content}</span>;
}

function withMarks(text: string, marks: TextMark[], ask: ((word: string) => Promise<void>) | undefined): ReactNode[] {
  const parts: ReactNode[] = [];
  let position = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    if (mark.start < position || mark.end <= mark.start) continue;
    parts.push(text.slice(position, mark.start));
    const word = text.slice(mark.start, mark.end);
    parts.push(<MarkedWord key={mark.start} mark={mark} word={word} ask={ask && (() => ask(word))} />);
    position = mark.end;
  }
  parts.push(text.slice(position));
  return parts;
}

function MarkedWord({ mark, word, ask }: { mark: TextMark; word: string; ask: (() => Promise<void>) | undefined }) {
  const { t } = useTranslation();
  return (
    <HoverCard
      label={t(mark.kind === 'falseFriend' ? 'marked.falseFriend' : 'marked.term', { word })}
      className={classes.word}
      kind={mark.kind}
      card={
        <>
          <p className={classes.label}>{mark.label}</p>
          <p className={classes.plain}>{mark.plainWording}</p>
          {mark.otherSideWording && (
            <p className={classes.other}>
              <span>{t('marked.otherSide')}</span> {mark.otherSideWording}
            </p>
          )}
          {ask && (
            <button type="button" className={classes.ask} onClick={() => void ask()}>
              {t('marked.ask')}
            </button>
          )}
          <Link to={mark.href} className={classes.more}>
            {t('marked.open')}
          </Link>
        </>
      }
    >
      {word}
    </HoverCard>
  );
}

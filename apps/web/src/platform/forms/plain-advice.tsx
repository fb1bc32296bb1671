import { IconArrowRight, IconHelp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TextMarker, WriterMark } from '../text/text-markers.ts';
import { wordsOf, type MarkedWord } from './plain-marks.ts';
import classes from './plain-text.module.css';

/** How many words are offered at a time; the next ones follow as these are dealt with. */
const OFFERED = 4;

interface PlainAdviceProps {
  text: string;
  marks: readonly WriterMark[];
  readers: TextMarker['readers'];
  swapped: { word: string; wording: string } | null;
  /** The word about which the author is asked which meaning is meant. */
  asked: string | null;
  onAsk: (word: string | null) => void;
  onSwap: (mark: WriterMark, wording: string) => void;
}

/** Under a field: how many words its readers may not know, and a button for each that puts plain words in its place. */
export function PlainAdvice({ text, marks, readers, swapped, asked, onAsk, onSwap }: PlainAdviceProps) {
  const { t } = useTranslation();
  const words = wordsOf(text, marks);
  const count = t('plain.count', { count: words.length, readers: t(`plain.readers.${readers}`) });
  return (
    <div className={classes.advice} data-empty={words.length === 0 || undefined}>
      <p className={classes.count} role="status">
        {words.length > 0 ? count : ''}
        {swapped && <span className={classes.spoken}>{t('plain.swapped', swapped)}</span>}
      </p>
      {words.length > 0 && (
        <>
          <ul className={classes.words} aria-label={count}>
            {words.slice(0, OFFERED).map((each) => (
              <li key={each.word}>
                <Offer offered={each} open={asked === each.word} onAsk={onAsk} onSwap={onSwap} />
              </li>
            ))}
            {words.length > OFFERED && <li className={classes.more}>+{words.length - OFFERED}</li>}
          </ul>
          <p className={classes.key}>{t('plain.key')}</p>
        </>
      )}
    </div>
  );
}

interface OfferProps extends Pick<PlainAdviceProps, 'onAsk' | 'onSwap'> {
  offered: MarkedWord;
  open: boolean;
}

function Offer({ offered: { word, mark }, open, onAsk, onSwap }: OfferProps) {
  const { t } = useTranslation();
  const wording = mark.kind === 'term' ? mark.choices[0]?.wording : null;
  if (wording) {
    return (
      <button type="button" className={classes.offer} onClick={() => onSwap(mark, wording)}>
        <span className={classes.spoken}>{t('plain.swap', { word, wording })}</span>
        <span className={classes.shown} aria-hidden="true">
          <span className={classes.word}>{word}</span>
          <IconArrowRight size={12} />
          {wording}
        </span>
      </button>
    );
  }
  if (mark.kind === 'term') {
    return (
      <span className={classes.offer}>
        <span className={classes.word}>{word}</span> {t('plain.none')}
      </span>
    );
  }
  return (
    <>
      <button type="button" className={classes.offer} data-kind="falseFriend" aria-expanded={open} onClick={() => onAsk(open ? null : word)}>
        <span className={classes.spoken}>{t('plain.which', { word })}</span>
        <span className={classes.shown} aria-hidden="true">
          <IconHelp size={12} />
          <span className={classes.word}>{word}</span> {t('plain.ask')}
        </span>
      </button>
      {open &&
        mark.choices.map(({ side, wording: meant }, index) =>
          meant ? (
            <button key={side} type="button" autoFocus={index === 0} className={classes.offer} onClick={() => onSwap(mark, meant)}>
              <span className={classes.spoken}>{t('plain.swap', { word, wording: meant })}</span>
              <span aria-hidden="true">{t('plain.meaning', { side: t(`plain.side.${side}`), wording: meant })}</span>
            </button>
          ) : null,
        )}
    </>
  );
}

import { Textarea, TextInput, type TextareaProps, type TextInputProps } from '@mantine/core';
import { startTransition, useDeferredValue, useLayoutEffect, useMemo, useOptimistic, useRef, useState, use, type FocusEvent, type FocusEventHandler, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import type { AppLanguage } from '../i18n/language.ts';
import { TextMarkerContext, type TextMarker, type WriterMark } from '../text/text-markers.ts';
import { PlainAdvice } from './plain-advice.tsx';
import { markToSwap } from './plain-marks.ts';
import classes from './plain-text.module.css';

type Field = HTMLInputElement | HTMLTextAreaElement;

interface Common {
  value: string;
  onChange: (text: string) => void;
  /** Language of the text. */
  language: AppLanguage;
}

const NO_MARKS: readonly WriterMark[] = [];

/** One line that the other side will read: marks, while typing, the words it may not know, and swaps them by key or tap. */
export function PlainTextInput({ value, onChange, onBlur, language, ...props }: Common & Omit<TextInputProps, keyof Common | 'lang'>) {
  const plain = usePlainText<HTMLInputElement>({ value, onChange, onBlur, language });
  return (
    <div className={classes.root}>
      <TextInput {...props} {...plain.input} lang={language} />
      {plain.advice}
    </div>
  );
}

/**
 * The same for long texts; grows with what is typed. The browser makes it grow: measuring the text in a copy of the field took three frames for each key
 * in a text of 10,000 characters. Where it cannot, the field scrolls and can be pulled larger.
 */
export function PlainTextarea({ value, onChange, onBlur, language, minRows = 1, maxRows = 14, ...props }: Common & Omit<TextareaProps, keyof Common | 'lang' | 'autosize'>) {
  const plain = usePlainText<HTMLTextAreaElement>({ value, onChange, onBlur, language });
  return (
    <div className={classes.root}>
      <Textarea {...props} {...plain.input} lang={language} rows={minRows} classNames={{ input: classes.grows }} __vars={{ '--rows-min': String(minRows), '--rows-max': String(maxRows) }} />
      {plain.advice}
    </div>
  );
}

/**
 * Typing is never held up: a key is shown at once, the form around the field hears of it in the next free moment, and so do the marks; there are none until the
 * glossary is loaded.
 */
function usePlainText<E extends Field>({ value: told, onChange: tell, onBlur, language }: Common & { onBlur: FocusEventHandler<E> | undefined }) {
  const marker = use(TextMarkerContext);
  const [value, showNow] = useOptimistic(told);
  const onChange = (text: string) =>
    startTransition(() => {
      showNow(text);
      tell(text);
    });
  const field = useRef<E>(null);
  const behind = useRef<HTMLDivElement>(null);
  const settled = useDeferredValue(value);
  const marks = useMemo(() => (marker && settled ? marker.review(settled, language) : NO_MARKS), [marker, settled, language]);
  const [asked, setAsked] = useState<string | null>(null);
  const [swapped, setSwapped] = useState<{ word: string; wording: string } | null>(null);

  const swap = (by: TextMarker, mark: WriterMark, wording: string) => {
    const next = by.swap(value, mark, wording);
    const caret = mark.end + next.length - value.length;
    onChange(next);
    setAsked(null);
    setSwapped({ word: value.slice(mark.start, mark.end), wording });
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(caret, caret);
    });
  };
  const onKeyDown = (event: KeyboardEvent<E>) => {
    if (!marker || event.key !== 'Enter' || !event.altKey) return;
    const mark = markToSwap(marker.review(value, language), event.currentTarget.selectionStart ?? 0);
    if (!mark) return;
    event.preventDefault();
    const wording = mark.kind === 'term' ? mark.choices[0]?.wording : null;
    if (wording) swap(marker, mark, wording);
    else setAsked(value.slice(mark.start, mark.end));
  };

  return {
    input: {
      ref: field,
      value,
      onChange: (event: { currentTarget: E }) => onChange(event.currentTarget.value),
      onKeyDown,
      onBlur: (event: FocusEvent<E>) => {
        // Whoever goes on to a button finds the form as it is on screen.
        if (value !== told) tell(value);
        onBlur?.(event);
      },
      onScroll: () => follow(field, behind),
      inputContainer: (input: ReactNode) => (
        <div className={classes.layers}>
          {input}
          {marks.length > 0 && <Underlines text={settled} marks={marks} field={field} box={behind} />}
        </div>
      ),
    },
    advice: marker ? (
      <PlainAdvice
        text={settled}
        marks={marks}
        readers={marker.readers}
        swapped={swapped}
        asked={asked}
        onAsk={setAsked}
        onSwap={(mark, wording) => {
          // What is shown may be a keystroke old: the word is looked up again where it stands now.
          const word = settled.slice(mark.start, mark.end);
          const now = marker.review(value, language).find((each) => value.slice(each.start, each.end) === word);
          if (now) swap(marker, now, wording);
        }}
      />
    ) : (
      <div className={classes.advice} />
    ),
  };
}

function follow(field: RefObject<Field | null>, behind: RefObject<HTMLDivElement | null>): void {
  if (!field.current || !behind.current) return;
  behind.current.scrollTop = field.current.scrollTop;
  behind.current.scrollLeft = field.current.scrollLeft;
}

// One by one: the `font` shorthand is empty where a browser cannot write it in short.
const COPIED = ['fontFamily', 'fontSize', 'fontWeight', 'fontFeatureSettings', 'fontVariantNumeric', 'letterSpacing', 'lineHeight', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft', 'textIndent'] as const;

/** Gives the box the letters, the room and the place of the field, whatever the theme and the browser make of it. */
function lieOver(field: RefObject<Field | null>, box: RefObject<HTMLDivElement | null>): void {
  if (!field.current || !box.current) return;
  const style = getComputedStyle(field.current);
  // Only what differs is written: each writing makes the browser lay the whole text out anew.
  for (const name of COPIED) if (box.current.style[name] !== style[name]) box.current.style[name] = style[name];
  const width = `${field.current.clientWidth}px`;
  if (box.current.style.width !== width) box.current.style.width = width;
  box.current.dataset['multiline'] = String(field.current.tagName === 'TEXTAREA');
  follow(field, box);
}

/**
 * The same text, invisible, over the field: only the lines under the marked words show. Each paragraph is a block of its own, so that a key makes the browser
 * lay out the one it is typed into and not the whole text.
 */
function Underlines({ text, marks, field, box }: { text: string; marks: readonly WriterMark[]; field: RefObject<Field | null>; box: RefObject<HTMLDivElement | null> }) {
  useLayoutEffect(() => lieOver(field, box));
  const paragraphs: ReactNode[] = [];
  let from = 0;
  let next = 0;
  for (const paragraph of text.split('\n')) {
    const begins = next;
    while ((marks[next]?.start ?? Infinity) <= from + paragraph.length) next += 1;
    paragraphs.push(<Paragraph key={paragraphs.length} text={paragraph} from={from} marks={marks.slice(begins, next)} />);
    from += paragraph.length + 1;
  }
  return (
    <div ref={box} className={classes.behind} aria-hidden="true">
      {paragraphs}
    </div>
  );
}

function Paragraph({ text, from, marks }: { text: string; from: number; marks: readonly WriterMark[] }) {
  const parts: ReactNode[] = [];
  let position = 0;
  for (const [index, { start, end, kind }] of marks.entries()) {
    parts.push(text.slice(position, start - from));
    parts.push(
      // By their order: a key typed before them moves all of them, and changes none.
      <span key={index} className={classes.mark} data-kind={kind}>
        {text.slice(start - from, end - from)}
      </span>,
    );
    position = end - from;
  }
  return (
    <div>
      {parts}
      {`${text.slice(position)}\u200b`}
    </div>
  );
}

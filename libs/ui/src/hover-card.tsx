import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import classes from './hover-card.module.css';

export interface HoverCardProps {
  /** Names the button, e.g. "API: what does it mean?" */
  label: string;
  className?: string | undefined;
  /** For styling kinds of words. */
  kind?: string;
  card: ReactNode;
  children: ReactNode;
}

const gap = 6;
const wait = 200;

/** Puts the card above the word, or below it where there is no room, and inside of the window. */
function place(card: HTMLElement, word: HTMLElement): void {
  const at = word.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const above = at.top - height - gap;
  card.style.top = `${above >= 8 ? above : at.bottom + gap}px`;
  card.style.left = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8))}px`;
}

/** An explanation on hover, focus and tap. Escape closes it, the pointer may travel into it (WCAG 1.4.13); it lies in the browser's top layer. */
export function HoverCard({ label, className, kind, card, children }: HoverCardProps) {
  const [opened, setOpened] = useState(false);
  const word = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const set = (next: boolean, delay = 0) => {
    clearTimeout(timer.current);
    if (delay > 0) timer.current = setTimeout(() => setOpened(next), delay);
    else setOpened(next);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!opened || !box.current || !word.current) return undefined;
    const [cardNow, wordNow] = [box.current, word.current];
    // Old browsers and tests have no top layer: the card is then just there.
    cardNow.showPopover?.();
    place(cardNow, wordNow);
    const close = () => setOpened(false);
    window.addEventListener('scroll', close, { passive: true, capture: true });
    return () => window.removeEventListener('scroll', close, { capture: true });
  }, [opened]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !opened) return;
    event.stopPropagation();
    set(false);
    word.current?.focus();
  };
  const onClick = (event: MouseEvent) => {
    // The word may stand in a link or a row that opens something: the tap is for the explanation.
    event.preventDefault();
    event.stopPropagation();
    set(true);
  };
  const leave = () => set(false, wait);
  return (
    <>
      <button
        ref={word}
        type="button"
        className={className}
        data-kind={kind}
        aria-label={label}
        aria-expanded={opened}
        onMouseEnter={() => set(true, wait)}
        onMouseLeave={leave}
        onFocus={() => set(true)}
        onBlur={leave}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        {children}
      </button>
      {opened &&
        createPortal(
          <div
            ref={box}
            popover="manual"
            role="group"
            aria-label={label}
            className={classes.card}
            onMouseEnter={() => set(true)}
            onMouseLeave={leave}
            onFocus={() => set(true)}
            onBlur={leave}
            onKeyDown={onKeyDown}
            onClick={(event) => event.stopPropagation()}
          >
            {card}
          </div>,
          document.body,
        )}
    </>
  );
}

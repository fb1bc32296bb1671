import { useId, useRef, type KeyboardEvent, type ReactNode, type ToggleEvent } from 'react';
import classes from './pop-menu.module.css';

export interface PopMenuProps {
  /** Names the button. */
  label: string;
  /** What the button shows. */
  target: ReactNode;
  targetClassName?: string | undefined;
  /** Edge of the button at which the menu is aligned. */
  align?: 'start' | 'end';
  children: ReactNode;
}

const gap = 6;

/**
 * A short list of places or choices behind a button, by the browser's own popover: it closes on Escape, on a click elsewhere and on a choice,
 * lies above everything, and needs no library in the first bundle. Arrow keys move between the entries.
 */
export function PopMenu({ label, target, targetClassName, align = 'end', children }: PopMenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('a, button') ?? [])];
  const place = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState !== 'open' || !button.current) return;
    const rect = button.current.getBoundingClientRect();
    const { style } = event.currentTarget;
    style.top = `${rect.bottom + gap}px`;
    style.left = align === 'start' ? `${Math.max(8, rect.left)}px` : 'auto';
    style.right = align === 'end' ? `${Math.max(8, document.documentElement.clientWidth - rect.right)}px` : 'auto';
  };
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const all = entries();
    const from = all.findIndex((entry) => entry === document.activeElement);
    all[from < 0 ? (step > 0 ? 0 : all.length - 1) : (from + step + all.length) % all.length]?.focus();
  };
  const openByArrow = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    list.current?.showPopover();
    entries()[0]?.focus();
  };
  return (
    <>
      <button ref={button} type="button" className={targetClassName ?? classes.icon} aria-label={label} title={label} popoverTarget={id} onKeyDown={openByArrow}>
        {target}
      </button>
      <div ref={list} id={id} popover="auto" className={classes.menu} onBeforeToggle={place} onKeyDown={move} onClick={() => list.current?.hidePopover()}>
        {children}
      </div>
    </>
  );
}

export interface PopItemProps {
  icon?: ReactNode;
  end?: ReactNode;
  lang?: string;
  /** A choice that is on. */
  chosen?: boolean;
  onSelect: () => void;
  children: ReactNode;
}

/** An action or a choice. */
export function PopItem({ icon, end, lang, chosen, onSelect, children }: PopItemProps) {
  return (
    <button type="button" className={classes.item} lang={lang} aria-pressed={chosen} onClick={onSelect}>
      {icon}
      <span className={classes.text}>{children}</span>
      {end}
    </button>
  );
}

/** Class of a link inside a menu. */
export const popItemClass = classes['item'];
/** Class of a caption inside a menu. */
export const popCaptionClass = classes['caption'];

import { useEffect, useRef } from 'react';

export interface Keys {
  active: boolean;
  /** A key from 1 to 5. */
  digit: (value: number) => void;
  enter: () => void;
}

/** The keys 1 to 5 while no text is being typed, and Enter where the browser itself would do nothing with it. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { active, digit, enter } = latest.current;
      const is = (selector: string) => event.target instanceof HTMLElement && event.target.matches(selector);
      if (!active || event.ctrlKey || event.metaKey || event.altKey || is('textarea, select, input:not([type="radio"])')) return;
      if (/^[1-5]$/.test(event.key)) digit(Number(event.key));
      else if (event.key === 'Enter' && !is('a, button, input, summary')) enter();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

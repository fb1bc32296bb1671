import { useEffect, useRef } from 'react';

/** The keys 1 to 5 while no text is being typed. */
export function useDigits(active: boolean, onDigit: (value: number) => void): void {
  const latest = useRef(onDigit);
  useEffect(() => {
    latest.current = onDigit;
  });
  useEffect(() => {
    if (!active) return undefined;
    const listen = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('textarea, select, input:not([type="radio"])');
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !/^[1-5]$/.test(event.key)) return;
      event.preventDefault();
      latest.current(Number(event.key));
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [active]);
}

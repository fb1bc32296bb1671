import { type RefCallback, useCallback, useState } from 'react';

/**
 * Width of an element in real pixels; 0 before the first measurement. Charts draw at this size, so text never shrinks.
 * The reference is a function, so that an element that comes back (a chart after its table) is measured again.
 */
export function useWidth<T extends HTMLElement>(initial = 0): [RefCallback<T>, number] {
  const [width, setWidth] = useState(initial);
  const ref = useCallback((element: T | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

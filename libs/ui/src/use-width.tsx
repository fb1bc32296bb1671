import { useEffect, useRef, useState, type RefObject } from 'react';

/** Width of an element in real pixels; 0 before the first measurement. Charts draw at this size, so text never shrinks. */
export function useWidth<T extends HTMLElement>(initial = 0): [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

import { useEffect, useState } from 'react';

/** How much of a page has to come or go before it is looked at again. */
const STEPS = [0, 0.25, 0.5, 0.75, 1];

/**
 * Which of some elements is seen most, the upper one of two; and a way to name another that is gone to.
 * @param ids of the elements, in their order, with a space between
 */
export function useCurrentPage(ids: string): [current: string | undefined, goneTo: (id: string) => void] {
  const [current, setCurrent] = useState(ids.split(' ')[0]);
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return undefined;
    const all = ids.split(' ');
    const seen = new Map<string, number>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, intersectionRatio } of entries) seen.set(target.id, intersectionRatio);
        const [most] = all.toSorted((one, other) => (seen.get(other) ?? 0) - (seen.get(one) ?? 0));
        setCurrent(most);
      },
      { threshold: STEPS },
    );
    for (const id of all) {
      const element = document.getElementById(id);
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [ids]);
  return [current, setCurrent];
}

import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { WebDomain } from '../router/web-domain.ts';
import { useWorkspacePath } from '../session/use-workspace-path.ts';
import { isShortcut, placeKeys } from './shortcuts.ts';

const secondKeyWithin = 1500;

/** C asks what to create or do, G and a letter go to a place, ? shows them all. */
export function useShortcuts(domains: readonly WebDomain[], act: { create: () => void; help: () => void }) {
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const wentAt = useRef<number | null>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      const key = event.key.toLowerCase();
      const isSecond = wentAt.current !== null && event.timeStamp - wentAt.current < secondKeyWithin;
      if (key === 'shift') return;
      wentAt.current = null;
      const place = isSecond ? placeKeys(domains).find(({ letter }) => letter === key) : undefined;
      if (place) void navigate(to(place.path));
      else if (key === 'g') wentAt.current = event.timeStamp;
      else if (isSecond) return;
      else if (key === 'c') act.create();
      else if (key === '?') act.help();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}

import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useWorkspacePath } from '../session/use-workspace-path.ts';
import classes from './place-tabs.module.css';

/** A page of a domain: where it is, relative to the workspace, and what it is called. */
export interface PlaceTab {
  path: string;
  label: string;
}

/** The pages of a domain side by side. The first is the domain's own, whose address begins those of the others. On a phone the bar scrolls to the one that is open. */
export function PlaceTabs({ label, places }: { label: string; places: readonly PlaceTab[] }) {
  const to = useWorkspacePath();
  const { pathname } = useLocation();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const open = bar.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (bar.current && open) bar.current.scrollLeft = open.offsetLeft - (bar.current.clientWidth - open.offsetWidth) / 2;
  }, [pathname]);
  return (
    <nav ref={bar} className={classes.tabs} aria-label={label}>
      {places.map(({ path, label: name }, index) => (
        <NavLink key={path} end={index === 0} to={to(path)} className={classes.tab ?? ''}>
          {name}
        </NavLink>
      ))}
    </nav>
  );
}

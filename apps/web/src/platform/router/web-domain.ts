import type { TablerIcon } from '@tabler/icons-react';
import type { ComponentType, PropsWithChildren } from 'react';
import type { RouteObject } from 'react-router';

/** Where an entry stands in the side bar; sections appear in this order. */
export type MenuSection = 'today' | 'work' | 'understand' | 'agree';

export interface WebMenuEntry {
  /** Key under the top key `menu` of the domain's catalog, e.g. `menu.goals`. */
  labelKey: string;
  icon: TablerIcon;
  /** Relative to /w/:slug/, e.g. `goals`. */
  path: string;
  order: number;
  section: MenuSection;
}

/** An action of the palette: goes to a page of the domain. */
export interface WebCommand {
  labelKey: string;
  icon: TablerIcon;
  path: string;
}

/** The one door of a domain: what its `<name>.routes.tsx` exports as `<name>Domain`. */
export interface WebDomain {
  /** Folder name; also the namespace of its messages. */
  name: string;
  menu?: WebMenuEntry | WebMenuEntry[];
  commands?: WebCommand[];
  /** Relative to /w/:slug/; pages by `lazy`. */
  routes: RouteObject[];
  /** Wraps the signed-in app. Part of the first bundle: keep it tiny, load data lazily. */
  provider?: ComponentType<PropsWithChildren>;
  /** The (first) menu entry is also a place in the phone's bottom bar; the first three by order are. */
  forPhone?: boolean;
}

export const menuSections: readonly MenuSection[] = ['today', 'work', 'understand', 'agree'];

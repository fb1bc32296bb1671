import type { TablerIcon } from '@tabler/icons-react';
import type { ApolloClient } from '@apollo/client';
import type { ComponentType, PropsWithChildren } from 'react';
import type { RouteObject } from 'react-router';
import type { LocalizedValue } from '../text/localized.ts';
import type { PageOf } from './page-of.ts';

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

/** Something that the palette found on the server. */
export interface FoundThing {
  id: string;
  title: LocalizedValue;
  /** Relative to /w/:slug/. */
  path: string;
  /** Key of the group under which it is shown, in the domain's catalog. */
  groupKey: string;
}

/** Asks the server for what holds a text; groups appear in the order of the answer. */
export type Finder = (client: ApolloClient, text: string, pageOf: PageOf) => Promise<FoundThing[]>;

/** The one door of a domain: what its `<name>.routes.tsx` exports as `<name>Domain`. */
export interface WebDomain {
  /** Folder name; also the namespace of its messages. */
  name: string;
  menu?: WebMenuEntry | WebMenuEntry[];
  commands?: WebCommand[];
  /** What the palette asks while somebody types; loaded with the first key. */
  finder?: () => Promise<Finder>;
  /** Where each kind of thing that the server names is found, relative to /w/:slug/, `:id` standing for its id: its page, or a list where it has none. */
  pages?: Record<string, string>;
  /** Relative to /w/:slug/; pages by `lazy`. */
  routes: RouteObject[];
  /** Wraps the signed-in app. Part of the first bundle: keep it tiny, load data lazily. */
  provider?: ComponentType<PropsWithChildren>;
  /** The (first) menu entry is also a place in the phone's bottom bar; the first three by order are. */
  forPhone?: boolean;
}

export const menuSections: readonly MenuSection[] = ['today', 'work', 'understand', 'agree'];

import { menuItems, type MenuItem } from '../router/menu.ts';
import type { WebDomain } from '../router/web-domain.ts';

export const isMac = /mac|iphone|ipad/i.test(navigator.userAgent);

export interface PlaceKey extends MenuItem {
  /** The letter after G. */
  letter: string;
}

/** One letter for each place of the menu: the first free one of its path, the same in every language. */
export function placeKeys(domains: readonly WebDomain[]): PlaceKey[] {
  const taken = new Set<string>();
  return menuItems(domains).flatMap((item) => {
    const letter = [...item.path, ...'abcdefghijklmnopqrstuvwxyz'].find((sign) => /[a-z]/.test(sign) && !taken.has(sign));
    if (!letter) return [];
    taken.add(letter);
    return [{ ...item, letter }];
  });
}

const storageKey = 'tandem-single-keys';

/** Whether single keys act. Whoever steers by voice or hits keys by accident switches them off on this device. */
export function singleKeysAct(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

export function letSingleKeysAct(act: boolean): void {
  try {
    localStorage.setItem(storageKey, act ? 'on' : 'off');
  } catch {
    // Storage may be switched off; then the choice holds for nothing but this sheet.
  }
}

/** Single keys mean something else while one types, holds another key, or answers a dialog or a menu. */
export function isShortcut(event: KeyboardEvent): boolean {
  if (!singleKeysAct() || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, textarea, select, [contenteditable], [role="combobox"], [role="listbox"], [role="menu"], [popover]')) return false;
  return document.querySelector('[role="dialog"]') === null;
}

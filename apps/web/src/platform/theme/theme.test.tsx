import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { renderScreen } from '../testing/render-screen.tsx';
import { ThemeMenu } from './theme-menu.tsx';

/** A system that is light or dark, and may change. */
class System extends EventTarget {
  matches = false;

  turn(dark: boolean): void {
    this.matches = dark;
    this.dispatchEvent(Object.assign(new Event('change'), { matches: dark }));
  }
}

const { matchMedia } = window;
const worn = () => document.documentElement.getAttribute('data-mantine-color-scheme');
let system: System;
beforeEach(() => {
  system = new System();
  localStorage.removeItem('tandem-theme');
  const asked = (query: string) => (query.includes('prefers-color-scheme') ? Object.assign(system, { media: query }) : matchMedia(query));
  Object.assign(window, { matchMedia: asked });
});
afterEach(() => {
  localStorage.removeItem('tandem-theme');
  Object.assign(window, { matchMedia });
});

describe('theme', () => {
  test('follows the system until somebody chooses, and again when they choose so', async () => {
    const { user } = renderScreen(<ThemeMenu />);
    await waitFor(() => expect(worn()).toBe('light'));
    act(() => system.turn(true));
    expect(worn()).toBe('dark');
    await user.click(screen.getByRole('button', { name: 'Light' }));
    expect(worn()).toBe('light');
    act(() => system.turn(false));
    act(() => system.turn(true));
    expect(worn()).toBe('light');
    await user.click(screen.getByRole('button', { name: 'As the system' }));
    expect(worn()).toBe('dark');
  });

  test.each([
    { chosen: null, dark: true, expected: 'dark' },
    { chosen: null, dark: false, expected: 'light' },
    { chosen: 'auto', dark: true, expected: 'dark' },
    { chosen: 'light', dark: true, expected: 'light' },
    { chosen: 'dark', dark: false, expected: 'dark' },
  ])('before the first paint, with $chosen chosen on a system that is dark: $dark, the page is $expected', ({ chosen, dark, expected }) => {
    if (chosen) localStorage.setItem('tandem-theme', chosen);
    system.matches = dark;
    document.documentElement.removeAttribute('data-mantine-color-scheme');
    const boot = readFileSync(resolve(import.meta.dirname, '../../../public/boot.js'), 'utf8');
    runInNewContext(boot, { document, localStorage, navigator, location: window.location, matchMedia: window.matchMedia });
    expect(worn()).toBe(expected);
  });
});

import { beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Bundle } from './bundle.ts';

const dist = resolve(import.meta.dirname, '../dist');
const entry = 'index.html';
const shell = 'src/workspace.tsx';
/** Pages with a library that no other page has. */
const larger: Record<string, number> = { calendar: 70, editor: 140 };

/** Libraries of controls (lists to choose from, dialogs, dates): loaded with the first page that has one, then in the cache. Charts count as a page's own. */
const controls = ['floating', 'choice', 'dialog', 'number', 'widgets', 'menus', 'pills', 'fields', 'dates', 'hooks', 'icons'];
const isControls = (chunk: string) => controls.some((name) => new RegExp(`^_${name}-[\\w-]{8}\\.js$`).test(chunk));

let bundle: Bundle;
beforeAll(() => {
  if (!existsSync(dist)) throw new Error('The web is not built: npx nx build web');
  bundle = new Bundle(dist);
});

/** Sizes in KB (1024 bytes) after gzip -9. They are exact, so a failure is a change of the code, not of the machine. */
describe('size budget', () => {
  test('JS of the sign-in page is at most 200 KB', () => {
    const chunks = bundle.closure([entry, 'components/sign-in-page.tsx']);
    expect(bundle.kilobytes(bundle.scripts(chunks))).toBeLessThanOrEqual(200);
  });

  test('JS of the first signed-in page is at most 240 KB, its CSS 25 KB', () => {
    const chunks = bundle.closure([entry, shell, ...bundle.firstPage()]);
    expect(bundle.kilobytes(bundle.scripts(chunks))).toBeLessThanOrEqual(240);
    expect(bundle.kilobytes(bundle.styles(chunks))).toBeLessThanOrEqual(25);
  });

  test('every other page adds at most 60 KB of its own', () => {
    const there = bundle.closure([entry, shell]);
    const heavy = bundle.pages().flatMap((page) => {
      const added = [...bundle.closure([page])].filter((chunk) => !there.has(chunk) && !isControls(chunk));
      const size = bundle.kilobytes(bundle.scripts(added));
      const limit = Object.entries(larger).find(([name]) => page.includes(name))?.[1] ?? 60;
      return size > limit ? [`${page}: ${size.toFixed(1)} KB`] : [];
    });
    expect(heavy).toEqual([]);
  });

  test('all controls that pages share are at most 100 KB together', () => {
    const controls = Object.keys(bundle.manifest).filter(isControls);
    expect(bundle.kilobytes(bundle.scripts(controls))).toBeLessThanOrEqual(100);
  });

  test('two fonts: Latin of 48 KB, which is asked for at once, and 85 KB for the letters of Polish', () => {
    const fonts = readdirSync(join(dist, 'assets')).filter((file) => /\.(woff2?|ttf|otf)$/.test(file)).sort();
    expect(fonts.map((font) => font.replace(/-[\w-]{8}\.woff2$/, ''))).toEqual(['inter-latin-ext-wght-normal', 'inter-latin-wght-normal']);
    const [extended = 0, latin = 0] = fonts.map((font) => statSync(join(dist, 'assets', font)).size / 1024);
    expect(latin).toBeLessThanOrEqual(48);
    expect(extended).toBeLessThanOrEqual(85);
    const html = bundle.text(entry);
    expect(html.match(/<link[^>]*rel="preload"[^>]*>/g)).toEqual([expect.stringContaining('inter-latin-wght')]);
    const styles = bundle.styles(bundle.closure([entry])).map((file) => bundle.text(file)).join('');
    expect(styles.match(/font-display:\s*swap/g)).toHaveLength(2);
  });

  test('the first paint waits for at most 8 requests; nothing is asked of another host', () => {
    const html = bundle.text(entry);
    const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
    const addresses = tags.flatMap((tag) => /(?:src|href)="([^"]*)"/.exec(tag)?.[1] ?? []);
    // Modules and what is preloaded do not hold it up: the outline of the page is drawn by the document itself.
    const waits = tags.filter((tag) => (tag.startsWith('<script') ? !/type="module"|\bdefer\b|\basync\b/.test(tag) : tag.includes('rel="stylesheet"')));
    expect(1 + waits.length).toBeLessThanOrEqual(8);
    expect(addresses.length).toBeGreaterThan(waits.length);
    expect(addresses.filter((address) => !/^\/(?!\/)/.test(address))).toEqual([]);
    const styles = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.css')).map((file) => bundle.text(join('assets', file))).join('');
    expect(styles.match(/(?:url\(|@import)\s*["']?(?:https?:)?\/\//g)).toBeNull();
  });

  test('the domains, charts, palette and toasts are not in the first bundle', () => {
    const sources = bundle.sources(bundle.closure([entry]));
    expect(sources.filter((source) => /domains\/|palette|show-toast|charts|gallery/.test(source))).toEqual([]);
  });

  test('no list of words is in any script: what a reader may not know comes from the workspace, forms are made by rules', () => {
    const several = /(?:["'`]?[\p{L}-]{2,40}["'`]?[,|;\s]\s?){250}/u;
    const lists = bundle.scripts(Object.keys(bundle.manifest)).filter((file) => several.test(bundle.text(file)));
    expect(lists).toEqual([]);
    expect(several.test(Array.from({ length: 300 }, (_, index) => `"${'abcdefghij'.slice(index % 8)}"`).join(','))).toBe(true);
  });
});

import { describe, expect, test } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

type Tree = { [key: string]: string | Tree };

const src = resolve(import.meta.dirname, '../..');
const forms = { en: ['one', 'other'], pl: ['one', 'few', 'many', 'other'] };
const plural = /_(?:zero|one|two|few|many|other)$/;

const read = (file: string): Tree => JSON.parse(readFileSync(file, 'utf8'));
const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] => (typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`)));
const baseKeys = (tree: Tree) => [...new Set(flat(tree).map(([key]) => key.replace(plural, '')))].sort();
const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]).sort();

const folders = globSync(['platform/*/messages', 'domains/*/messages', 'overview/messages'], { cwd: src }).map((path) => join(src, path));

/** Folder of the catalog whose keys a source file uses: that of its domain. */
function namespaceOf(file: string): string {
  return dirname(folders.find((folder) => file.startsWith(`${dirname(folder)}/`)) ?? '');
}

describe.each(folders.map((folder) => [folder.slice(src.length + 1), folder]))('%s', (_name, folder) => {
  const en = read(join(folder, 'en.json'));
  const pl = read(join(folder, 'pl.json'));

  test('has the same keys in both languages', () => {
    expect(baseKeys(pl)).toEqual(baseKeys(en));
  });

  test('has every plural form of each language', () => {
    const missing = (['en', 'pl'] as const).flatMap((language) => {
      const tree = language === 'en' ? en : pl;
      const keys = flat(tree).map(([key]) => key);
      const stems = [...new Set(keys.filter((key) => plural.test(key)).map((key) => key.replace(plural, '')))];
      return stems.flatMap((stem) => forms[language].map((form) => `${stem}_${form}`).filter((key) => !keys.includes(key)));
    });
    expect(missing).toEqual([]);
  });

  test('has no empty text and the same values in both languages', () => {
    const polish = new Map(flat(pl));
    const wrong = flat(en).filter(([key, text]) => {
      const other = polish.get(key);
      return !text.trim() || (other !== undefined && (!other.trim() || `${placeholders(text)}` !== `${placeholders(other)}`));
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});

test('every literal key in the code exists', () => {
  const platform = new Set(flat(read(join(src, 'platform/i18n/messages/en.json'))).map(([key]) => key.replace(plural, '')));
  const missing: string[] = [];
  for (const file of globSync('{platform,domains,overview}/**/*.{ts,tsx}', { cwd: src }).map((path) => join(src, path))) {
    if (/\.(?:test|gen)\.tsx?$/.test(file)) continue;
    const code = readFileSync(file, 'utf8');
    // `const { t } = useTranslation('goals')` and `const { t: platform } = useTranslation()`
    for (const [, alias = 't', namespace] of code.matchAll(/\bt(?::\s*(\w+))?\b[^}]*\}\s*=\s*useTranslation\((?:'([\w-]+)')?\)/g)) {
      const own = namespace ? new Set(flat(read(join(namespaceOf(file), 'messages/en.json'))).map(([key]) => key.replace(plural, ''))) : platform;
      const calls = code.matchAll(new RegExp(`\\b${alias}\\(\\s*'([\\w.]+)'`, 'g'));
      for (const [, key = ''] of calls) if (!own.has(key) && !sharedAlias(code, alias, key, platform)) missing.push(`${file.slice(src.length + 1)}: ${key}`);
    }
  }
  expect(missing).toEqual([]);
});

/** Two components of one file may call different catalogs `t`: a key of either is right. */
function sharedAlias(code: string, alias: string, key: string, platform: Set<string>): boolean {
  const uses = [...code.matchAll(/\bt(?::\s*(\w+))?\b[^}]*\}\s*=\s*useTranslation\(/g)].filter((match) => (match[1] ?? 't') === alias);
  return uses.length > 1 && platform.has(key);
}

test('every menu entry and command has its word', () => {
  const missing: string[] = [];
  for (const file of globSync('{domains/*,overview}/*.routes.tsx', { cwd: src }).map((path) => join(src, path))) {
    const own = new Set(flat(read(join(dirname(file), 'messages/en.json'))).map(([key]) => key));
    for (const [, key = ''] of readFileSync(file, 'utf8').matchAll(/labelKey:\s*'([\w.]+)'/g)) if (!own.has(key) || !key.startsWith('menu.')) missing.push(key);
  }
  expect(missing).toEqual([]);
});

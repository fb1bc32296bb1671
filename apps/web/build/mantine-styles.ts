import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const folder = dirname(createRequire(import.meta.url).resolve('@mantine/core/styles/global.css'));
const named = /import\s*\{([^}]*)\}\s*from\s*'@mantine\/core'/g;

/** Parts that a component brings along and nobody imports by name. */
const parts: Record<string, string[]> = {
  Checkbox: ['CheckboxCard', 'CheckboxIndicator'],
  MultiSelect: ['Pill', 'PillsInput'],
  Radio: ['RadioCard', 'RadioIndicator'],
  SegmentedControl: ['FloatingIndicator'],
  TagsInput: ['Pill', 'PillsInput'],
};

/**
 * Adds the style sheet of each Mantine component beside its import, unless every page has it already (platform/theme/mantine-css.ts):
 * the first page carries only what it shows, and no screen forgets a file.
 */
export function mantineStyles(): Plugin {
  let everywhere = '';
  return {
    name: 'tandem-mantine-styles',
    enforce: 'pre',
    configResolved({ root }) {
      everywhere = readFileSync(join(root, 'src/platform/theme/mantine-css.ts'), 'utf8');
    },
    transform(code, id) {
      if (!/\/(?:apps\/web|libs\/ui)\/src\/.*\.tsx$/.test(id)) return undefined;
      const names = [...code.matchAll(named)].flatMap(([, list = '']) => list.split(',').map((name) => name.trim().split(' ')[0] ?? ''));
      const files = names.flatMap((name) => [...(parts[name] ?? []), name]).filter((name) => name && existsSync(join(folder, `${name}.css`)));
      const missing = [...new Set(files)].filter((name) => !everywhere.includes(`/${name}.css`));
      if (missing.length === 0) return undefined;
      // On the first line, so that the lines of the source map stay right.
      return { code: missing.map((name) => `import '@mantine/core/styles/${name}.css';`).join('') + code, map: null };
    },
  };
}

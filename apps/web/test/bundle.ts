import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  file: string;
  name?: string;
  imports?: string[];
  css?: string[];
  isDynamicEntry?: boolean;
}
type Manifest = Record<string, Chunk>;

/** What the browser loads, by Vite's manifest: sizes are gzip -9, 1 KB = 1024 bytes. */
export class Bundle {
  readonly manifest: Manifest;
  constructor(private readonly dist: string) {
    this.manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  }

  chunk(source: string): string {
    const key = Object.keys(this.manifest).find((name) => name.endsWith(source));
    if (!key) throw new Error(`No chunk is made from ${source}`);
    return key;
  }

  /** Chunks that are there as soon as these are: their static imports, to the end. */
  closure(sources: readonly string[]): Set<string> {
    const found = new Set<string>();
    const visit = (key: string) => {
      if (found.has(key)) return;
      found.add(key);
      for (const next of this.manifest[key]?.imports ?? []) visit(next);
    };
    for (const source of sources) visit(this.chunk(source));
    return found;
  }

  kilobytes(files: Iterable<string>): number {
    return [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(join(this.dist, file)), { level: 9 }).length, 0) / 1024;
  }

  text(file: string): string {
    return readFileSync(join(this.dist, file), 'utf8');
  }

  scripts(keys: Iterable<string>): string[] {
    return [...keys].flatMap((key) => this.manifest[key]?.file ?? []).filter((file) => file.endsWith('.js'));
  }

  styles(keys: Iterable<string>): string[] {
    return [...keys].flatMap((key) => this.manifest[key]?.css ?? []);
  }

  /** Modules that a page is loaded by: everything that is imported lazily and is called a page. */
  pages(): string[] {
    return Object.entries(this.manifest).flatMap(([key, chunk]) => (chunk.isDynamicEntry && /-page\.tsx$/.test(key) ? [key] : []));
  }

  /** Where a workspace opens, once there is an overview. */
  firstPage(): string[] {
    return this.pages().filter((page) => page.endsWith('/overview-page.tsx'));
  }

  sources(keys: Iterable<string>): string[] {
    return [...keys].filter((key) => !key.startsWith('_')).concat([...keys].flatMap((key) => this.manifest[key]?.name ?? []));
  }
}

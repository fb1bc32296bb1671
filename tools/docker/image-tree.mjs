import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that the image's last stage would have, as links into this tree: what the Dockerfile copies, and of node_modules what
 * `npm prune --omit=dev` and slim.mjs leave. Run it with --preserve-symlinks, or Node finds the packages that are not there.
 */
export function imageTree(top, folder) {
  const link = (path) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(top, path), join(folder, path));
  };
  const copied = [...readFileSync(join(top, 'Dockerfile'), 'utf8').matchAll(/^COPY --from=build .*\/app\/(\S+) \.\/(\S*)$/gm)].map(([, path]) => path);
  for (const path of copied.filter((each) => each !== 'node_modules')) link(path);
  const { packages } = JSON.parse(readFileSync(join(top, 'package-lock.json'), 'utf8'));
  const slimmed = new Set(Object.keys(packages[''].optionalDependencies).map((name) => `node_modules/${name}`));
  for (const [path, { dev, link: workspace }] of Object.entries(packages)) {
    const isTop = /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path);
    if (isTop && !dev && !workspace && !slimmed.has(path) && existsSync(join(top, path))) link(path);
  }
  for (const path of copied.filter((each) => each.startsWith('libs/'))) {
    mkdirSync(join(folder, 'node_modules/@tandem'), { recursive: true });
    symlinkSync(join(folder, path), join(folder, 'node_modules/@tandem', path.slice('libs/'.length)));
  }
}

// Runs at the end of the image's build stage, after `npm prune --omit=dev`: takes away what Tandem brings for laptops, which the image has otherwise
// (Node, PostgreSQL). Not `--omit=optional`: that would also take the native part of argon2, which is an optional package of its own for each platform.
import { readFileSync, rmSync } from 'node:fs';

const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const name of Object.keys(optionalDependencies)) rmSync(`node_modules/${name}`, { recursive: true, force: true });
// The link to the Node that has just gone.
rmSync('node_modules/.bin/node', { force: true });

// `npm run dev`: the API from its sources, restarted on change, and Vite with hot reload in front of it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { node, top } from './run.mjs';

const api = process.env.PORT ?? '3000';
const env = { ...process.env, PORT: api, NODE_ENV: 'development', TANDEM_API_URL: `http://127.0.0.1:${api}` };
const start = (args) => spawn(node, args, { cwd: top, env, stdio: 'inherit' });
const children = [
  start(['--conditions=@tandem/source', join(top, 'tools/dev-api.mjs')]),
  start(['node_modules/vite/bin/vite.js', 'apps/web', '--clearScreen', 'false']),
];
const stop = () => children.forEach((child) => child.kill('SIGTERM'));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
for (const child of children) child.once('exit', stop);

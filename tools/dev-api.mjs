import { serve } from './serve.mjs';

await serve(['--watch', '--watch-preserve-output', '--import', './tools/swc-loader.mjs', '--conditions=@tandem/source', 'apps/api/src/main.ts']);

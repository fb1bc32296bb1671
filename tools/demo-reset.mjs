import { serve } from './serve.mjs';

await serve(['--enable-source-maps', 'apps/api/dist/demo-reset.js']);

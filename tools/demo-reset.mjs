import { program, serve } from './serve.mjs';

await serve(program('apps/api/dist/demo-reset.js'));

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { mantineStyles } from './build/mantine-styles.ts';
import { menuWords } from './build/menu-words.ts';
import { chunkGroups } from './build/chunk-groups.ts';
import { precompress } from './build/precompress.ts';
import { workspacePreload } from './build/workspace-preload.ts';

const api = process.env['TANDEM_API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [mantineStyles(), react(), menuWords(), workspacePreload(), precompress()],
  resolve: { conditions: ['@tandem/source', ...defaultClientConditions] },
  // The server puts the nonce of each answer in its place; Mantine's style elements read it from the meta tag.
  html: { cspNonce: '__CSP_NONCE__' },
  server: {
    port: Number(process.env['TANDEM_WEB_PORT'] ?? 5173),
    proxy: { '/graphql': { target: api, ws: true }, '/files': { target: api } },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    cssCodeSplit: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
});

import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  // From the packages' sources: what is not used is left out file by file.
  resolve: { conditions: ['@archive/source', 'module', 'browser', 'import', 'default'] },
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    target: 'es2023',
    // A preload would be an inline script, which the page's policy forbids.
    modulePreload: { polyfill: false },
    // No data: addresses: fonts and styles come from the server alone.
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
});

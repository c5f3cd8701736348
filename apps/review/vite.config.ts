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
    // On one's own machine a preload gains nothing, and the lists of what to preload weigh something.
    modulePreload: false,
    // No data: addresses: fonts and styles come from the server alone.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // The worker is built with the page, so that they share what both need.
      input: { index: 'index.html', 'check-worker': 'src/client/editor/check-worker.ts' },
      output: {
        entryFileNames: ({ name }) =>
          name === 'check-worker' ? 'assets/check-worker.js' : 'assets/[name]-[hash].js',
      },
    },
  },
});

import { defineConfig } from 'tsup';

/**
 * The scripts that pages load, one file of `dist/client` for each file of `src/client`: what is in
 * the folders below it are the modules they are made of. A script brings all it needs along, and
 * the site gives it a name with a hash in it.
 */
export default defineConfig({
  // The site leaves out what lies in a folder: `archive dev` alone puts that into pages.
  entry: ['src/client/*.ts', '!src/client/*.test.ts', 'src/client/dev/reload.ts'],
  outDir: 'dist/client',
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  splitting: false,
  minify: true,
  clean: true,
  noExternal: [/./],
  esbuildOptions(options) {
    // From the packages' sources: what is not used is left out file by file.
    options.conditions = ['@archive/source', 'module', 'browser', 'import'];
  },
});

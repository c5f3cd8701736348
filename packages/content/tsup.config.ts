import { defineConfig } from 'tsup';

// @boundaries-ignore the build settings that all packages share
import base from '../../tsup.config.ts';

// scripts/build.ts puts the data into dist: the entries load it piece by piece. They bring the
// loaders' few lines along, so that a browser needs nothing but this package.
export default defineConfig({
  ...base,
  clean: false,
  entry: { index: 'src/index.ts', i18next: 'src/i18next.ts' },
  splitting: false,
  external: [/data\//],
  noExternal: [/^@archive\/loaders/],
});

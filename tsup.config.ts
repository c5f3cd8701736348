import type { Options } from 'tsup';

/**
 * How every package becomes JavaScript: run in the package's folder with its entry files.
 * `tsc` adds the declarations, because tsup's own `dts` does not run on TypeScript 7.
 */
const settings: Options = {
  format: 'esm',
  target: 'node22',
  clean: true,
  // No package is made for one platform; those that need Node say so by what they import.
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
};

export default settings;

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Stem } from '@archive/search';
import { stemmerModule } from '@archive/search/stemmers';

/** How words of a language are brought to their stems: by the builder, and by the same file in the browser. */
export interface Stemmer {
  readonly stem: Stem;
  /** The module, one file without imports. */
  readonly source: Uint8Array;
  /** Its licence, which has to travel with it. */
  readonly license: Uint8Array;
}

/** The stemmer of a language, if there is one. */
export function stemmerOf(language: string): Stemmer | undefined {
  const module = stemmerModule(language);
  if (module === undefined) return undefined;
  // It is the search package's dependency, not the site's.
  const require = createRequire(fileURLToPath(import.meta.resolve('@archive/search/package.json')));
  const { stemmer } = require(module) as { stemmer: Stem };
  const file = require.resolve(module);
  return {
    stem: stemmer,
    source: readFileSync(file.replace(/\.cjs$/, '.js')),
    license: readFileSync(join(dirname(file), '../LICENSE.md')),
  };
}

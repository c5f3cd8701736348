import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { version } from '../../version.ts';

/** What a repository needs of the archive's packages, each with the range that this release is in. */
export interface Dependencies {
  cli: string;
  content: string;
  loaders: string;
}

/** The ranges that a new repository begins with: an update within the major version is for `npm update`. */
export function currentDependencies(): Dependencies {
  return {
    cli: `^${version()}`,
    content: rangeIn(import.meta.resolve('@archive/content/package.json')),
    loaders: rangeIn(import.meta.resolve('@archive/loaders/package.json')),
  };
}

function rangeIn(address: string): string {
  const manifest = JSON.parse(readFileSync(fileURLToPath(address), 'utf8')) as { version: string };
  return `^${manifest.version}`;
}

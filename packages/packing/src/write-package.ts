import { join } from 'node:path';

import { catalogueJson } from './catalogue.ts';
import { checksums } from './checksums.ts';
import type { Content } from './content.ts';
import { dataFiles } from './data-files.ts';
import { entries } from './entries.ts';
import { fill } from './fill.ts';
import { put } from './put.ts';

/** Where a package is built. */
export interface PackagePlace {
  /** The folder of its package.json. */
  dir: string;
  /** The folder that programs import from, below that one and with `/` between names, such as `dist`. */
  out: string;
}

/**
 * Builds an archive into an installable package: typed entries, its data in modules that are loaded
 * one by one, its catalogue as JSON, and the sum of every file. The folder holds nothing else afterwards.
 *
 * @returns How many files it holds.
 * @example
 * writePackage(content, { dir: store.dir, out: 'dist' });
 */
export function writePackage(content: Content, { dir, out }: PackagePlace): number {
  const data = [...dataFiles(content)].map(([name, text]) => [`data/${name}`, text] as const);
  const files = new Map([...entries(content), ...data]);
  files.set('catalogue.json', catalogueJson(content));
  fill(join(dir, out), files);
  const sums = `${out}/checksums.json`;
  put(join(dir, sums), checksums(dir, sums));
  return files.size + 1;
}

import { createHash } from 'node:crypto';

import type { BuildOptions } from '../build-report.ts';
import { monthNow } from '../pages/security-text.ts';
import { thisProgram } from '../program.ts';
import type { Opened } from './open-site.ts';

/**
 * Stands for all that every page rests on: the options, the files that documents share, the program.
 *
 * @param shared The stamp of the files that documents share.
 */
export function buildKey(
  options: BuildOptions,
  { address, store, stamp }: Opened,
  shared: string,
): string {
  const { archive: _, base: __, out: ___, force: ____, ...chosen } = options;
  const parts = [chosen, address, store.dir, stamp, shared, thisProgram(), monthNow()];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { GONE } from '../browse/redirect-pages.ts';

/**
 * Whether the page of a folder stands for something that was taken away.
 *
 * @param path The folder, from that of the site: `fr/letters/a-note/`.
 */
export function isGone(dir: string, path: string): boolean {
  // Ids of documents have nothing in them that would have to be escaped, or that leads elsewhere.
  return /^(?:[A-Za-z0-9-]+\/)+$/.test(path) && existsSync(join(dir, path, GONE));
}

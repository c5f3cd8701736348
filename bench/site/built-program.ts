import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Stands for the packages as they are built at the moment. A site is built anew from the beginning
 * by another program: who builds the packages while they are measured measures something else.
 */
export function programStamp(): string {
  const files = globSync('{packages,apps}/*/dist/**/*.js', { cwd: root }).toSorted();
  return files.map((path) => `${path} ${statSync(join(root, path)).mtimeMs}`).join('\n');
}

import { spawnSync } from 'node:child_process';

import type { Three } from './three.ts';

/**
 * Merges three files line by line, as git does where nobody tells it another way. The result is
 * written into `ours`.
 *
 * @param files The paths of the files.
 * @returns Whether nothing is left to choose.
 */
export function mergeLines(
  dir: string,
  { base, ours, theirs }: Record<keyof Three<string>, string>,
): boolean {
  const labels = ['-L', 'ours', '-L', 'base', '-L', 'theirs'];
  const args = ['merge-file', ...labels, '--', ours, base, theirs];
  return spawnSync('git', args, { cwd: dir, stdio: 'ignore', windowsHide: true }).status === 0;
}

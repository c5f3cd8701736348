import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The git work tree that a folder is the root of or lies in; the folder need not be there yet. */
export function findWorkTree(folder: string): string | undefined {
  // Looked for on the disk: git itself keeps silent about a repository that is somebody else's.
  for (let dir = resolve(folder); ; dir = dirname(dir)) {
    if (existsSync(join(dir, '.git'))) return dir;
    if (dir === dirname(dir)) return undefined;
  }
}

/** What came of making a repository. */
export type Begun = 'begun' | 'no-git' | 'refused';

/** Makes a git repository of a folder. */
export function beginRepository(dir: string): Begun {
  const args = ['init', '--quiet', '--initial-branch=main'];
  const { error, status } = spawnSync('git', args, {
    cwd: dir,
    stdio: 'ignore',
    windowsHide: true,
  });
  if (error !== undefined) return 'no-git';
  return status === 0 ? 'begun' : 'refused';
}

import { realpathSync } from 'node:fs';

import { findWorkspace } from '../../find-workspace.ts';
import { findWorkTree } from './work-tree.ts';

/** What a new archive's folder lies in. */
export interface Surroundings {
  /** The repository or workspace around it, which has files of its own for all that an archive needs. */
  around?: string;
  /** Whether the folder is the root of a git work tree already. */
  isWorkTree: boolean;
}

/** Looks at what is around a folder; it need not be there yet. */
export function surroundingsOf(dir: string): Surroundings {
  const workTree = findWorkTree(dir);
  const isWorkTree = workTree !== undefined && isSame(workTree, dir);
  const around = findWorkspace(dir) ?? (isWorkTree ? undefined : workTree);
  return { isWorkTree, ...(around !== undefined && { around }) };
}

function isSame(root: string, dir: string): boolean {
  try {
    return realpathSync(root) === realpathSync(dir);
  } catch {
    // A folder that is not there yet is no work tree.
    return false;
  }
}

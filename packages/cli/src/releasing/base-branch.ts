import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { History } from '@archive/history';

/**
 * What a branch is compared with where nobody says: the base branch that the changesets' own
 * configuration names, as the remote has it if there is one.
 */
export function baseBranch(history: History, changesets: string): string {
  const branch = configured(changesets) ?? 'main';
  const remote = `origin/${branch}`;
  return history.resolve(remote).ok ? remote : branch;
}

function configured(changesets: string): string | undefined {
  try {
    const text = readFileSync(join(changesets, 'config.json'), 'utf8');
    const { baseBranch: branch } = JSON.parse(text) as { baseBranch?: unknown };
    return typeof branch === 'string' ? branch : undefined;
  } catch {
    // A configuration that cannot be read is the changesets program's to complain of.
    return undefined;
  }
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Store } from '@archive/store';

import { findWorkspace } from '../find-workspace.ts';

/** Finds where the page of a rule is to be read: in the repository, if the archive's is a clone with the pages. */
export function rulePages(store: Store): (rule: string) => string | undefined {
  const { repository } = store.archive;
  const root = findWorkspace(store.dir);
  return (rule) => {
    if (repository === undefined || root === undefined) return undefined;
    const path = `docs/checks/${rule}.md`;
    return existsSync(join(root, path))
      ? `${repository.replace(/\/$/, '')}/blob/HEAD/${path}`
      : undefined;
  };
}

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The root of the workspace a folder lies in: where pnpm-workspace.yaml is. */
export function findWorkspace(from: string): string | undefined {
  let folder = resolve(from);
  while (!existsSync(join(folder, 'pnpm-workspace.yaml'))) {
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
  return folder;
}

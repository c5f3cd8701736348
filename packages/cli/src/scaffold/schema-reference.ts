import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

import { findWorkspace } from '../find-workspace.ts';

/**
 * Where an editor finds the schema of a file: a path inside the workspace that the archive lies
 * in. Elsewhere nothing is said, because a path out of the archive would hold on one machine only.
 */
export function schemaReference(dir: string, file: string, schema: string): { $schema?: string } {
  const root = findWorkspace(dir);
  if (root === undefined) return {};
  const target = join(root, 'schemas', `${schema}.json`);
  if (!existsSync(target)) return {};
  return { $schema: relative(dirname(join(dir, file)), target).replaceAll(sep, '/') };
}

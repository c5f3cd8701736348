import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

import { findWorkspace } from '../find-workspace.ts';

/** The package that brings the schemas along. */
const BRINGS_SCHEMAS = '@archive/content';

/**
 * Where an editor finds the schema of a file: a path inside the workspace that the archive lies
 * in, or inside what its own repository depends on. Elsewhere nothing is said, because a path out
 * of the archive would hold on one machine only.
 *
 * @param schemas The folder of schemas, where it is known to come to be there.
 */
export function schemaReference(
  dir: string,
  file: string,
  schema: string,
  schemas = schemasFor(dir),
): { $schema?: string } {
  if (schemas === undefined) return {};
  const target = join(schemas, `${schema}.json`);
  return { $schema: relative(dirname(join(resolve(dir), file)), target).replaceAll(sep, '/') };
}

/** The folder of schemas in the dependencies of a repository. */
export function installedSchemas(repository: string): string {
  return join(resolve(repository), 'node_modules', BRINGS_SCHEMAS, 'dist/schemas');
}

function schemasFor(dir: string): string | undefined {
  const workspace = findWorkspace(dir);
  if (workspace !== undefined) {
    const schemas = join(workspace, 'schemas');
    return existsSync(join(schemas, 'archive.json')) ? schemas : undefined;
  }
  return dependsOnSchemas(dir) ? installedSchemas(dir) : undefined;
}

function dependsOnSchemas(dir: string): boolean {
  try {
    const manifest = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as {
      [list in 'dependencies' | 'devDependencies']?: Record<string, string>;
    };
    const { dependencies, devDependencies } = manifest;
    return Object.hasOwn({ ...dependencies, ...devDependencies }, BRINGS_SCHEMAS);
  } catch {
    // No package.json, or one that npm will complain of: nothing is depended upon.
    return false;
  }
}

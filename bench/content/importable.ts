import { statSync } from 'node:fs';
import { join, relative } from 'node:path';

import { filesBelow } from './installed.ts';
import type { Project } from './project.ts';

/** What can be imported from a package besides its data. */
export interface Importable {
  /** JSON Schemas. */
  schemas: string[];
  /** What changed from version to version, as data. */
  changes: string[];
}

/** No schema is larger. */
const MOST_BYTES = 1_000_000;

/** Looks through a package's JSON files for such as a program can import, and imports them. */
export function importable(name: string, project: Project): Importable {
  const folder = join(project.dir, 'node_modules', name);
  const manifest = JSON.parse(project.read(`${name}/package.json`)) as { exports?: unknown };
  const found: Importable = { schemas: [], changes: [] };
  for (const path of filesBelow(folder)) {
    if (!path.endsWith('.json') || statSync(path).size > MOST_BYTES) continue;
    const file = relative(folder, path);
    const kind = kindOf(file, JSON.parse(project.read(`${name}/${file}`)));
    if (kind === undefined) continue;
    const specifier = specifiersOf(name, manifest.exports, file).find((each) =>
      imports(project, each),
    );
    if (specifier !== undefined) found[kind].push(specifier);
  }
  return found;
}

function kindOf(file: string, value: unknown): keyof Importable | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const isSchema =
    ('$schema' in value && String(value.$schema).includes('json-schema.org')) ||
    ('definitions' in value && 'title' in value);
  if (isSchema) return 'schemas';
  return /(?:change|release|history|diff)[^/]*\.json$/i.test(file) ? 'changes' : undefined;
}

/** The names by which a package's `exports` let a file be imported. */
function specifiersOf(name: string, exported: unknown, file: string): string[] {
  if (exported === undefined) return [`${name}/${file}`];
  if (typeof exported !== 'object' || exported === null) return [];
  return Object.entries(exported).flatMap(([key, target]) =>
    targetsOf(target).flatMap((path) => {
      const [before = '', after] = path.replace(/^\.\//, '').split('*');
      const own = key.replace(/^\.\/?/, '');
      if (after === undefined) return before === file ? [`${name}/${own}`] : [];
      if (!file.startsWith(before) || !file.endsWith(after)) return [];
      const between = file.slice(before.length, file.length - after.length);
      return [`${name}/${own.replace('*', () => between)}`];
    }),
  );
}

function targetsOf(target: unknown): string[] {
  if (typeof target === 'string') return [target];
  return typeof target === 'object' && target !== null
    ? Object.values(target).flatMap(targetsOf)
    : [];
}

function imports(project: Project, specifier: string): boolean {
  const program = `await import(${JSON.stringify(specifier)}, { with: { type: 'json' } });`;
  return project.node(['--input-type=module', '--eval', program]).code === 0;
}

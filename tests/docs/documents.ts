import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone these tests lie in. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The documents for those who use the archive or work on it, as paths below the root. */
export const guides = [
  ...['README.md', 'CONTRIBUTING.md'].filter((path) => existsSync(join(root, path))),
  ...found('docs/**/*.md'),
];

/** What npm shows beside a package. */
export const packageReadmes = found('packages/*/README.md');

/** The text of a document. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function found(pattern: string): string[] {
  const paths = globSync(pattern, { cwd: root }).map((path) => path.replaceAll(sep, '/'));
  return paths.toSorted();
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What npm publishes whether or not package.json names it. */
const ALWAYS = ['LICENSE', 'README.md'];

/**
 * The SHA-256 of every file that a package publishes, as JSON. package.json itself is left out: it
 * is rewritten when the package is published.
 *
 * @param folder The package.
 * @param target The file the sums are to stand in, below the folder; it has no sum of its own.
 */
export function checksums(folder: string, target: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    files?: string[];
  };
  // Where package.json names nothing, what was built is all that is sure to be published.
  const published = manifest.files ?? [dirname(target)];
  const named = [...ALWAYS, ...published].filter((path) => existsSync(join(folder, path)));
  const files = named
    .flatMap((path) => filesAt(folder, path))
    .filter((file) => file !== target)
    .toSorted();
  const sums = files.map((file) => [file, sumOf(join(folder, file))]);
  return `${JSON.stringify(Object.fromEntries(sums), null, 2)}\n`;
}

/** The files at or below a path, with `/` between folders. */
function filesAt(folder: string, path: string): string[] {
  if (!statSync(join(folder, path)).isDirectory()) return [path];
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const below = `${path}/${entry.name}`;
    if (entry.isDirectory()) return filesAt(folder, below);
    return entry.isFile() ? [below] : [];
  });
}

function sumOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

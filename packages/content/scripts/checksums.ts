/** Writes dist/checksums.json: the SHA-256 of every file that the package publishes. Runs last. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { put } from './put.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const target = 'dist/checksums.json';
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
  files: string[];
};

/** The files below a path, with `/` between folders. */
function filesAt(path: string): string[] {
  if (!statSync(join(folder, path)).isDirectory()) return [path];
  const entries = readdirSync(join(folder, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
    .map((file) => file.replaceAll('\\', '/'));
}

// package.json is rewritten when the package is published.
const files = ['LICENSE', 'README.md', ...manifest.files.flatMap(filesAt)]
  .filter((file) => file !== target)
  .toSorted();
const sums = files.map((file) => [
  file,
  createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex'),
]);
put(join(folder, target), `${JSON.stringify(Object.fromEntries(sums), null, 2)}\n`);

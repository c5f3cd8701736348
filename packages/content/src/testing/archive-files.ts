import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../', import.meta.url);

/** A file of the archive as it stands on the disk, past every loader; `undefined` where there is none. */
export function readFile(path: string): unknown {
  const file = new URL(path, folder);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** The names of a folder's files, without `.json`, by alphabet. */
export function namesIn(path: string): string[] {
  return readdirSync(new URL(`${path}/`, folder))
    .map((name) => name.replace(/\.json$/, ''))
    .toSorted();
}

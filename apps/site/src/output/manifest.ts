import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { naming } from './naming.ts';

/** What a build leaves behind for the next one, and for the server. */
export interface Manifest {
  /** The path the site's links start with. */
  basePath: string;
  /** Every file of the site, relative to its folder. */
  files: readonly string[];
}

/** A hidden file: servers do not give it out. */
const name = '.archive-site.json';

/** Whether there is a manifest in a folder, of whatever worth. */
export function hasManifest(dir: string): boolean {
  return existsSync(join(dir, name));
}

/** The manifest in a folder, if there is one that can be trusted. */
export function readManifest(dir: string): Manifest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(join(dir, name), 'utf8'));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { basePath, files } = value as Record<string, unknown>;
  if (typeof basePath !== 'string' || !Array.isArray(files)) return undefined;
  // What it names will be removed one day: nothing outside the folder may be.
  return files.every(isInside) ? { basePath, files } : undefined;
}

/** Writes the manifest of a build, unless it is there already. */
export function writeManifest(dir: string, manifest: Manifest): void {
  const text = `${JSON.stringify(manifest, undefined, 1)}\n`;
  const file = join(dir, name);
  try {
    if (readFileSync(file, 'utf8') === text) return;
  } catch {
    // There is none yet.
  }
  naming(file, () => writeFileSync(file, text));
}

/** Whether something that was read is the path of a file in the folder: nothing else is ever removed. */
export function isInside(path: unknown): path is string {
  if (typeof path !== 'string' || path === '') return false;
  const parts = path.split('/');
  return !path.includes('\\') && parts.every((part) => !['', '.', '..', name].includes(part));
}

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Mistake } from '../terminal/misuse.ts';

/** The package that carries an archive to those who install it. */
export interface Carrier {
  name: string;
  version: string;
  /** Its folder. */
  dir: string;
  /** Whether it is kept from being published: what a registry has under its name is somebody else's. */
  isPrivate: boolean;
}

/** The package whose folder the archive lies in, or is; nothing where there is none with a name. */
export function carrierOf(archive: string): Carrier | undefined {
  for (let dir = archive; ; dir = dirname(dir)) {
    const carrier = packageIn(dir);
    if (carrier !== undefined || dir === dirname(dir)) return carrier;
  }
}

/** The folder of changesets for a package: the nearest upward that has a configuration. */
export function changesetsFolder({ dir }: Carrier): string | undefined {
  for (let folder = dir; ; folder = dirname(folder)) {
    const found = join(folder, '.changeset');
    if (existsSync(join(found, 'config.json'))) return found;
    if (folder === dirname(folder)) return undefined;
  }
}

/** Why there is no last release to compare with, where a package is not meant to have any. */
export function neverReleased({ name, isPrivate }: Carrier): Mistake | undefined {
  if (!isPrivate) return undefined;
  return {
    message: `${name} is private in its package.json, so that no registry has a release of it.`,
    help: 'Compare with a tag or a branch: archive changeset --base NAME. To publish it, take "private" out.',
  };
}

function packageIn(dir: string): Carrier | undefined {
  const path = join(dir, 'package.json');
  if (!existsSync(path)) return undefined;
  try {
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    const { name, version = '0.0.0' } = manifest;
    return typeof name === 'string' && typeof version === 'string'
      ? { name, version, dir, isPrivate: manifest['private'] === true }
      : undefined;
  } catch {
    // A package.json that nobody can read names no package; npm will say what is wrong with it.
    return undefined;
  }
}

import type { Dirent } from 'node:fs';

import { ArchiveFolder } from './archive-folder.ts';
import { isArchivePlace } from './layout.ts';

// Deeper than any place an archive has, so that a stray tree is named and not walked for ever.
const DEEPEST = 8;

/** What lies in a folder of an archive. */
export interface Entry {
  /** Relative to the archive folder. */
  readonly path: string;
  /** A folder is one to look into; one that is too deep, or that leads back to where it lies, is stray. */
  readonly kind: 'file' | 'folder' | 'stray';
}

/**
 * What an archive has in one of its folders, or with `.` beside archive.json. What is hidden and what
 * is not the archive's own is left out; links are followed that stay inside.
 */
export function* entriesIn(folder: ArchiveFolder, path: string): Generator<Entry> {
  for (const entry of folder.entries(path)) {
    const { name } = entry;
    // What lies in an archive's folder is the archive's, but for what is hidden.
    if (path === '.' ? !isArchivePlace(name) : name.startsWith('.')) continue;
    const below = path === '.' ? name : `${path}/${name}`;
    yield { path: below, kind: kindOf(folder, path, below, entry) };
  }
}

function kindOf(folder: ArchiveFolder, path: string, below: string, entry: Dirent): Entry['kind'] {
  if (!folder.isFolder(path, entry)) return 'file';
  const isDeep = below.split('/').length > DEEPEST;
  return isDeep || (entry.isSymbolicLink() && folder.leadsBack(below)) ? 'stray' : 'folder';
}

/**
 * The folders that an archive has in one of its folders, those behind links too: what a program has to
 * watch that wants to know of changes.
 *
 * @param dir The archive folder.
 * @param path One of its folders, relative to it; `.` for itself.
 * @example
 * foldersIn('my-archive', 'locales'); // ['locales/en', 'locales/fr']
 */
export function foldersIn(dir: string, path: string): string[] {
  const entries = [...entriesIn(new ArchiveFolder(dir, true), path)];
  return entries.filter(({ kind }) => kind === 'folder').map((entry) => entry.path);
}

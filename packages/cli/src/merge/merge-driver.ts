import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { fileAt } from '@archive/store';

import { markConflicts } from './conflict-marks.ts';
import { isMergedKind, mergeFile } from './merge-file.ts';
import type { MergedKind } from './merge-file.ts';
import { mergeLines } from './merge-lines.ts';
import type { Three } from './three.ts';

/** What git hands to a merge driver: three files' paths, and the path of the file they are versions of. */
export interface DriverFiles extends Record<keyof Three<string>, string> {
  path: string;
}

/**
 * Merges one file for git: by entry where its place says that it has entries and all versions can
 * be read, else line by line. The result is written into `ours`.
 *
 * @param dir The folder the paths are relative to.
 * @returns Whether nothing is left to choose.
 */
export function runMergeDriver(dir: string, { path, ...files }: DriverFiles): boolean {
  const kind = kindOf(path);
  const text = (file: string): string =>
    readFileSync(resolve(dir, file), 'utf8').replace(/^\uFEFF/, '');
  const texts = { base: text(files.base), ours: text(files.ours), theirs: text(files.theirs) };
  const merged = kind === undefined ? undefined : mergeFile(kind, texts);
  if (merged === undefined) return mergeLines(dir, files);
  const isClean = merged.ours === merged.theirs;
  writeFileSync(resolve(dir, files.ours), isClean ? merged.ours : markConflicts(merged));
  return isClean;
}

/** What a file is, by the end of its path: the archive may lie in any folder of a repository. */
function kindOf(path: string): MergedKind | undefined {
  const names = path.split('/');
  const kinds = names.map((_, index) => fileAt(names.slice(index).join('/')).kind);
  return kinds.find(isMergedKind);
}

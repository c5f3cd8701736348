import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

import type { Finding } from '@archive/schema';

import type { ArchiveFolder } from './archive-folder.ts';
import { HIDDEN } from './layout.ts';
import { codeOf } from './read-file.ts';
import { Staging, removeIfEmpty, syncFolder } from './staging.ts';
import { unreadable } from './unreadable.ts';

/** A change of one file: its new bytes, or `null` to remove it. */
export type Pending = ReadonlyMap<string, Uint8Array | null>;

/** One file ready to be moved into its place. */
interface Ready {
  path: string;
  target: string;
  /** Where its new bytes lie; nothing when it is to be removed. */
  staged: string | undefined;
  /** Where its old bytes are kept; nothing when it is new. */
  kept: string | undefined;
}

type Undo = () => void;

/**
 * Writes and removes files of an archive. Everything new is on the disk before the first file is
 * touched; each file then changes in one step, so that a reader, or a process killed at any
 * moment, finds every file whole.
 *
 * @returns Nothing when all went well, or what failed; then every file is as it was.
 */
export function commitFiles(folder: ArchiveFolder, pending: Pending): Finding[] {
  const undo: Undo[] = [];
  let staging: Staging | undefined;
  let current = '';
  try {
    const targets = locateAll(folder, pending);
    if (!targets.ok) return [unreadable(targets.path, { reason: 'outside' })];
    staging = new Staging(folder.root);

    const ready: Ready[] = [];
    for (const [path, target] of targets.targets) {
      current = path;
      ready.push(prepare(staging, path, target, pending.get(path) ?? null));
    }
    current = '';
    staging.sync();
    for (const each of ready) {
      current = each.path;
      makeFolders(folder.root, dirname(each.target), undo);
      move(each, undo);
    }
    for (const parent of new Set(ready.map((each) => dirname(each.target)))) syncFolder(parent);
    return [];
  } catch (error) {
    const code = codeOf(error);
    // An error without a code is not the disk's but a fault of this program.
    if (code === undefined) throw error;
    return [failed(current, code, undoAll(undo))];
  } finally {
    staging?.remove();
  }
}

type Located = { ok: true; targets: Map<string, string> } | { ok: false; path: string };

function locateAll(folder: ArchiveFolder, pending: Pending): Located {
  const targets = new Map<string, string>();
  for (const path of pending.keys()) {
    const target = folder.locate(path);
    if (target === undefined) return { ok: false, path };
    targets.set(path, target);
  }
  // The staging folder is hidden, but could be a link put there to lead elsewhere.
  return folder.locate(`${HIDDEN}/staging`) === undefined
    ? { ok: false, path: HIDDEN }
    : { ok: true, targets };
}

function prepare(staging: Staging, path: string, target: string, bytes: Uint8Array | null): Ready {
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  return {
    path,
    target,
    staged: bytes === null ? undefined : staging.write(bytes, mode),
    kept: mode === undefined ? undefined : staging.keep(target),
  };
}

function move({ target, staged, kept }: Ready, undo: Undo[]): void {
  if (staged === undefined) rmSync(target);
  else renameSync(staged, target);
  undo.push(() => (kept === undefined ? rmSync(target) : renameSync(kept, target)));
}

function makeFolders(root: string, folder: string, undo: Undo[]): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  // Each new folder's name stands in its parent; the parent's list goes to the disk as well.
  for (let made = folder; made.length >= first.length; made = dirname(made)) {
    syncFolder(dirname(made));
    if (made === root) break;
  }
  undo.push(() => {
    for (let made = folder; made.length >= first.length; made = dirname(made)) removeIfEmpty(made);
  });
}

/** Undoes the steps, last first; returns whether all could be undone. */
function undoAll(steps: readonly Undo[]): boolean {
  let complete = true;
  for (const step of steps.toReversed()) {
    try {
      step();
    } catch {
      complete = false;
    }
  }
  return complete;
}

const reasons: Record<string, string> = {
  EACCES: 'writing there is not allowed',
  EPERM: 'writing there is not allowed',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EISDIR: 'a folder of that name is in the way',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
};

function failed(path: string, code: string, undone: boolean): Finding {
  const what = path === '' ? 'The archive folder' : path;
  return {
    rule: 'write-failed',
    severity: 'error',
    message: `${what} could not be written: ${reasons[code] ?? 'the system reported an error'} (${code}).`,
    help: undone
      ? 'Nothing was changed. Put that right, then try again.'
      : 'Some files could not be put back as they were. Compare the archive with its last saved state.',
    ...(path === '' ? {} : { file: path }),
  };
}

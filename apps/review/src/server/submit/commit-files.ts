import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { History } from '@archive/history';

import { runGit } from '../git/run-git.ts';
import { gitWords } from './git-words.ts';

/** What was made, or why not, in plain words. */
export type Made<T> = { ok: true; value: T } | { ok: false; message: string };

/**
 * Commits files as they are, on top of the last commit and on no branch yet. It is made with an
 * index of its own: what the person has staged stays staged, and no hook runs.
 *
 * @returns the commit's id
 */
export function commitFiles(
  { root, prefix }: History,
  files: readonly string[],
  message: string,
): Made<string> {
  const folder = mkdtempSync(join(tmpdir(), 'archive-submit-'));
  const env = { GIT_INDEX_FILE: join(folder, 'index') };
  try {
    const head = runGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    const parent = head.ok ? head.out.trim() : undefined;
    const begun = runGit(root, ['read-tree', parent ?? '--empty'], { env });
    if (!begun.ok) return { ok: false, message: gitWords(begun.err) };
    const input = files.map((file) => `${prefix}${file}\0`).join('');
    const update = ['update-index', '--add', '--remove', '-z', '--stdin'];
    const added = runGit(root, update, { env, input });
    if (!added.ok) return { ok: false, message: gitWords(added.err) };
    const tree = runGit(root, ['write-tree'], { env });
    if (!tree.ok) return { ok: false, message: gitWords(tree.err) };
    const parents = parent === undefined ? [] : ['-p', parent];
    const commit = runGit(root, ['commit-tree', tree.out.trim(), ...parents, '-F', '-'], {
      input: message,
    });
    if (!commit.ok) return { ok: false, message: gitWords(commit.err) };
    return { ok: true, value: commit.out.trim() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runGit } from '@archive/history';
import type { History } from '@archive/history';

import { gitWords } from './git-words.ts';

/** What was made, or why not, in plain words. */
export type Made<T> = { ok: true; value: T } | { ok: false; message: string };

/**
 * Commits files as they are, on top of the last commit and on no branch yet. It is made with an
 * index of its own: what the person has staged stays staged, and no hook runs.
 *
 * @param commit - its message, and who makes it where git does not know a name
 * @returns the commit's id and that of the one it stands on
 */
export async function commitFiles(
  { root, prefix }: History,
  files: readonly string[],
  { message, user }: { message: string; user: string | undefined },
): Promise<Made<{ id: string; parent: string | undefined }>> {
  const folder = mkdtempSync(join(tmpdir(), 'archive-submit-'));
  const env = { GIT_INDEX_FILE: join(folder, 'index') };
  try {
    const head = await runGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    const parent = head.ok ? head.text.trim() : undefined;
    const begun = await runGit(root, ['read-tree', parent ?? '--empty'], { env });
    if (!begun.ok) return { ok: false, message: gitWords(begun.complaint) };
    const input = files.map((file) => `${prefix}${file}\0`).join('');
    const update = ['update-index', '--add', '--remove', '-z', '--stdin'];
    const added = await runGit(root, update, { env, input });
    if (!added.ok) return { ok: false, message: gitWords(added.complaint) };
    const tree = await runGit(root, ['write-tree'], { env });
    if (!tree.ok) return { ok: false, message: gitWords(tree.complaint) };
    const parents = parent === undefined ? [] : ['-p', parent];
    const commit = await runGit(root, ['commit-tree', tree.text.trim(), ...parents, '-F', '-'], {
      input: message,
      env: user === undefined ? {} : { GIT_AUTHOR_NAME: user, GIT_COMMITTER_NAME: user },
    });
    if (!commit.ok) return { ok: false, message: gitWords(commit.complaint) };
    return { ok: true, value: { id: commit.text.trim(), parent } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

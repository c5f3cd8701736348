import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import type { History } from '@archive/history';
import type { Store } from '@archive/store';

import type { SubmitRequest, Submitted } from '../../api/index.ts';
import { runGit } from '../git/run-git.ts';
import { changedFiles, changes, subjectOf } from './changes.ts';
import { coAuthors } from './co-authors.ts';
import { commitFiles } from './commit-files.ts';
import type { Made } from './commit-files.ts';
import { gitWords } from './git-words.ts';
import { push } from './push.ts';

const OWN = /^translate\//;

/**
 * Commits the archive's changed files on a branch of their own and pushes it where there is a
 * remote. Where something fails, the files stay as they are, and so does a commit that was made: to
 * submit again goes on from there.
 */
export function submit(store: Store, history: History, request: SubmitRequest): Made<Submitted> {
  const { root } = history;
  const { files, conflicts } = changedFiles(history);
  const obstacle = obstacleIn(root, conflicts);
  if (obstacle !== undefined) return { ok: false, message: obstacle };
  const current = branchNow(root);
  const own = current !== undefined && OWN.test(current) ? current : undefined;
  if (files.length === 0) {
    if (own === undefined) return { ok: false, message: 'There is nothing to submit.' };
    // Committed before, and perhaps not pushed.
    return push(root, own, runGit(root, ['rev-parse', 'HEAD']).out.trim());
  }
  const authors = coAuthors(store, history, files, history.userName());
  const message = messageOf(request.message ?? changes(store, history).summary, authors);
  const commit = commitFiles(history, files, message);
  if (!commit.ok) return commit;
  const branch = own ?? freeBranch(root, files);
  const moved = moveTo(history, branch, commit.value, files);
  return moved.ok ? push(root, branch, commit.value) : moved;
}

/** Why nothing can be committed now. */
function obstacleIn(root: string, conflicts: readonly string[]): string | undefined {
  if (conflicts.length > 0)
    return `A merge has left both versions in ${conflicts.join(', ')}. Choose there first, then submit again.`;
  const lock = runGit(root, ['rev-parse', '--git-path', 'index.lock']).out.trim();
  if (existsSync(resolve(root, lock))) return gitWords('index.lock');
  const known = ['user.name', 'user.email'].every(
    (name) => runGit(root, ['config', '--get', name]).out.trim() !== '',
  );
  if (!known)
    return 'Git does not know who you are. Tell it with: git config user.name "Your Name", and git config user.email you@example.org';
  return undefined;
}

/** The branch that is checked out; nothing where none is. */
function branchNow(root: string): string | undefined {
  const head = runGit(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  return head.ok ? head.out.trim() : undefined;
}

/** Such as `translate/ar/how-we-cite`, with a number where that one is taken. */
function freeBranch(root: string, files: readonly string[]): string {
  const { documents, languages } = subjectOf(files);
  const [document = 'archive'] = documents;
  const [language = 'all'] = languages;
  const place = languages.length === 1 ? language : 'all';
  const name = `translate/${place}/${documents.length > 1 ? 'several' : document}`;
  for (let count = 1; ; count += 1) {
    const branch = count === 1 ? name : `${name}-${count}`;
    const refs = ['for-each-ref', `refs/heads/${branch}`, `refs/remotes/*/${branch}`];
    if (runGit(root, refs).out === '') return branch;
  }
}

/** Puts the work tree, which has these files already, on the branch. Other staged files stay staged. */
function moveTo(
  { root, prefix }: History,
  branch: string,
  commit: string,
  files: readonly string[],
): Made<undefined> {
  const steps: readonly (readonly string[])[] = [
    ['update-ref', '-m', 'archive review: submit', `refs/heads/${branch}`, commit],
    ['symbolic-ref', '-m', 'archive review: submit', 'HEAD', `refs/heads/${branch}`],
  ];
  for (const step of steps) {
    const done = runGit(root, step);
    if (!done.ok) return { ok: false, message: gitWords(done.err) };
  }
  const input = files.map((file) => `${prefix}${file}\0`).join('');
  const staged = runGit(root, ['update-index', '--add', '--remove', '-z', '--stdin'], { input });
  return staged.ok ? { ok: true, value: undefined } : { ok: false, message: gitWords(staged.err) };
}

function messageOf(summary: string, authors: readonly string[]): string {
  const trailers = authors.map((author) => `Co-authored-by: ${author}`);
  return `${[summary.trim(), ...(trailers.length > 0 ? ['', ...trailers] : [])].join('\n')}\n`;
}

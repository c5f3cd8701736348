import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { runGit } from '@archive/history';
import type { History } from '@archive/history';
import type { Store } from '@archive/store';

import type { SubmitRequest, Submitted } from '../../api/index.ts';
import { changedFiles, subjectOf, summaryOf } from './changes.ts';
import { coAuthors } from './co-authors.ts';
import { commitFiles } from './commit-files.ts';
import type { Made } from './commit-files.ts';
import { gitWords } from './git-words.ts';
import { push } from './push.ts';

const OWN = /^translate\//;
/** What git's own log says of it. */
const REASON = 'archive review: submit';

/**
 * Commits the archive's changed files on a branch of their own and pushes it where there is a
 * remote. Where something fails, the files stay as they are, and so does a commit that was made: to
 * submit again goes on from there.
 */
export async function submit(
  store: Store,
  history: History,
  request: SubmitRequest,
): Promise<Made<Submitted>> {
  const { root } = history;
  const { files, conflicts } = await changedFiles(history);
  const known = history.userName();
  const user = known ?? request.by;
  const obstacle = await obstacleIn(root, conflicts, user);
  if (obstacle !== undefined) return { ok: false, message: obstacle };
  const current = await branchNow(root);
  const own = current !== undefined && OWN.test(current) ? current : undefined;
  if (files.length === 0) {
    if (own === undefined) return { ok: false, message: 'There is nothing to submit.' };
    // Committed before, and perhaps not pushed.
    return push(root, own, (await runGit(root, ['rev-parse', 'HEAD'])).text.trim());
  }
  const authors = await coAuthors(store, history, files, user);
  const message = messageOf(request.message ?? summaryOf(store, files), authors);
  const commit = await commitFiles(history, files, {
    message,
    user: known === undefined ? user : undefined,
  });
  if (!commit.ok) return commit;
  const branch = own ?? (await freeBranch(root, files));
  const { id, parent } = commit.value;
  // Only on what the commit was made from, and only where there is no such branch yet.
  const moved = await moveTo(history, branch, { to: id, from: own && parent }, files);
  return moved.ok ? push(root, branch, id) : moved;
}

/** Why nothing can be committed now. */
async function obstacleIn(
  root: string,
  conflicts: readonly string[],
  user: string | undefined,
): Promise<string | undefined> {
  if (conflicts.length > 0)
    return `A merge has left both versions in ${conflicts.join(', ')}. Choose there first, then submit again.`;
  const lock = await runGit(root, ['rev-parse', '--git-path', 'index.lock']);
  if (existsSync(resolve(root, lock.text.trim()))) return gitWords('index.lock');
  const address = await runGit(root, ['config', '--get', 'user.email']);
  if (user === undefined || address.text.trim() === '')
    return 'Git does not know who you are. Tell it with: git config user.name "Your Name", and git config user.email you@example.org';
  return undefined;
}

/** The branch that is checked out; nothing where none is. */
async function branchNow(root: string): Promise<string | undefined> {
  const head = await runGit(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  return head.ok ? head.text.trim() : undefined;
}

/** Such as `translate/ar/how-we-cite`, with a number where that one is taken. */
async function freeBranch(root: string, files: readonly string[]): Promise<string> {
  const { documents, languages } = subjectOf(files);
  const [document = 'archive'] = documents;
  const [language = 'all'] = languages;
  const place = languages.length === 1 ? language : 'all';
  const name = `translate/${place}/${documents.length > 1 ? 'several' : document}`;
  for (let count = 1; ; count += 1) {
    const branch = count === 1 ? name : `${name}-${count}`;
    const refs = ['for-each-ref', `refs/heads/${branch}`, `refs/remotes/*/${branch}`];
    if ((await runGit(root, refs)).text === '') return branch;
  }
}

/** Puts the work tree, which has these files already, on the branch. Other staged files stay staged. */
async function moveTo(
  { root, prefix }: History,
  branch: string,
  commit: { to: string; from: string | undefined },
  files: readonly string[],
): Promise<Made<undefined>> {
  const steps: readonly (readonly string[])[] = [
    ['update-ref', '-m', REASON, `refs/heads/${branch}`, commit.to, commit.from ?? ''],
    ['symbolic-ref', '-m', REASON, 'HEAD', `refs/heads/${branch}`],
  ];
  for (const step of steps) {
    const done = await runGit(root, step);
    if (!done.ok) return { ok: false, message: gitWords(done.complaint) };
  }
  const input = files.map((file) => `${prefix}${file}\0`).join('');
  const staged = await runGit(root, ['update-index', '--add', '--remove', '-z', '--stdin'], {
    input,
  });
  return staged.ok
    ? { ok: true, value: undefined }
    : { ok: false, message: gitWords(staged.complaint) };
}

function messageOf(summary: string, authors: readonly string[]): string {
  const trailers = authors.map((author) => `Co-authored-by: ${author}`);
  return `${[summary.trim(), ...(trailers.length > 0 ? ['', ...trailers] : [])].join('\n')}\n`;
}

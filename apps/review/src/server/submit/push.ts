import type { Submitted } from '../../api/index.ts';
import { runGit } from '../git/run-git.ts';
import type { Made } from './commit-files.ts';
import { gitWords } from './git-words.ts';
import { pullRequestAddress } from './pull-request-address.ts';

/** Pushes a branch where there is a remote. */
export function push(root: string, branch: string, commit: string): Made<Submitted> {
  const remotes = runGit(root, ['remote']).out.split('\n').filter(Boolean);
  const remote = remotes.includes('origin') ? 'origin' : remotes[0];
  if (remote === undefined) return { ok: true, value: { branch, commit, pushed: false } };
  const ref = `refs/heads/${branch}`;
  const pushed = runGit(root, ['push', '--quiet', '--set-upstream', remote, `${ref}:${ref}`]);
  if (!pushed.ok)
    return {
      ok: false,
      message: `The work is committed on the branch ${branch}, and not pushed yet. ${gitWords(pushed.err)}`,
    };
  const address = runGit(root, ['remote', 'get-url', '--push', remote]).out.trim();
  const target = pullRequestAddress(address, branch, mainBranch(root, remote));
  return {
    ok: true,
    value: { branch, commit, pushed: true, ...(target === undefined ? {} : { address: target }) },
  };
}

function mainBranch(root: string, remote: string): string {
  const name = `refs/remotes/${remote}/HEAD`;
  const head = runGit(root, ['symbolic-ref', '--quiet', '--short', name]).out.trim();
  return head.slice(remote.length + 1) || 'main';
}

import { runGit } from '@archive/history';

import type { Submitted } from '../../api/index.ts';
import type { Made } from './commit-files.ts';
import { gitWords } from './git-words.ts';
import { pullRequestAddress } from './pull-request-address.ts';

/** Pushes a branch where there is a remote. */
export async function push(root: string, branch: string, commit: string): Promise<Made<Submitted>> {
  const { text } = await runGit(root, ['remote']);
  const remotes = text.split('\n').filter(Boolean);
  const remote = remotes.includes('origin') ? 'origin' : remotes[0];
  if (remote === undefined) return { ok: true, value: { branch, commit, pushed: false } };
  const ref = `refs/heads/${branch}`;
  const pushed = await runGit(root, ['push', '--quiet', '--set-upstream', remote, `${ref}:${ref}`]);
  if (!pushed.ok)
    return {
      ok: false,
      message: `The work is committed on the branch ${branch}, and not pushed yet. ${gitWords(pushed.complaint)}`,
    };
  const address = await runGit(root, ['remote', 'get-url', '--push', remote]);
  const main = await mainBranch(root, remote);
  const target = pullRequestAddress(address.text.trim(), branch, main);
  return {
    ok: true,
    value: { branch, commit, pushed: true, ...(target === undefined ? {} : { address: target }) },
  };
}

async function mainBranch(root: string, remote: string): Promise<string> {
  const name = `refs/remotes/${remote}/HEAD`;
  const head = await runGit(root, ['symbolic-ref', '--quiet', '--short', name]);
  return head.text.trim().slice(remote.length + 1) || 'main';
}

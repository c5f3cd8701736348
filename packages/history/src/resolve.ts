import type { Outcome } from '@archive/schema';

import { git } from './git.ts';

const LONGEST_REF = 1000;

/** The id of the commit that a name stands for, or a finding that says how to get it. */
export function resolveCommit(root: string, ref: string): Outcome<string> {
  const id = isPossible(ref) ? lookUp(root, ref) : undefined;
  if (id !== undefined) return { ok: true, value: id };
  const shallow = git(root, ['rev-parse', '--is-shallow-repository']).text.trim() === 'true';
  return {
    ok: false,
    findings: [
      {
        rule: 'unknown-revision',
        severity: 'error',
        message: `Git knows no commit, branch or tag called "${ref}" here.`,
        help: shallow
          ? 'This clone has only the newest commits. Fetch the others with: git fetch --unshallow'
          : 'See what there is with: git branch --all. Fetch what is missing with: git fetch',
      },
    ],
  };
}

function isPossible(ref: string): boolean {
  return ref !== '' && ref.length <= LONGEST_REF && !/\p{Cc}/u.test(ref);
}

function lookUp(root: string, ref: string): string | undefined {
  const named = ['--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const found = git(root, ['rev-parse', ...named]);
  const id = found.text.trim();
  return found.ok && isCommitId(id) ? id : undefined;
}

/** Whether a text is a commit's full id: SHA-1 or SHA-256. */
export function isCommitId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

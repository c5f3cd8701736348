import { parts, runGit } from './git.ts';

/** A file that differs from the last commit. */
export interface UncommittedFile {
  /** Relative to the archive folder. */
  path: string;
  /** Whether a merge has left two versions of it that nobody has decided between. */
  conflict: boolean;
}

/** Two sides that both changed a file, as `git status` writes them. */
const CONFLICT = /^(?:U.|.U|AA|DD)/;

/** The files below some paths of the archive that differ from the last commit, new ones among them. */
export async function uncommittedFiles(
  root: string,
  prefix: string,
  below: readonly string[],
): Promise<UncommittedFile[]> {
  const options = ['--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'];
  const paths = below.map((path) => prefix + path);
  const status = await runGit(root, ['status', ...options, '--', ...paths]);
  return parts(status.text).map((entry) => ({
    path: entry.slice(3 + prefix.length),
    conflict: CONFLICT.test(entry),
  }));
}

import type { Outcome } from '@archive/schema';

import { authorsBetween, lastAuthors, personName } from './authors.ts';
import type { Author } from './authors.ts';
import { changedFiles } from './changed-files.ts';
import type { ChangedFile } from './changed-files.ts';
import { filesAt } from './files-at.ts';
import type { CommittedFile } from './files-at.ts';
import { git } from './git.ts';
import { listTree } from './list-tree.ts';
import { readTexts } from './read-objects.ts';
import { isCommitId, resolveCommit } from './resolve.ts';
import { versions } from './versions.ts';

const MOST_VERSIONS = 200;

/**
 * An archive as git has it. Nothing is written, and nothing is remembered between two calls, so
 * each answer is about the repository as it is. A shallow clone answers from what it has.
 *
 * Paths of files are relative to the archive folder, with `/` between folders. Commits are ids as
 * {@link History.resolve} gives them; another text throws a RangeError.
 */
export class History {
  /** The root of the repository's work tree, absolute. */
  readonly root: string;
  /** The archive folder below it, with a final `/`; empty where it is the root. */
  readonly prefix: string;

  /** Made by {@link openHistory}. */
  constructor(root: string, prefix: string) {
    this.root = root;
    this.prefix = prefix;
  }

  /** The name under which this user commits; `undefined` when git has not been told. */
  userName(): string | undefined {
    return personName(git(this.root, ['config', '--get', 'user.name']).text);
  }

  /**
   * The id of the commit that a branch, a tag, an abbreviated id or an expression such as `HEAD~1`
   * stands for. What is unknown gives a finding, `unknown-revision`.
   */
  resolve(ref: string): Outcome<string> {
    return resolveCommit(this.root, ref);
  }

  /** The commit from which two have parted; `undefined` when they share none, or the clone does not have it. */
  mergeBase(a: string, b: string): string | undefined {
    const base = git(this.root, ['merge-base', checked(a), checked(b)]).text.trim();
    return isCommitId(base) ? base : undefined;
  }

  /** The archive's files as a commit has them. Their texts are read when the first is asked for. */
  filesAt(commit: string): CommittedFile[] {
    return filesAt(this.root, this.prefix, checked(commit));
  }

  /** The text of one file as a commit has it; `undefined` when it has no such file, or it is no text. */
  textAt(commit: string, path: string): string | undefined {
    const whole = this.prefix + path;
    const file = listTree(this.root, whole, checked(commit)).find((each) => each.path === '');
    return file?.type === 'file' ? readTexts(this.root, [file.object]).get(file.object) : undefined;
  }

  /**
   * The texts that a file had up to the last commit, newest first, each once. They are read as the
   * caller goes on asking.
   *
   * @param limit So many at most.
   * @example
   * for (const text of history.versions('locales/en/documents/a-note.json'))
   *   if (text.includes('overnight')) return text;
   */
  versions(path: string, limit = MOST_VERSIONS): Iterable<string> {
    return versions(this.root, this.prefix + path, limit);
  }

  /** Who last changed a file; `undefined` when it differs from the last commit or is in none. */
  lastAuthor(path: string): Author | undefined {
    return lastAuthors(this.root, this.prefix, new Set([path])).get(path);
  }

  /** The same for many files, by path, in two runs of git. */
  lastAuthors(paths: Iterable<string>): ReadonlyMap<string, Author> {
    return lastAuthors(this.root, this.prefix, new Set(paths));
  }

  /**
   * The files of the whole repository that differ between two commits, or between a commit and the
   * working tree with its new files; a rename is one change.
   *
   * @param head The later commit; the working tree when it is left out.
   */
  changedFiles(base: string, head?: string): ChangedFile[] {
    const to = head === undefined ? undefined : checked(head);
    return changedFiles(this.root, this.prefix, checked(base), to);
  }

  /** The names of those who made the commits that `head` has and `base` has not, oldest first, co-authors included. */
  authors(base: string, head: string): string[] {
    return authorsBetween(this.root, checked(base), checked(head));
  }
}

function checked(commit: string): string {
  if (!isCommitId(commit)) throw new RangeError(`${JSON.stringify(commit)} is no commit's id.`);
  return commit;
}

import type { Outcome } from '@archive/schema';

import { addresses, authorsBetween, lastAuthors, personName } from './authors.ts';
import type { Author } from './authors.ts';
import { changedFiles } from './changed-files.ts';
import type { ChangedFile } from './changed-files.ts';
import { filesAt } from './files-at.ts';
import type { CommittedFile } from './files-at.ts';
import { formerTexts } from './former-texts.ts';
import type { FormerText } from './former-texts.ts';
import { git } from './git.ts';
import { listFiles, listTree } from './list-tree.ts';
import { readTexts } from './read-objects.ts';
import { isCommitId, resolveCommit } from './resolve.ts';
import { uncommittedFiles } from './uncommitted-files.ts';
import type { UncommittedFile } from './uncommitted-files.ts';
import { versions } from './versions.ts';

const MOST_VERSIONS = 200;
const MOST_COMMITS = 100;
const MOST_NAMED = 500;

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

  /** The texts of some files as a commit has them, by path, in two runs of git. */
  textsAt(commit: string, paths: readonly string[]): Map<string, string> {
    const wanted = new Set(paths.map((path) => this.prefix + path));
    // A command line has its limits: of very many, the whole folder is listed.
    const below = wanted.size > MOST_NAMED ? [this.prefix].filter(Boolean) : [...wanted];
    const files = wanted.size === 0 ? [] : listFiles(this.root, checked(commit), below);
    const found = files.filter(({ path, type }) => type === 'file' && wanted.has(path));
    const texts = readTexts(
      this.root,
      found.map(({ object }) => object),
    );
    return new Map(
      found.flatMap(({ path, object }) => {
        const text = texts.get(object);
        return text === undefined ? [] : [[path.slice(this.prefix.length), text]];
      }),
    );
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

  /**
   * What a file held after each of the commits that changed it, with who made them, newest first, in
   * two runs of git that keep nobody waiting.
   *
   * @param limit The last so many commits.
   * @example
   * const [last] = await history.formerTexts('locales/fr/documents/a-note.json');
   * last?.author; // 'Ada'
   */
  formerTexts(path: string, limit = MOST_COMMITS): Promise<FormerText[]> {
    return formerTexts(this.root, this.prefix + path, limit);
  }

  /** The files below some paths of the archive that differ from the last commit, new ones among them. */
  uncommittedFiles(below: readonly string[]): Promise<UncommittedFile[]> {
    return uncommittedFiles(this.root, this.prefix, below);
  }

  /** The newest address of each person who has committed, by name. */
  addresses(): Promise<ReadonlyMap<string, string>> {
    return addresses(this.root);
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

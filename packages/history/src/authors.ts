import { git, parts, runGit } from './git.ts';

/** Who last changed a file. */
export interface Author {
  name: string;
  email: string;
  /** The day, in the author's own time zone, such as `2026-05-02`. */
  date: string;
}

const LONGEST_NAME = 200;

/**
 * A person's name as git has it, on one line and of reasonable length, or `undefined` when nothing
 * is left of it.
 */
export function personName(text: string): string | undefined {
  const name = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return Array.from(name).slice(0, LONGEST_NAME).join('') || undefined;
}

/** The last author of each file that is as its last commit left it, by path. */
export function lastAuthors(
  root: string,
  prefix: string,
  paths: ReadonlySet<string>,
): Map<string, Author> {
  const wanted = new Set([...paths].map((path) => prefix + path));
  // One file is looked for by name; of many, the whole folder's history is read once.
  const below = wanted.size === 1 ? [...wanted] : prefix === '' ? [] : [prefix];
  for (const path of uncommitted(root, below)) wanted.delete(path);
  const authors = new Map<string, Author>();
  if (wanted.size === 0) return authors;

  const most = wanted.size === 1 ? ['--max-count=1'] : [];
  const format = '--format=%x00%aN%x00%aE%x00%as';
  const options = ['--name-only', '-z', '--no-renames', '--no-show-signature', ...most, format];
  const log = git(root, ['log', ...options, '--end-of-options', 'HEAD', '--', ...below]);
  for (const { person, changed } of parseLog(log.text)) {
    for (const path of changed)
      if (wanted.delete(path) && person !== undefined)
        authors.set(path.slice(prefix.length), person);
    if (wanted.size === 0) break;
  }
  return authors;
}

/** An empty field begins a commit: its author's name, address and day, then the paths it changed. */
function* parseLog(text: string): Generator<{ person?: Author; changed: string[] }> {
  const fields = parts(text);
  let index = 0;
  while (index < fields.length) {
    const [name = '', email = '', date = ''] = fields.slice(index + 1, index + 4);
    const next = fields.indexOf('', index + 4);
    const end = next === -1 ? fields.length : next;
    // The list begins on a line of its own.
    const changed = fields.slice(index + 4, end).map((path) => path.replace(/^\n/, ''));
    const known = personName(name);
    yield { person: known === undefined ? undefined : { name: known, email, date }, changed };
    index = end;
  }
}

/** Paths that differ from the last commit, and those that git does not follow. */
function uncommitted(root: string, below: readonly string[]): string[] {
  const options = ['--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'];
  const status = git(root, ['status', ...options, '--', ...below]);
  return parts(status.text).map((entry) => entry.slice(3));
}

/**
 * The names of those who wrote the commits that are in one and not in the other, oldest first,
 * each once, those named by a `Co-authored-by` line included.
 */
export function authorsBetween(root: string, base: string, head: string): string[] {
  // A commit's author, then its co-authors, all of them divided by NUL.
  const trailers = '%(trailers:key=Co-authored-by,valueonly=true,separator=%x00)';
  const options = ['--no-merges', '--reverse', '-z', '--no-show-signature'];
  const format = `--format=%aN%x00${trailers}`;
  const log = git(root, ['log', ...options, format, '--end-of-options', `${base}..${head}`, '--']);
  // "Ada Lovelace <ada@example.org>"
  const names = parts(log.text).flatMap(
    (field) => personName(field.replace(/<[^<>]*>\s*$/, '')) ?? [],
  );
  return [...new Set(names)];
}

/** The newest address of each person who has committed, by name. */
export async function addresses(root: string): Promise<Map<string, string>> {
  const options = ['-z', '--no-show-signature', '--format=%aN%x00%aE'];
  const log = await runGit(root, ['log', ...options, '--end-of-options', 'HEAD', '--']);
  const fields = parts(log.text);
  const found = new Map<string, string>();
  for (let index = 0; index < fields.length; index += 2) {
    const name = personName(fields[index] ?? '');
    if (name !== undefined && !found.has(name)) found.set(name, fields[index + 1] ?? '');
  }
  return found;
}

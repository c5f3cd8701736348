import { git, parts } from './git.ts';

/** One file that differs between two states of a repository. */
export interface ChangedFile {
  /** Relative to the archive folder; relative to the repository's root for a file outside it. */
  path: string;
  /** Whether it lies in the archive folder. */
  inside: boolean;
  status: 'added' | 'modified' | 'removed' | 'renamed';
  /** Of a renamed file, where it was; relative as `path` is for a file that was there. */
  from?: string;
}

const statuses: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'removed',
  R: 'renamed',
};

/** The files of a whole repository that differ between a commit and another, or the working tree. */
export function changedFiles(
  root: string,
  prefix: string,
  base: string,
  head: string | undefined,
): ChangedFile[] {
  const options = [
    '--raw',
    '-z',
    '--no-abbrev',
    '--find-renames',
    '--no-ext-diff',
    '--no-textconv',
  ];
  const to = head === undefined ? [] : [head];
  const diff = git(root, ['diff', ...options, '--ignore-submodules', base, ...to, '--']);
  // By path in the repository.
  const changes = new Map<string, ChangedFile>();
  for (const { path, from, status } of parseRawDiff(diff.text)) {
    const before = from === undefined ? {} : { from: placeOf(from, prefix).path };
    changes.set(path, { ...placeOf(path, prefix), status, ...before });
  }
  if (head !== undefined) return [...changes.values()];

  // What git does not follow yet is as much a part of the change.
  const untracked = git(root, ['ls-files', '--others', '--exclude-standard', '-z']);
  for (const path of parts(untracked.text)) {
    const status = changes.get(path)?.status === 'removed' ? 'modified' : 'added';
    changes.set(path, { ...placeOf(path, prefix), status });
  }
  return [...changes.values()];
}

function* parseRawDiff(text: string): Generator<Omit<ChangedFile, 'inside'>> {
  const fields = parts(text).values();
  for (const head of fields) {
    // ":100644 100644 <id> <id> R100", then one path, or two.
    const letter = head.split(' ').at(-1)?.charAt(0) ?? '';
    const status = statuses[letter] ?? 'modified';
    const first = fields.next().value ?? '';
    if (status === 'renamed') yield { path: fields.next().value ?? '', status, from: first };
    else yield { path: first, status };
  }
}

function placeOf(path: string, prefix: string): { path: string; inside: boolean } {
  const inside = path.startsWith(prefix);
  return { path: inside ? path.slice(prefix.length) : path, inside };
}

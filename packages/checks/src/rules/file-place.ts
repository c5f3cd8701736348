import type { FileEntry } from '../archive-index.ts';
import type { FileRule, Problem } from '../rule.ts';

/** A file says inside what its path says, and every file in the archive's folders has a meaning there. */
export const filePlace: FileRule = {
  id: 'file-place',
  severity: 'error',
  description:
    "A file's name is the id inside it, and no stray file lies in the archive's folders.",
  scope: 'file',
  sentences: {
    stray: {
      message: 'The archive has no place for such a file: {{path}}.',
      help: 'Move it out of the archive’s folders, or correct its name: small letters, digits and single hyphens, ending in .json.',
    },
    misnamed: {
      message: 'The {{key}} inside is "{{inside}}", but the path says "{{named}}".',
      help: 'Write "{{named}}" here, or move the file to where "{{inside}}" belongs.',
    },
  },
  *check(entry) {
    if (entry.file.kind === 'unknown') yield { says: 'stray', values: { path: entry.file.path } };
    yield* misnamed(entry, 'id', entry.file.id);
    if (entry.file.kind !== 'ledger') return;
    yield* misnamed(entry, 'document', entry.file.id);
    yield* misnamed(entry, 'language', entry.file.language);
  },
};

function* misnamed({ file, value }: FileEntry, key: string, named = ''): Iterable<Problem> {
  if (file.kind === 'bundle' || typeof value !== 'object' || value === null) return;
  const inside: unknown = Reflect.get(value, key);
  if (typeof inside !== 'string' || named === '' || inside === named) return;
  yield { at: { pointer: `/${key}` }, says: 'misnamed', values: { key, inside, named } };
}

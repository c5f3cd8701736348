import { existsSync } from 'node:fs';

import { git } from './git.ts';
import { History } from './history.ts';

/**
 * Opens the history of an archive.
 *
 * @param dir The archive folder.
 * @returns Its history, or `undefined` when it lies in no work tree of git, when git holds the
 * repository for another user's, or when there is no git program.
 * @example
 * const history = openHistory(store.dir);
 * history?.lastAuthor('locales/fr/documents/a-note.json')?.name; // 'Ada'
 */
export function openHistory(dir: string): History | undefined {
  if (!existsSync(dir)) return undefined;
  const root = git(dir, ['rev-parse', '--show-toplevel']);
  const prefix = git(dir, ['rev-parse', '--show-prefix']);
  if (!root.ok || !prefix.ok) return undefined;
  return new History(withoutLineEnd(root.text), withoutLineEnd(prefix.text));
}

function withoutLineEnd(text: string): string {
  return text.replace(/\r?\n$/, '');
}

import type { NamesChange } from '@archive/schema';
import { fileAt } from '@archive/store';
import type { Side } from '@archive/workflow';

import { compareTexts } from './parts.ts';

/** What became of the texts in files of names: the archive's, its collections', the interface's. */
export function namesChanges(
  before: Side,
  after: Side,
  paths: ReadonlySet<string>,
): NamesChange[] | undefined {
  const changes: NamesChange[] = [];
  for (const path of paths) {
    const { kind, language, namespace, id } = fileAt(path);
    if ((kind !== 'bundle' && kind !== 'interface') || id !== undefined) continue;
    if (language === undefined || namespace === undefined) continue;
    const texts = (side: Side): Readonly<Record<string, string>> => side.names(path) || {};
    const parts = compareTexts(texts(before), texts(after));
    if (parts !== undefined) changes.push({ language, namespace, ...parts });
  }
  return changes.length === 0 ? undefined : changes;
}

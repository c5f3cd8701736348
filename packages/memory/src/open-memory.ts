import type { Store } from '@archive/store';

import { Memory } from './memory.ts';
import type { Progress } from './refresh/refresh.ts';

/**
 * Opens the translation memory of an archive and brings it up to date.
 *
 * Its index is kept in the archive's folder as `.archive/memory.sqlite`. It is made from the
 * archive's files and is no part of them: it may be deleted at any time, and one that is missing,
 * broken or made by another version is made anew. Several processes may use it at once. Where
 * none can be written, it is made in memory.
 *
 * @param store - an open archive
 * @param progress - hears how many of the documents that changed are done; the first time, that is all of them
 * @example
 * ```ts
 * const opened = openArchive('my-archive');
 * if (opened.ok) {
 *   const memory = openMemory(opened.value);
 *   for (const { percent, target } of memory.suggest('Freedom', { from: 'en', to: 'ru' }))
 *     console.log(percent, target);
 *   memory.close();
 * }
 * ```
 */
export function openMemory(store: Store, progress?: Progress): Memory {
  const memory = new Memory(store);
  memory.refresh(progress);
  return memory;
}

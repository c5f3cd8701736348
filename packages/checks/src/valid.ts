import type { Kind, KindTypes } from '@archive/schema';

import type { Entry, FileEntry } from './archive-index.ts';

/** The valid files of each kind. */
export class Valid {
  readonly #entries: readonly FileEntry[];

  constructor(entries: readonly FileEntry[]) {
    this.#entries = entries.filter((entry) => entry.value !== undefined);
  }

  all<K extends Kind>(kind: K): Entry<KindTypes[K]>[] {
    // `readEntry` has read each with the schema of the kind its path names.
    return this.#entries.filter(({ file }) => file.kind === kind) as Entry<KindTypes[K]>[];
  }
}

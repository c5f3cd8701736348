import { read, write } from '@archive/schema';
import type { Finding, Kind, KindTypes, Outcome } from '@archive/schema';

import type { Keys } from './archive-file.ts';
import { isSafePath } from './archive-folder.ts';
import type { ArchiveFolder } from './archive-folder.ts';
import { commitFiles } from './commit-files.ts';
import type { Pending } from './commit-files.ts';
import { exclusively, isShared } from './exclusively.ts';
import { pathOf } from './layout.ts';
import { unreadable } from './unreadable.ts';

/** What a set of changes did, or would do: paths relative to the archive folder, in the order they were given. */
export interface Committed {
  written: string[];
  removed: string[];
  /** Files that already held exactly these bytes, and files to remove that were not there. */
  unchanged: string[];
}

/**
 * A set of changes to an archive, written as a whole: first every new file to the side and to the
 * disk, then each into its place. When that fails half way, what was done is undone.
 *
 * @example
 * const change = store.begin();
 * change.put('document', skeleton.id, skeleton);
 * change.put('bundle', { language: 'en', namespace: `documents/${skeleton.id}` }, bundle);
 * const done = change.commit(); // { ok: true, value: { written: [...], removed: [], unchanged: [] } }
 */
export class Change {
  readonly #folder: ArchiveFolder;
  readonly #onCommit: () => void;
  readonly #pending = new Map<string, Uint8Array | null>();
  readonly #refused: Finding[] = [];

  /** Made by `store.begin()`. */
  constructor(folder: ArchiveFolder, onCommit: () => void) {
    this.#folder = folder;
    this.#onCommit = onCommit;
  }

  /** Writes a value in canonical form where it belongs. A value its schema refuses makes the commit fail. */
  put<K extends Kind>(kind: K, key: Keys[K], value: KindTypes[K]): this {
    const path = pathOf(kind, key);
    if (path === undefined) return this.#refuse(JSON.stringify(key));
    const text = write(kind, value);
    const checked = read(kind, text, path);
    if (!checked.ok) this.#refused.push(...checked.findings);
    this.#pending.set(path, Buffer.from(text));
    return this;
  }

  /** Writes bytes as they are: pictures, a README. The path is relative to the archive folder. */
  putBytes(path: string, bytes: Uint8Array | string): this {
    if (!isSafePath(path)) return this.#refuse(path);
    this.#pending.set(path, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
    return this;
  }

  /** Removes a file. */
  remove(path: string): this {
    if (!isSafePath(path)) return this.#refuse(path);
    this.#pending.set(path, null);
    return this;
  }

  /** What a commit would do; nothing is written. */
  preview(): Outcome<Committed> {
    return this.#run(false);
  }

  /**
   * Carries the changes out. A file whose bytes do not differ is not touched. One that is another than
   * when this store read it makes the commit fail (`file-changed`): what somebody else wrote
   * meanwhile is not written over.
   */
  commit(): Outcome<Committed> {
    if (!isShared(this.#folder)) return this.#run(true);
    const done = exclusively(this.#folder, () => this.#run(true));
    return done.ok ? done.value : done;
  }

  #refuse(path: string): this {
    this.#refused.push(unreadable(path, { reason: 'outside' }));
    return this;
  }

  #run(writes: boolean): Outcome<Committed> {
    if (this.#refused.length > 0) return { ok: false, findings: this.#refused };
    const sorted = this.#sort();
    if (!sorted.ok || !writes) return sorted;

    const changed = new Set([...sorted.value.written, ...sorted.value.removed]);
    if (changed.size === 0) return sorted;
    const todo: Pending = new Map([...this.#pending].filter(([path]) => changed.has(path)));
    const findings = commitFiles(this.#folder, todo);
    this.#onCommit();
    // What was put back is as it was read: whatever comes in between is still another's.
    if (findings.length > 0) return { ok: false, findings };
    for (const path of changed) this.#folder.wrote(path);
    return sorted;
  }

  #sort(): Outcome<Committed> {
    const committed: Committed = { written: [], removed: [], unchanged: [] };
    for (const [path, bytes] of this.#pending) {
      const isOther = this.#folder.hasChanged(path);
      const now = this.#folder.bytes(path);
      if (!now.ok && now.reason !== 'missing')
        return { ok: false, findings: [unreadable(path, now)] };
      const same = bytes === null ? !now.ok : now.ok && now.value.equals(bytes);
      if (same) committed.unchanged.push(path);
      else if (isOther) return { ok: false, findings: [changedMeanwhile(path)] };
      else if (bytes === null) committed.removed.push(path);
      else committed.written.push(path);
    }
    return { ok: true, value: committed };
  }
}

function changedMeanwhile(file: string): Finding {
  return {
    rule: 'file-changed',
    severity: 'error',
    message: 'The file was changed by somebody else meanwhile.',
    help: 'Nothing was written. Do it again: it then starts from what the file says now.',
    file,
  };
}

import { compareReleases, lastRelease } from '@archive/release';
import type { Changes, LastReleaseOptions, ReleaseSide } from '@archive/release';
import type { Outcome } from '@archive/schema';
import type { Store } from '@archive/store';
import { Side } from '@archive/workflow';

import type { Carrier } from './carrier.ts';
import { sideHere } from './sides.ts';

/** An archive held against its last release. */
export interface ReleaseComparison {
  /** The version that was published last; nothing where none was. */
  since: string | undefined;
  changes: Changes;
  before: ReleaseSide;
  here: ReleaseSide;
}

const NOTHING: ReleaseSide = { archive: new Side([]), schemas: new Map() };

/** Fetches the archive as it was published last, and compares the folder with it. */
export async function compareRelease(
  store: Store,
  carrier: Carrier,
  options: LastReleaseOptions,
): Promise<Outcome<ReleaseComparison>> {
  const last = await lastRelease(carrier.name, options);
  if (!last.ok) return last;
  const here = sideHere(store);
  // What a release changed is told beside the archive: it is no part of the change.
  const paths = store.files().flatMap(({ path, kind }) => (kind === 'changes' ? [] : [path]));
  if (last.value === undefined) {
    const changes = compareReleases(NOTHING, here, new Set(paths));
    return { ok: true, value: { since: undefined, changes, before: NOTHING, here } };
  }
  const bytes = (path: string): Uint8Array => {
    const read = store.bytes(path);
    return read.ok ? read.value : new Uint8Array();
  };
  const differing = last.value.differing(paths, bytes);
  const changes = compareReleases(last.value, here, differing);
  return { ok: true, value: { since: last.value.version, changes, before: last.value, here } };
}

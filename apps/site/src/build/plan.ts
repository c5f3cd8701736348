import type { Site } from '../archive/site.ts';
import { toldOf } from '../archive/told.ts';
import type { Told } from '../archive/told.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { idsAround } from './build-document.ts';
import { showsSame } from './record.ts';
import type { BuildRecord, RecordedDocument } from './record.ts';

/** The part of an archive that may change between two builds that do not build all anew. */
const MANY = 0.25;

/** The documents whose files, and whose pages, are as an earlier build left them. */
export function unchangedSince(
  record: BuildRecord | undefined,
  out: OutputFolder,
  stamps: ReadonlyMap<string, string>,
  stampOf: (path: string) => string,
): ReadonlyMap<string, RecordedDocument> {
  const unchanged = new Map<string, RecordedDocument>();
  for (const [id, recorded] of record?.documents ?? []) {
    const { files, media } = recorded.built;
    if (
      recorded.stamp === stamps.get(id) &&
      media.every(([path, stamp]) => stampOf(path) === stamp) &&
      out.areUntouched(files, record?.at ?? 0)
    )
      unchanged.set(id, recorded);
  }
  return unchanged;
}

/** Whether all is as an earlier build left it. */
export function isUnchanged(
  { rest, documents, pageless, at }: BuildRecord,
  out: OutputFolder,
  stamps: ReadonlyMap<string, string>,
  unchanged: ReadonlyMap<string, RecordedDocument>,
): boolean {
  return (
    rest !== undefined &&
    unchanged.size === documents.size &&
    stamps.size === documents.size + pageless.length &&
    pageless.every(([id, stamp]) => stamps.get(id) === stamp) &&
    out.areUntouched(rest.files, at)
  );
}

/** What the documents told that did not change. */
export function toldBy(
  documents: ReadonlyMap<string, RecordedDocument>,
): ReadonlyMap<string, Told> {
  return new Map([...documents].map(([id, { built }]) => [id, built.told]));
}

/**
 * The ids of the documents to build, in the order of the collections: those that changed, and those
 * whose pages say something about one that changed in what others say of it.
 *
 * @param unchanged What {@link unchangedSince} gave.
 */
export function documentsToBuild(
  { catalogue }: Site,
  record: BuildRecord | undefined,
  unchanged: ReadonlyMap<string, RecordedDocument>,
): string[] {
  const all = [...catalogue.collections.values()].flat();
  const changed = all.filter((id) => !unchanged.has(id));
  const isSameOrder = record?.axes.join() === [...catalogue.axes].join();
  if (record === undefined || !isSameOrder || changed.length > all.length * MANY) return all;

  const here = new Set(all);
  const moved = new Set([...record.documents.keys()].filter((id) => !here.has(id)));
  for (const id of changed) {
    const before = record.documents.get(id)?.built.told;
    const document = catalogue.document(id);
    const entry = catalogue.entry(id);
    const facets = catalogue.facets.get(id);
    const now = document && entry && facets && toldOf(document, entry, facets);
    const isSame = before && now ? showsSame(before, now) : before === now;
    if (!isSame) moved.add(id);
  }
  return all.filter((id) => {
    const built = unchanged.get(id)?.built;
    return (
      built === undefined ||
      built.asked.some((other) => moved.has(other)) ||
      idsAround(catalogue.neighbours(id)).join() !== built.around.join()
    );
  });
}

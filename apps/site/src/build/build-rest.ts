import type { Entry } from '../archive/entry.ts';
import type { Site } from '../archive/site.ts';
import type { BuildOptions, Progress } from '../build-report.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { writeLists } from '../write-lists.ts';
import { tellsSame } from './record.ts';
import type { BuildRecord, RecordedDocument, RestBuilt } from './record.ts';

/** What there was, and what there is now. */
interface Builds {
  readonly record: BuildRecord | undefined;
  readonly documents: ReadonlyMap<string, RecordedDocument>;
  /** The ids of the documents that were built now. */
  readonly built: ReadonlySet<string>;
  /** Hears of each part that begins. */
  readonly begin: (part: Progress['part']) => void;
}

/**
 * Writes what is no document's own. Lists stay as they are while documents tell what they told.
 * What writes the parts that can be left out is loaded where they are not.
 */
export async function buildRest(
  site: Site,
  out: OutputFolder,
  options: BuildOptions,
  { record, documents, built, begin }: Builds,
): Promise<RestBuilt> {
  const before = out.files.size;
  const rest = record?.rest;
  begin('lists');
  const { pages, findings } =
    rest !== undefined && tellSame(record, documents) && out.areUntouched(rest.lists, record.at)
      ? keepLists(out, rest)
      : writeLists(site, out, (id) => documents.get(id)?.built.told);
  const lists = [...out.files].slice(before);

  if (options.downloads === true) {
    begin('downloads');
    const [{ MadeBefore }, { writeDownloads }] = await Promise.all([
      import('../output/made-before.ts'),
      import('../downloads/write-downloads.ts'),
    ]);
    const made = new MadeBefore(options.out);
    writeDownloads(site, out, made, built);
    made.save();
  }
  if (options.search === true) {
    begin('search');
    const { writeSearch } = await import('../search/write-search.ts');
    const searched = [...documents].map(
      ([id, document]) =>
        [id, { stamp: document.stamp, entry: document.built.told.entry }] as const,
    );
    writeSearch(site, out, options.out, new Map(searched));
  }
  if (site.cards) {
    begin('cards');
    const { writeCards } = await import('../cards/write-cards.ts');
    await writeCards(site, out, options.out, entriesOf(documents));
  }
  return { lists, files: [...out.files].slice(before), pages, findings };
}

function entriesOf(documents: Builds['documents']): Entry[] {
  return [...documents.values()].map(({ built }) => built.told.entry);
}

function keepLists(out: OutputFolder, rest: RestBuilt): RestBuilt {
  out.keepAll(rest.lists);
  return rest;
}

function tellSame(
  record: BuildRecord | undefined,
  documents: ReadonlyMap<string, RecordedDocument>,
): record is BuildRecord {
  if (record?.documents.size !== documents.size) return false;
  return [...documents].every(([id, document]) => {
    const before = record.documents.get(id);
    if (before === document) return true;
    return before !== undefined && tellsSame(before.built.told, document.built.told);
  });
}

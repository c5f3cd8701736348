import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CHUNK, EDITION, IndexWriter, makeAnalyser } from '@archive/search';
import type { IndexChunk, IndexedText, IndexManifest, Listing, Stem } from '@archive/search';

import type { Entry } from '../archive/entry.ts';
import type { Site } from '../archive/site.ts';
import { yearOf } from '../browse/years.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import type { IndexBefore, IndexedDocument } from './indexed-before.ts';
import { hashedName, indexedText, listingOf } from './indexed-text.ts';
import { SEARCH_FOLDER } from './paths.ts';
import type { SearchedDocument } from './searched-document.ts';

/** A language, and what there is of it. */
interface LanguageAt {
  readonly tag: string;
  /** The folder of the site. */
  readonly dir: string;
  readonly key: string;
  readonly stem?: Stem;
  /** The irregular forms of its words. */
  readonly forms?: string;
  readonly before?: IndexBefore;
}

/** A document now: as it was indexed, or with the text that is to be. */
interface Numbered {
  readonly entry: Entry;
  readonly stamp: string;
  readonly file: string;
  readonly listing: Listing;
  readonly known?: IndexedDocument;
  readonly text?: IndexedText;
}

/**
 * Writes the index of one language, as far as it is not there.
 *
 * @returns What it is for the next build, and the name of the file to be read first.
 */
export function writeLanguage(
  site: Site,
  out: OutputFolder,
  listed: readonly SearchedDocument[],
  { tag, dir, key, stem, forms, before: found }: LanguageAt,
): { index: string; now: IndexBefore } {
  const folder = `${SEARCH_FOLDER}${tag}/`;
  const before = found?.key === key ? found : undefined;
  const known = new Map(before?.documents.map((document) => [document.id, document]));
  const numbered = listed.flatMap((each) => {
    const document = textOf(site, out, tag, each, known.get(each.entry.id));
    return document ?? [];
  });
  const put = (name: string, ending: string, content: string | Uint8Array): string => {
    const file = hashedName(name, ending, content);
    out.put(folder + file, content);
    return file;
  };

  const indexed = (): Pick<IndexBefore, 'documents' | 'shards'> => {
    const writer = new IndexWriter(makeAnalyser(tag, stem, forms));
    const wasTakenOver =
      before !== undefined && takeOver(writer, join(dir, folder), before, numbered);
    const documents = numbered.map(
      ({ entry: { id, titles }, stamp, file, known: same, text }, number) => {
        if (same !== undefined && wasTakenOver) return { ...same, stamp };
        const { segments } = text ?? readText(join(dir, folder, file));
        const counts = writer.add(
          number,
          segments.map(([, each]) => each),
        );
        // Where it has no title of its own, the first segment is not the title, whatever is shown as one.
        const title = titles.has(tag) ? (counts[0] ?? 0) : 0;
        return { id, stamp, file, title, words: counts.reduce((sum, words) => sum + words, 0) };
      },
    );
    const shards = Array.from(
      writer.shards(),
      ({ first, bytes }) => [first, put('the_words', 'bin', bytes)] as const,
    );
    return { documents, shards };
  };

  const { documents, shards } = asBefore(out, folder, numbered, before) ?? indexed();
  const chunks: string[] = [];
  for (let start = 0; start < documents.length; start += CHUNK) {
    const rows: IndexChunk = numbered
      .slice(start, start + CHUNK)
      .map(({ entry, file, listing }) => [entry.id, file, listing]);
    chunks.push(put('the_names', 'json', JSON.stringify(rows)));
  }
  const facts = { language: tag, shards, chunks, ...columns(numbered, documents) };
  const manifest: IndexManifest = { edition: EDITION, ...facts };
  const index = put('the_index', 'json', JSON.stringify(manifest));
  return { index, now: { key, documents, shards } };
}

/** Sees to it that the text of a document is there, and tells whether it is the one that was indexed. */
function textOf(
  site: Site,
  out: OutputFolder,
  tag: string,
  { entry, stamp }: SearchedDocument,
  known: IndexedDocument | undefined,
): Numbered | undefined {
  const folder = `${SEARCH_FOLDER}${tag}/`;
  const listing = listingOf(site, tag, entry);
  if (known?.stamp === stamp && stamp !== '' && out.keep(folder + known.file))
    return { entry, stamp, file: known.file, listing, known };
  const text = indexedText(site, tag, entry);
  if (text === undefined) return undefined;
  const content = JSON.stringify(text);
  const file = hashedName(entry.id, 'json', content);
  out.put(folder + file, content);
  return { entry, stamp, file, listing, ...(known?.file === file ? { known } : { text }) };
}

/** The index as it was, where all texts are the same. */
function asBefore(
  out: OutputFolder,
  folder: string,
  numbered: readonly Numbered[],
  before: IndexBefore | undefined,
): Pick<IndexBefore, 'documents' | 'shards'> | undefined {
  if (before?.documents.length !== numbered.length) return undefined;
  const documents: IndexedDocument[] = [];
  for (const [i, { known, stamp }] of numbered.entries()) {
    if (known === undefined || known !== before.documents[i]) return undefined;
    // What was only touched is not to be read again.
    documents.push({ ...known, stamp });
  }
  const areThere = before.shards.every(([, file]) => out.keep(folder + file));
  return areThere ? { documents, shards: before.shards } : undefined;
}

/** Takes over what the index had of documents that did not change; tells whether it could be read. */
function takeOver(
  writer: IndexWriter,
  folder: string,
  before: IndexBefore,
  numbered: readonly Numbered[],
): boolean {
  const now = new Map(
    numbered.flatMap(({ known }, number) => (known === undefined ? [] : [[known.id, number]])),
  );
  let shards: Uint8Array[];
  try {
    shards = before.shards.map(([, file]) => {
      const bytes = readFileSync(join(folder, file));
      if (hashedName('the_words', 'bin', bytes) !== file) throw new Error('It was changed.');
      return bytes;
    });
  } catch {
    return false;
  }
  for (const bytes of shards)
    writer.takeOver(bytes, (number) => now.get(before.documents[number]?.id ?? ''));
  return true;
}

function readText(file: string): IndexedText {
  // Written by this build or by one whose words for it still hold.
  return JSON.parse(readFileSync(file, 'utf8')) as IndexedText;
}

/** What documents are filtered and ranked by. */
function columns(numbered: readonly Numbered[], documents: readonly IndexedDocument[]) {
  const collectionsOf = numbered.map(({ entry }) => entry.collection);
  const yearsOf = numbered.map(({ entry }) => yearOf(entry.issued));
  const collections = [...new Set(collectionsOf)].toSorted();
  const years = [...new Set(yearsOf)].toSorted();
  const placeIn = (values: readonly string[]): ((value: string) => number) => {
    const places = new Map(values.map((value, place) => [value, place]));
    return (value) => places.get(value) ?? -1;
  };
  return {
    collections,
    years,
    collection: collectionsOf.map(placeIn(collections)),
    year: yearsOf.map(placeIn(years)),
    words: documents.map(({ words }) => words),
    title: documents.map(({ title }) => title),
  };
}

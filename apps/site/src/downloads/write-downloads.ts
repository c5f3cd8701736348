import { writeEpub } from '@archive/formats';
import type { EditionFacts } from '@archive/formats';
import type { Collection } from '@archive/schema';

import type { Site } from '../archive/site.ts';
import { keyOf } from '../output/made-before.ts';
import type { MadeBefore } from '../output/made-before.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { collectionFacts } from './facts.ts';
import { downloadFormats } from './formats.ts';
import { gather, optionsFor } from './gather.ts';
import type { Gathered } from './gather.ts';
import { bookPath, downloadPath } from './paths.ts';
import { writers } from './writers.ts';

/** A document of a book, as far as it is needed to tell whether the book has changed. */
interface Part {
  readonly id: string;
  readonly key: string;
  readonly facts: EditionFacts;
}

/**
 * Writes the texts in all formats, and each collection as a book in each language. What was made
 * from the same before is left as it is.
 *
 * @param built The documents whose pages were built: of the others nothing has changed.
 */
export function writeDownloads(
  site: Site,
  out: OutputFolder,
  made: MadeBefore,
  built: ReadonlySet<string>,
): void {
  for (const collection of site.collections) {
    if (isKept(site, out, made, collection, built)) continue;
    const books = new Map<string, Part[]>();
    for (const id of site.catalogue.collections.get(collection.id) ?? [])
      for (const [language, text] of textsOf(site, collection, id)) {
        writeText(out, made, text, { language, collection: collection.id, id });
        const parts = books.get(language) ?? [];
        parts.push({ id, key: text.key, facts: text.facts });
        books.set(language, parts);
      }
    for (const [language, parts] of books)
      writeBook(site, out, made, { collection, language, parts });
  }
}

/** Keeps all of a collection in which no document has changed; tells whether it is all there. */
function isKept(
  { catalogue }: Site,
  out: OutputFolder,
  made: MadeBefore,
  { id: collection }: Collection,
  built: ReadonlySet<string>,
): boolean {
  const ids = catalogue.collections.get(collection) ?? [];
  if (ids.some((id) => built.has(id))) return false;
  const paths = new Set<string>();
  for (const id of ids)
    for (const language of catalogue.entry(id)?.languages.keys() ?? []) {
      paths.add(bookPath(language, collection));
      for (const { ending } of downloadFormats)
        paths.add(downloadPath({ language, collection, id }, ending));
    }
  return [...paths].every((path) => made.keep(path) && out.keep(path));
}

function* textsOf(
  site: Site,
  collection: Collection,
  id: string,
  only?: string,
): Generator<[string, Gathered]> {
  const document = site.catalogue.document(id);
  const entry = site.catalogue.entry(id);
  if (document === undefined || entry === undefined) return;
  for (const [language, version] of document.versions)
    if (only === undefined || only === language)
      yield [language, gather(site, document, version, { entry, collection })];
}

function writeText(
  out: OutputFolder,
  made: MadeBefore,
  text: Gathered,
  at: Parameters<typeof downloadPath>[0],
): void {
  for (const { ending } of downloadFormats) {
    const path = downloadPath(at, ending);
    if (!(made.has(path, text.key) && out.keep(path))) out.put(path, writers[ending](text));
  }
}

/** The texts are read once more: all of a collection's at once, in all languages, would be too many. */
function writeBook(
  site: Site,
  out: OutputFolder,
  made: MadeBefore,
  { collection, language, parts }: { collection: Collection; language: string; parts: Part[] },
): void {
  const path = bookPath(language, collection.id);
  const facts = collectionFacts(
    site,
    language,
    collection,
    parts.map((part) => part.facts),
  );
  const key = keyOf(
    facts,
    parts.map((part) => part.key),
  );
  if (made.has(path, key) && out.keep(path)) return;
  const texts = parts.flatMap(({ id }) => [...textsOf(site, collection, id, language)]);
  const book = {
    facts,
    documents: texts.map(([, { input }]) => input),
    pictures: new Map(texts.flatMap(([, { pictures }]) => [...pictures])),
  };
  out.put(path, writeEpub(book, optionsFor(site, language)));
}

import { EDITION } from '@archive/search';
import { irregularForms } from '@archive/search/forms';

import { availability } from '../archive/entry.ts';
import { isListed } from '../archive/listed.ts';
import type { Site } from '../archive/site.ts';
import { keyOf } from '../output/made-before.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { readIndexed, writeIndexed } from './indexed-before.ts';
import type { IndexBefore } from './indexed-before.ts';
import { hashedName } from './indexed-text.ts';
import { SEARCH_FOLDER, SEARCH_INDEX_PATH } from './paths.ts';
import type { SearchedDocument } from './searched-document.ts';
import { stemmerOf } from './stemmers.ts';
import { writeLanguage } from './write-language.ts';

/**
 * Writes the index of each language. What rests on the same as before is left as it is; where a few
 * documents changed, what the index had of the others is taken over.
 *
 * @param dir The folder of the site.
 * @param documents The documents that have pages, by their ids.
 */
export function writeSearch(
  site: Site,
  out: OutputFolder,
  dir: string,
  documents: ReadonlyMap<string, SearchedDocument>,
): void {
  const before = readIndexed(dir);
  const now = new Map<string, IndexBefore>();
  const languages: Record<string, { index: string; stemmer?: string; forms?: string }> = {};
  const ids = [...documents.keys()].toSorted();
  for (const { tag } of site.languages) {
    const listed = ids.flatMap((id) => {
      const document = documents.get(id);
      return document !== undefined && isListed(availability(document.entry, tag))
        ? [document]
        : [];
    });
    if (listed.length === 0) continue;
    const stemmer = stemmerOf(tag);
    const module = stemmer && hashedName(`stem_${tag}`, 'js', stemmer.source);
    const forms = irregularForms(tag);
    const table = forms && hashedName(`forms_${tag}`, 'txt', forms);
    const key = keyOf(module, table);
    const at = { tag, dir, key, stem: stemmer?.stem, forms, before: before.get(tag) };
    const { index, now: written } = writeLanguage(site, out, listed, at);
    now.set(tag, written);
    languages[tag] = {
      index: `${tag}/${index}`,
      ...(module && { stemmer: module }),
      ...(table && { forms: table }),
    };
    if (forms && table) out.put(`${SEARCH_FOLDER}${table}`, forms);
    if (stemmer === undefined || module === undefined) continue;
    out.put(`${SEARCH_FOLDER}${module}`, stemmer.source);
    out.put(`${SEARCH_FOLDER}stemmers_license.txt`, stemmer.license);
  }
  out.put(SEARCH_INDEX_PATH, JSON.stringify({ edition: EDITION, languages }));
  writeIndexed(dir, now);
}

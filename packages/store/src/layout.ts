import { isId, languageTagPattern } from '@archive/schema';
import type { Kind } from '@archive/schema';

import type { ArchiveFile, Keys } from './archive-file.ts';

// A tag is a folder's name here. Like an id, it lets no separator, dot or control character through.
const LONGEST_TAG = 100;

/** The folders an archive keeps its files in; whatever else lies beside them is not the archive's. */
export const FOLDERS = [
  'collections',
  'documents',
  'glossary',
  'ledgers',
  'locales',
  'media',
  'theme',
] as const;

/** The files an archive keeps beside its folders. */
export const ROOT_FILES = ['archive.json', 'changes.json', 'redirects.json'] as const;

/**
 * The folder for what programs keep beside an archive: hidden, so that it is no part of it, and named in the
 * .gitignore that `archive init` writes.
 */
export const HIDDEN = '.archive';

/** Whether a path, relative to the archive folder, is one where an archive has files; hidden ones are not its concern. */
export function isArchivePath(path: string): boolean {
  const names = path.split('/');
  if (names.some((name) => name.startsWith('.'))) return false;
  const places: readonly string[] = names.length === 1 ? ROOT_FILES : FOLDERS;
  return places.includes(names[0] ?? '');
}

/** The same of a path that may also be one of the archive's folders. */
export function isArchivePlace(path: string): boolean {
  return isArchivePath(path) || FOLDERS.some((each) => each === path);
}

/** Whether a text is a language tag in its canonical letter case. */
export function isLanguageTag(text: string): boolean {
  return text.length <= LONGEST_TAG && languageTagPattern.test(text);
}

const id = (text: string): string | undefined => (isId(text) ? text : undefined);
const tag = (text: string): string | undefined => (isLanguageTag(text) ? text : undefined);

const paths: { [K in Kind]: (key: Keys[K]) => (string | undefined)[] } = {
  archive: () => ['archive'],
  redirects: () => ['redirects'],
  changes: () => ['changes'],
  collection: (key) => ['collections', id(key)],
  document: (key) => ['documents', id(key)],
  glossary: (key) => ['glossary', id(key)],
  interface: ({ language, namespace }) => ['locales', tag(language), namespace],
  ledger: (key) => ['ledgers', tag(key.language), id(key.document)],
  bundle: ({ language, namespace }) =>
    namespace === 'archive' || namespace === 'collections'
      ? ['locales', tag(language), namespace]
      : ['locales', tag(language), 'documents', id(namespace.slice('documents/'.length))],
};

/** Where a file of a kind belongs, or `undefined` when its key holds something that is no id or tag. */
export function pathOf<K extends Kind>(kind: K, key: Keys[K]): string | undefined {
  const parts = paths[kind](key);
  return parts.every((part) => part !== undefined) ? `${parts.join('/')}.json` : undefined;
}

/** What the path of a file says it is. */
export function fileAt(path: string): ArchiveFile {
  if (path === 'archive.json') return { path, kind: 'archive' };
  if (path === 'redirects.json') return { path, kind: 'redirects' };
  if (path === 'changes.json') return { path, kind: 'changes' };
  if (path.startsWith('media/')) return { path, kind: 'media' };
  if (path.startsWith('theme/')) return { path, kind: 'theme' };
  return named(path) ?? { path, kind: 'unknown' };
}

const SIMPLE = { collections: 'collection', documents: 'document', glossary: 'glossary' } as const;

function named(path: string): ArchiveFile | undefined {
  if (!path.endsWith('.json')) return undefined;
  const parts = path.slice(0, -'.json'.length).split('/');
  const last = parts.at(-1) ?? '';
  const [folder = '', language = ''] = parts;

  if (parts.length === 2 && Object.hasOwn(SIMPLE, folder) && isId(last))
    return { path, kind: SIMPLE[folder as keyof typeof SIMPLE], id: last };
  if (parts.length < 3 || !isLanguageTag(language)) return undefined;
  if (folder === 'ledgers' && parts.length === 3 && isId(last))
    return { path, kind: 'ledger', language, id: last };
  if (folder !== 'locales') return undefined;
  if (parts.length === 3 && (last === 'interface' || last === 'messages' || last === 'review'))
    return { path, kind: 'interface', language, namespace: last };
  if (parts.length === 3 && (last === 'archive' || last === 'collections'))
    return { path, kind: 'bundle', language, namespace: last };
  if (parts.length === 4 && parts[2] === 'documents' && isId(last))
    return { path, kind: 'bundle', language, namespace: `documents/${last}`, id: last };
  return undefined;
}

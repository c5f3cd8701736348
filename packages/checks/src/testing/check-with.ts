import type { Finding, Outcome } from '@archive/schema';

import { check } from '../index.ts';
import type { CheckedFile, Rule } from '../index.ts';

/** Files by path; values that are no text become JSON with two spaces, `undefined` takes a file away. */
export type Files = Record<string, unknown>;

const document = {
  id: 'a-note',
  collection: 'statements',
  originalLanguage: 'en',
  issued: '2022-01-10',
  title: 'title',
  body: [
    { type: 'paragraph', id: 'p1' },
    { type: 'paragraph', id: 'p2' },
  ],
  notes: [{ id: 'n1' }],
};

/** A small archive in which all is well. */
export const sound: Files = {
  'archive.json': {
    id: 'sample',
    defaultLanguage: 'en',
    languages: [
      { tag: 'en', name: 'English' },
      { tag: 'fr', name: 'français' },
    ],
    issuer: 'editors',
  },
  'collections/statements.json': { id: 'statements' },
  'documents/a-note.json': document,
  'documents/b-note.json': { ...document, id: 'b-note', places: ['almaty'] },
  'glossary/almaty.json': concept('almaty', 'place'),
  'glossary/editors.json': concept('editors', 'organisation'),
  'ledgers/fr/a-note.json': {
    document: 'a-note',
    language: 'fr',
    segments: { p1: record('en') },
  },
  'locales/en/archive.json': { name: 'Sample' },
  'locales/en/collections.json': { statements: 'Statements' },
  'locales/en/documents/a-note.json': texts('One.[^n1]'),
  'locales/en/documents/b-note.json': texts('See [there](a-note#p2).[^n1]'),
  'locales/en/interface.json': { home: 'Home' },
  'locales/fr/archive.json': { name: 'Exemple' },
  'locales/fr/collections.json': { statements: 'Prises de position' },
  'locales/fr/documents/a-note.json': texts('Un.[^n1]'),
  'media/map.svg': '',
  'redirects.json': { redirects: [{ from: 'old-note', type: 'moved', to: 'a-note' }] },
};

function texts(p1: string): Record<string, string> {
  return { title: 'Title', p1, p2: 'Two.', n1: 'A note.' };
}

function concept(id: string, kind: string): object {
  return { id, kind, terms: { en: [{ term: id, status: 'preferred' }] } };
}

/** A ledger record for a translation from a language. */
export function record(from: string, more: object = {}): object {
  const hash = '0123456789abcdef';
  return { from, source: hash, target: hash, state: 'translated', ...more };
}

/** A sound file with some of its values changed. */
export function changed(path: string, values: object): object {
  return { ...(sound[path] as object), ...values };
}

/** What one rule finds in the sound archive with some files changed. */
export function checkWith(rule: Rule, files: Files = {}): Finding[] {
  return check(checkedFiles({ ...sound, ...files }), [rule]);
}

/** The same in few words: `file:line:column message`. */
export function linesWith(rule: Rule, files: Files = {}): string[] {
  return checkWith(rule, files).map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  );
}

/** Files as the store would list them. */
export function checkedFiles(files: Files): CheckedFile[] {
  return Object.entries(files)
    .filter(([, value]) => value !== undefined)
    .map(([path, value]) => {
      const text = typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`;
      return { path, ...meaning(path), read: (): Outcome<string> => ({ ok: true, value: text }) };
    });
}

const PLACES: [RegExp, CheckedFile['kind'], namespace?: string][] = [
  [/^archive\.json$/, 'archive'],
  [/^redirects\.json$/, 'redirects'],
  [/^media\//, 'media'],
  [/^theme\//, 'theme'],
  [/^collections\/(?<id>[a-z0-9-]+)\.json$/, 'collection'],
  [/^documents\/(?<id>[a-z0-9-]+)\.json$/, 'document'],
  [/^glossary\/(?<id>[a-z0-9-]+)\.json$/, 'glossary'],
  [/^ledgers\/(?<language>[^/]+)\/(?<id>[a-z0-9-]+)\.json$/, 'ledger'],
  [/^locales\/(?<language>[^/]+)\/interface\.json$/, 'interface', 'interface'],
  [/^locales\/(?<language>[^/]+)\/messages\.json$/, 'interface', 'messages'],
  [/^locales\/(?<language>[^/]+)\/review\.json$/, 'interface', 'review'],
  [/^locales\/(?<language>[^/]+)\/archive\.json$/, 'bundle', 'archive'],
  [/^locales\/(?<language>[^/]+)\/collections\.json$/, 'bundle', 'collections'],
  [/^locales\/(?<language>[^/]+)\/documents\/(?<id>[a-z0-9-]+)\.json$/, 'bundle', 'documents/'],
];

function meaning(path: string): Omit<CheckedFile, 'path' | 'read'> {
  for (const [pattern, kind, namespace] of PLACES) {
    const found = pattern.exec(path);
    if (found === null) continue;
    const { id, language } = found.groups ?? {};
    return {
      kind,
      id,
      language,
      namespace: namespace === 'documents/' ? namespace + id : namespace,
    };
  }
  return { kind: 'unknown' };
}

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { Archive, Skeleton } from '@archive/schema';

/** A folder of its own for one test. */
export function makeFolder(): { dir: string; remove: () => void } {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'archive-store-')));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** Writes files as they are given; values that are no text become JSON. */
export function fill(dir: string, files: Record<string, unknown>): void {
  for (const [path, value] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    const text = typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`;
    writeFileSync(join(dir, path), text);
  }
}

export const archive: Archive = {
  id: 'sample',
  defaultLanguage: 'en',
  languages: [
    { tag: 'en', name: 'English' },
    { tag: 'ar', name: 'العربية' },
    { tag: 'fr', name: 'français' },
  ],
};

export function skeleton(id: string): Skeleton {
  return {
    id,
    collection: 'statements',
    originalLanguage: 'en',
    issued: '2022-01-10',
    title: 'title',
    body: [{ type: 'paragraph', id: 'p1' }],
  };
}

/** A small archive of two documents, one of them translated. */
export const sample: Record<string, unknown> = {
  'archive.json': archive,
  'collections/reports.json': { id: 'reports' },
  'collections/statements.json': { id: 'statements', order: 1 },
  'documents/a-note.json': skeleton('a-note'),
  'documents/b-note.json': skeleton('b-note'),
  'glossary/almaty.json': {
    id: 'almaty',
    kind: 'place',
    terms: { en: [{ term: 'Almaty', status: 'preferred' }] },
  },
  'ledgers/fr/a-note.json': { document: 'a-note', language: 'fr', segments: {} },
  'locales/en/archive.json': { name: 'Sample', tagline: '' },
  'locales/en/collections.json': { statements: 'Statements' },
  'locales/en/interface.json': { home: 'Start', notes: '' },
  'locales/en/documents/a-note.json': { title: 'A note', p1: 'Text.' },
  'locales/en/documents/b-note.json': { title: 'B note', p1: 'Text.' },
  'locales/fr/documents/a-note.json': { title: 'Une note', p1: 'Texte.' },
  'media/map.svg': '<svg/>',
  'redirects.json': { redirects: [{ from: 'old-note', type: 'moved', to: 'a-note' }] },
};

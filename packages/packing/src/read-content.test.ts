import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beginArchive, openArchive } from '@archive/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { readContent } from './content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-packing-'));
  const letter = 'documents/letter';
  const made = beginArchive(folder)
    .put('archive', null, {
      id: 'letters',
      defaultLanguage: 'en',
      languages: [
        { tag: 'en', name: 'English' },
        { tag: 'fr', name: 'Français' },
      ],
    })
    .put('collection', 'statements', { id: 'statements' })
    .put('document', 'letter', {
      id: 'letter',
      collection: 'statements',
      originalLanguage: 'en',
      issued: '2022',
      title: 'title',
      body: [{ type: 'paragraph', id: 'p1' }],
    })
    .put('bundle', { language: 'en', namespace: letter }, { title: 'A letter', p1: 'One.' })
    .put('bundle', { language: 'fr', namespace: letter }, { title: 'Une lettre', p1: ' ' })
    .put('bundle', { language: 'fr', namespace: 'collections' }, { statements: 'Textes' })
    .put('interface', { language: 'fr', namespace: 'interface' }, { home: 'Accueil' })
    .put('redirects', null, { redirects: [{ from: 'note', type: 'moved', to: 'letter' }] })
    .commit();
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
});
afterEach(() => rmSync(folder, { recursive: true }));

function content() {
  const opened = openArchive(folder);
  return opened.ok ? readContent(opened.value) : opened;
}

describe('what is read for a package', () => {
  it('takes a translation for partial in which a text is still empty', () => {
    const read = content();
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    const missing = read.value.documents.map(({ translations }) => translations.get('fr')?.missing);
    expect(missing).toEqual([['p1']]);
  });

  it.each([
    'documents/letter.json',
    'locales/fr/documents/letter.json',
    'locales/fr/collections.json',
    'locales/fr/interface.json',
    'collections/statements.json',
    'redirects.json',
  ])('refuses an archive in which %s is faulty, rather than publish it without', (path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), text.slice(0, -2));
    const read = content();
    expect(read.ok).toBe(false);
    expect(read.ok ? [] : read.findings.map(({ file }) => file)).toContain(path);
  });
});

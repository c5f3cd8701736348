import { symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { ARCHIVE, useRepository } from './testing/archive-repository.ts';
import { ben } from './testing/repository.ts';

const archive = useRepository();
const bundle = (text: string): string => `${JSON.stringify({ title: text }, null, 2)}\n`;

describe('the files of a commit', () => {
  test('they are those of the archive, as the store lists them, with their texts of then', () => {
    archive.write({
      'archive.json': '{"id": "one"}',
      'documents/a.json': '\uFEFF{}',
      'locales/fr/documents/a.json': bundle('É'),
      'media/map.svg': '<svg/>',
      'locales/fr/.hidden.json': '{}',
      'src/index.ts': '',
      'README.md': '',
    });
    archive.repository.write({ 'README.md': 'Not the archive’s.' });
    const first = archive.repository.commit('First');
    archive.write({ 'archive.json': '{"id": "two"}' });
    archive.repository.commit('Second');

    const files = archive.open().filesAt(first);
    expect(files.map(({ path, kind, language, id }) => ({ path, kind, language, id }))).toEqual([
      { path: 'archive.json', kind: 'archive' },
      { path: 'documents/a.json', kind: 'document', id: 'a' },
      { path: 'locales/fr/documents/a.json', kind: 'bundle', language: 'fr', id: 'a' },
      { path: 'media/map.svg', kind: 'media' },
    ]);
    expect(files.map((file) => file.read())).toEqual([
      { ok: true, value: '{"id": "one"}' },
      { ok: true, value: '{}' },
      { ok: true, value: bundle('É') },
      { ok: true, value: '<svg/>' },
    ]);
  });

  test('a commit without the archive has none', () => {
    archive.repository.write({ 'README.md': '' });
    const first = archive.repository.commit('First');
    archive.write({ 'archive.json': '{}' });
    archive.repository.commit('Second');
    expect(archive.open().filesAt(first)).toEqual([]);
  });

  test('links and bytes that are no text are said to be what they are', () => {
    archive.repository.write({
      'documents/a.json': Buffer.from([0x22, 0xff, 0x22]),
      secret: 'Secret.',
    });
    symlinkSync('../secret', join(archive.repository.dir, 'documents/b.json'));
    const commit = archive.repository.commit('First');
    const messages = archive
      .open(archive.repository, '.')
      .filesAt(commit)
      .map((file) => file.read())
      .map((read) => (read.ok ? read.value : read.findings[0]?.message));
    expect(messages).toEqual([
      'The file is not UTF-8 text.',
      'A link stands where a file belongs.',
    ]);
  });

  test('thousands of files are read', { timeout: 60_000 }, () => {
    const paths = Array.from({ length: 3000 }, (_, index) => `${ARCHIVE}/documents/d${index}.json`);
    archive.repository.write(Object.fromEntries(paths.map((path) => [path, `{"n": "${path}"}`])));
    const files = archive.open(archive.repository).filesAt(archive.repository.commit('Many'));
    const texts = files.map((file) => file.read());
    expect(texts).toEqual(
      files.map(({ path }) => ({ ok: true, value: `{"n": "${ARCHIVE}/${path}"}` })),
    );
  });

  test('one file is read by its path', () => {
    archive.write({ 'documents/a.json': '{"a": 1}' });
    const commit = archive.repository.commit('First');
    const history = archive.open();
    expect(history.textAt(commit, 'documents/a.json')).toBe('{"a": 1}');
    expect(history.textAt(commit, 'documents')).toBeUndefined();
    expect(history.textAt(commit, 'documents/b.json')).toBeUndefined();
  });

  test('names that mean something to git or to a shell are only names', () => {
    const names = ['-x.json', ':(glob)*.json', '*.json', '$(id).json', 'a\nb.json', 'é "q".json'];
    archive.write(Object.fromEntries(names.map((name) => [`documents/${name}`, `<${name}>`])));
    const commit = archive.repository.commit('First', ben);
    const history = archive.open();
    const read = history.filesAt(commit).map((file) => [file.path, file.read()] as const);
    expect(new Map(read)).toEqual(
      new Map(names.map((name) => [`documents/${name}`, { ok: true, value: `<${name}>` }])),
    );
    for (const name of names) {
      const path = `documents/${name}`;
      expect(history.textAt(commit, path)).toBe(`<${name}>`);
      expect([...history.versions(path)]).toEqual([`<${name}>`]);
      expect(history.lastAuthor(path)?.name).toBe('Ben');
    }
  });
});

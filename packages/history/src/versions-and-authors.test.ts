import { describe, expect, test } from 'vitest';

import { runGit } from './index.ts';
import { ARCHIVE, useRepository } from './testing/archive-repository.ts';
import { ada, ben } from './testing/repository.ts';

const archive = useRepository();

describe('what a file was', () => {
  const path = 'locales/en/documents/a.json';

  test('its texts come newest first, each once, those of merged branches too', () => {
    archive.write({ [path]: 'one' });
    archive.repository.commit('One');
    archive.repository.git('checkout', '--quiet', '-b', 'side');
    archive.write({ [path]: 'side' });
    archive.repository.commit('Side');
    archive.repository.git('checkout', '--quiet', 'main');
    archive.write({ [path]: 'two' });
    archive.repository.commit('Two');
    const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
    archive.repository.git(
      ...who,
      'merge',
      '--quiet',
      '--strategy=ours',
      '--message=Merge',
      'side',
    );
    archive.write({ [path]: 'one' });
    archive.repository.commit('Back to one');
    archive.repository.delete(`${ARCHIVE}/${path}`).commit('Gone');
    archive.write({ [path]: 'not committed' });

    const texts = [...archive.open().versions(path)];
    expect(texts[0]).toBe('one');
    expect(texts.toSorted()).toEqual(['one', 'side', 'two']);
    expect([...archive.open().versions(path, 1)]).toEqual(['one']);
    expect([...archive.open().versions('locales/en/documents/b.json')]).toEqual([]);
  });

  test('its texts come with who made them and when, a text that came back twice', async () => {
    archive.write({ [path]: 'one' });
    archive.repository.commit('One', ada);
    archive.write({ [path]: 'two' });
    archive.repository.commit('Two', ben);
    archive.write({ 'documents/other.json': '1' });
    archive.repository.commit('Another file', ada);
    archive.repository.delete(`${ARCHIVE}/${path}`).commit('Gone', ada);
    archive.write({ [path]: 'one' });
    archive.repository.commit('Back', ben);
    const texts = await archive.open().formerTexts(path);
    expect(texts.map(({ text, author }) => `${text} by ${author}`)).toEqual([
      'one by Ben',
      'two by Ben',
      'one by Ada',
    ]);
    expect(texts[0]?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(await archive.open().formerTexts(path, 1)).toHaveLength(1);
    expect(await archive.open().formerTexts('documents/none.json')).toEqual([]);
  });

  test('many files are read as a commit has them', () => {
    archive.write({ [path]: 'one', 'documents/a.json': 'two', 'documents/b.json': 'three' });
    const commit = archive.repository.commit('One');
    archive.write({ [path]: 'other' });
    const texts = archive.open().textsAt(commit, [path, 'documents/b.json', 'documents', 'none']);
    expect(Object.fromEntries(texts)).toEqual({ 'documents/b.json': 'three', [path]: 'one' });
  });

  test('a shallow clone has those of its commits', () => {
    for (const text of ['one', 'two', 'three']) {
      archive.write({ [path]: text });
      archive.repository.commit(text);
    }
    const clone = archive.keep(archive.repository.shallowClone(2));
    expect([...archive.open(clone).versions(path)]).toEqual(['three', 'two']);
  });

  test('a repository without a commit has none', () => {
    archive.write({ [path]: 'one' });
    expect([...archive.open().versions(path)]).toEqual([]);
    expect(archive.open().lastAuthor(path)).toBeUndefined();
  });
});

describe('who changed what', () => {
  test('the last author of a file is told while it is as it was committed', () => {
    archive.write({ 'documents/a.json': '1', 'documents/b.json': '1', 'documents/c.json': '1' });
    archive.repository.commit('First', ada);
    archive.write({ 'documents/b.json': '2' });
    archive.repository.commit('Second', ben);
    archive.write({ 'documents/c.json': '2', 'documents/d.json': '1' });
    const history = archive.open();
    expect(history.lastAuthor('documents/a.json')).toEqual({
      name: 'Ada',
      email: 'ada@example.org',
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(history.lastAuthor('documents/b.json')?.name).toBe('Ben');
    expect(history.lastAuthor('documents/c.json')).toBeUndefined();
    expect(history.lastAuthor('documents/d.json')).toBeUndefined();
    const paths = ['a', 'b', 'c', 'd'].map((id) => `documents/${id}.json`);
    const names = [...history.lastAuthors(paths)].map(([path, { name }]) => `${path} ${name}`);
    expect(names.toSorted()).toEqual(['documents/a.json Ada', 'documents/b.json Ben']);
  });

  test('a file that is staged and not committed has no last author', () => {
    archive.write({ 'documents/a.json': '1' });
    archive.repository.commit('First');
    archive.write({ 'documents/a.json': '2' });
    archive.repository.git('add', '--all');
    expect(archive.open().lastAuthor('documents/a.json')).toBeUndefined();
  });

  test('files that were not committed are told, new ones among them', async () => {
    archive.write({ 'documents/a.json': '1', 'documents/b.json': '1', 'media/c.svg': '1' });
    archive.repository.commit('First');
    archive.write({ 'documents/a.json': '2', 'documents/new.json': '1', 'media/c.svg': '2' });
    const files = await archive.open().uncommittedFiles(['documents', 'archive.json']);
    expect(files).toEqual([
      { path: 'documents/a.json', conflict: false },
      { path: 'documents/new.json', conflict: false },
    ]);
  });

  test('the newest address of each person is had', async () => {
    archive.write({ 'documents/a.json': '1' });
    archive.repository.commit('First', { name: 'Ada', email: 'old@example.org' });
    archive.write({ 'documents/a.json': '2' });
    archive.repository.commit('Second', ada);
    expect((await archive.open().addresses()).get('Ada')).toBe(ada.email);
  });

  test('a run of git that fails says why', async () => {
    archive.write({ 'documents/a.json': '1' });
    archive.repository.commit('First');
    const { root } = archive.open();
    const failed = await runGit(root, ['rev-parse', '--verify', 'none']);
    expect(failed).toMatchObject({ ok: false, text: '' });
    expect(failed.complaint).toMatch(/^fatal:/);
    const hashed = await runGit(root, ['hash-object', '--stdin'], { input: 'text' });
    expect(hashed).toMatchObject({ ok: true, complaint: '' });
    expect(hashed.text).toMatch(/^[0-9a-f]{40}\n$/);
    expect((await runGit('/no-such-folder', ['status'])).ok).toBe(false);
  });

  test('the user’s name is what git was told', () => {
    archive.write({ 'archive.json': '{}' });
    archive.repository.git('config', 'user.name', '  Ada\tLovelace ');
    expect(archive.open().userName()).toBe('Ada Lovelace');
  });

  test('authors and co-authors of a range are named once, in order', () => {
    archive.write({ 'archive.json': '{}' });
    const base = archive.repository.commit('Begin', {
      name: 'Not Counted',
      email: 'n@example.org',
    });
    archive.repository.commit('One', ada);
    archive.repository.commit(
      'Two\n\nBody.\n\nCo-authored-by: Anna Ахматова <anna@example.org>\nCo-authored-by: Ada <x@example.org>',
      ben,
    );
    const head = archive.repository.commit('Three', ada);
    expect(archive.open().authors(base, head)).toEqual(['Ada', 'Ben', 'Anna Ахматова']);
  });
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { ARCHIVE, useRepository } from './testing/archive-repository.ts';
import { ben } from './testing/repository.ts';

const archive = useRepository();

describe('what changed', () => {
  const long = 'A line of some length, so that a rename is seen to be one.\n'.repeat(5);

  test('between two commits: added, modified, removed and renamed, inside the archive and outside', () => {
    archive.write({ 'documents/a.json': '1', 'documents/b.json': '1', 'documents/c.json': long });
    archive.repository.write({ 'a-package.json': '1' });
    const base = archive.repository.commit('First');
    archive.write({ 'documents/a.json': '2', 'documents/e.json': 'new' });
    archive.repository.write({ 'a-package.json': '2' });
    archive.repository
      .delete(`${ARCHIVE}/documents/b.json`)
      .move(`${ARCHIVE}/documents/c.json`, `${ARCHIVE}/documents/d.json`);
    const head = archive.repository.commit('Second');
    archive.write({ 'documents/f.json': 'not committed' });

    expect(archive.open().changedFiles(base, head)).toEqual([
      { path: 'a-package.json', inside: false, status: 'modified' },
      { path: 'documents/a.json', inside: true, status: 'modified' },
      { path: 'documents/b.json', inside: true, status: 'removed' },
      { path: 'documents/d.json', inside: true, status: 'renamed', from: 'documents/c.json' },
      { path: 'documents/e.json', inside: true, status: 'added' },
    ]);
  });

  test('two files of one name, inside the archive and outside, are two changes', () => {
    archive.write({ 'README.md': '1' });
    archive.repository.write({ 'README.md': '1' });
    const base = archive.repository.commit('First');
    archive.write({ 'README.md': '2' });
    archive.repository.write({ 'README.md': '2' });
    expect(archive.open().changedFiles(base)).toEqual([
      { path: 'README.md', inside: false, status: 'modified' },
      { path: 'README.md', inside: true, status: 'modified' },
    ]);
  });

  test('in the working tree: what is staged, what is not, and new files that are not ignored', () => {
    archive.write({ 'documents/a.json': '1', 'documents/b.json': '1', 'documents/c.json': '1' });
    archive.repository.write({ '.gitignore': 'ignored.json\n' });
    const base = archive.repository.commit('First');
    archive.write({ 'documents/a.json': '2' });
    archive.repository.git('add', '--all');
    archive.write({
      'documents/b.json': '2',
      'documents/new.json': '1',
      'documents/ignored.json': '1',
    });
    archive.repository.git('rm', '--quiet', '--cached', `${ARCHIVE}/documents/c.json`);
    archive.write({ 'documents/c.json': '2' });
    const changes = archive.open().changedFiles(base);
    expect(changes.map(({ path, status }) => `${status} ${path}`).toSorted()).toEqual([
      'added documents/new.json',
      'modified documents/a.json',
      'modified documents/b.json',
      'modified documents/c.json',
    ]);
  });

  test('a clone with two commits and no more can tell', () => {
    archive.write({ 'documents/a.json': '1' });
    archive.repository.commit('First');
    archive.write({ 'documents/a.json': '2' });
    archive.repository.commit('Second', ben);
    archive.write({ 'documents/a.json': '3' });
    archive.repository.commit('Third', ben);
    const clone = archive.keep(archive.repository.shallowClone(2));
    const history = archive.open(clone);
    const [base, head] = [history.resolve('HEAD^1'), history.resolve('HEAD')];
    if (!base.ok || !head.ok) throw new Error('The clone lacks a commit.');
    expect(history.mergeBase(base.value, head.value)).toBe(base.value);
    expect(history.changedFiles(base.value, head.value)).toHaveLength(1);
    expect(history.filesAt(base.value).map((file) => file.read())).toEqual([
      { ok: true, value: '2' },
    ]);
    expect(history.authors(base.value, head.value)).toEqual(['Ben']);
    expect(history.lastAuthor('documents/a.json')?.name).toBe('Ben');
  });

  test('programs that a repository names for showing differences are not started', () => {
    archive.write({ 'documents/a.json': '1' });
    archive.repository.write({ '.gitattributes': '*.json diff=evil\n' });
    const base = archive.repository.commit('First');
    const marker = join(archive.repository.dir, 'started');
    archive.repository.git('config', 'diff.evil.textconv', `touch ${marker} #`);
    archive.repository.git('config', 'diff.evil.command', `touch ${marker} #`);
    archive.repository.git('config', 'core.fsmonitor', `touch ${marker} #`);
    archive.write({ 'documents/a.json': '2' });
    const changes = archive.open().changedFiles(base);
    expect(changes.map(({ path }) => path)).toEqual(['documents/a.json']);
    expect(archive.open().lastAuthor('documents/a.json')).toBeUndefined();
    expect(existsSync(marker)).toBe(false);
    archive.repository.git('status');
    expect(existsSync(marker)).toBe(true);
  });
});

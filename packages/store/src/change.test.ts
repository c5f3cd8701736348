import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { assert, dictionary, property, string, stringMatching } from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { openArchive } from './index.ts';
import type { Store } from './index.ts';
import { fill, makeFolder, sample, skeleton } from './testing/sample.ts';

let dir: string;
let remove: () => void;
let store: Store;

beforeEach(() => {
  ({ dir, remove } = makeFolder());
  fill(dir, sample);
  const opened = openArchive(dir);
  if (!opened.ok) throw new Error(JSON.stringify(opened.findings));
  store = opened.value;
});
afterEach(() => remove());

const text = (path: string): string => readFileSync(join(dir, path), 'utf8');

/** Every file below the archive folder with its content. */
function snapshot(): Record<string, string> {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => lstatSync(join(dir, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, text(name)]));
}

describe('a set of changes', () => {
  test('writes each file in canonical form where it belongs', () => {
    const done = store
      .begin()
      .put('document', 'c-note', skeleton('c-note'))
      .put(
        'bundle',
        { language: 'fr', namespace: 'documents/c-note' },
        { title: 'C', p1: 'Cafe\u0301' },
      )
      .commit();
    expect(done).toEqual({
      ok: true,
      value: {
        written: ['documents/c-note.json', 'locales/fr/documents/c-note.json'],
        removed: [],
        unchanged: [],
      },
    });
    expect(text('locales/fr/documents/c-note.json')).toBe(
      '{\n  "title": "C",\n  "p1": "Caf\u00E9"\n}\n',
    );
    expect(store.documentIds()).toContain('c-note');
    expect(store.languagesOf('c-note')).toEqual(['fr']);
  });

  test('makes the folders it needs and leaves nothing else behind', () => {
    store.begin().putBytes('media/deep/er/map.svg', '<svg/>').commit();
    expect(text('media/deep/er/map.svg')).toBe('<svg/>');
    expect(existsSync(join(dir, '.archive'))).toBe(false);
  });

  test('does not touch a file whose bytes do not differ', () => {
    store.begin().put('document', 'c-note', skeleton('c-note')).commit();
    const before = statSync(join(dir, 'documents/c-note.json'), { bigint: true });
    const again = store.begin().put('document', 'c-note', skeleton('c-note')).commit();
    expect(again).toMatchObject({
      ok: true,
      value: { written: [], unchanged: ['documents/c-note.json'] },
    });
    const after = statSync(join(dir, 'documents/c-note.json'), { bigint: true });
    expect(after).toMatchObject({ ino: before.ino, mtimeNs: before.mtimeNs });
  });

  test('removes files, and says which were not there', () => {
    const done = store.begin().remove('media/map.svg').remove('media/none.svg').commit();
    expect(done).toMatchObject({
      value: { removed: ['media/map.svg'], unchanged: ['media/none.svg'] },
    });
    expect(existsSync(join(dir, 'media/map.svg'))).toBe(false);
  });

  test('a preview says the same and writes nothing', () => {
    const before = snapshot();
    const change = store
      .begin()
      .put('document', 'c-note', skeleton('c-note'))
      .remove('media/map.svg');
    const preview = change.preview();
    expect(snapshot()).toEqual(before);
    expect(change.commit()).toEqual(preview);
  });

  test('a value that its schema refuses stops the whole set', () => {
    const before = snapshot();
    const wrong = { ...skeleton('c-note'), issued: 'yesterday' };
    const done = store
      .begin()
      .putBytes('media/x.svg', '')
      .put('document', 'c-note', wrong)
      .commit();
    expect(done).toMatchObject({ ok: false, findings: [{ rule: 'schema' }] });
    expect(snapshot()).toEqual(before);
  });

  test('keeps the permissions of a file it replaces', () => {
    chmodSync(join(dir, 'media/map.svg'), 0o660);
    store.begin().putBytes('media/map.svg', '<svg></svg>').commit();
    expect(statSync(join(dir, 'media/map.svg')).mode & 0o777).toBe(0o660);
  });

  test('what is put is what is read back', () => {
    assert(
      property(dictionary(stringMatching(/^[a-z][a-z0-9]{0,5}$/), string()), (bundle) => {
        store
          .begin()
          .put('bundle', { language: 'ar', namespace: 'documents/a-note' }, bundle)
          .commit();
        const normal = Object.entries(bundle).map(([id, words]) => [id, words.normalize('NFC')]);
        expect(store.bundle('ar', 'a-note')).toEqual({
          ok: true,
          value: Object.fromEntries(normal),
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('path safety of changes', () => {
  test.each([
    '../out.json',
    '/tmp/out.json',
    'a/../../out',
    'a\\b',
    'a\u0000b',
    '',
    './x',
    'a//b',
    '.git/config',
  ])('refuses to write %j', (path) => {
    const before = snapshot();
    expect(store.begin().putBytes('media/ok.svg', '').putBytes(path, 'x').commit().ok).toBe(false);
    expect(store.begin().remove(path).commit().ok).toBe(false);
    expect(snapshot()).toEqual(before);
  });

  test('refuses to write through a folder that links out of the archive', () => {
    const outside = makeFolder();
    symlinkSync(outside.dir, join(dir, 'locales/ar'));
    const done = store
      .begin()
      .put('interface', { language: 'ar', namespace: 'interface' }, { home: 'x' })
      .commit();
    expect(done).toMatchObject({ ok: false, findings: [{ rule: 'file-unreadable' }] });
    expect(readdirSync(outside.dir)).toEqual([]);
    outside.remove();
  });

  test('refuses to lay files ready in a folder that links out of the archive', () => {
    const outside = makeFolder();
    symlinkSync(outside.dir, join(dir, '.archive'));
    expect(store.begin().putBytes('media/x.svg', 'x').commit().ok).toBe(false);
    expect(readdirSync(outside.dir)).toEqual([]);
    outside.remove();
  });
});

describe('when writing fails half way', () => {
  test('a folder in the way leaves everything as it was', () => {
    const before = snapshot();
    mkdirSync(join(dir, 'media/taken'));
    fill(dir, { 'media/taken/x': '' });
    const withFolder = { ...before, 'media/taken/x': '' };
    const done = store
      .begin()
      .putBytes('media/map.svg', 'new')
      .putBytes('media/taken', 'x')
      .commit();
    expect(done.ok).toBe(false);
    expect(snapshot()).toEqual(withFolder);
  });

  test('a read-only folder undoes what was already in its place, new folders included', () => {
    const before = snapshot();
    const change = store
      .begin()
      .putBytes('media/map.svg', 'new')
      .putBytes('media/new/deep.svg', 'new')
      .remove('collections/reports.json')
      .put('document', 'a-note', { ...skeleton('a-note'), issued: '2023' });
    const done = withReadOnly(join(dir, 'documents'), () => change.commit());
    expect(done).toMatchObject({
      ok: false,
      findings: [{ rule: 'write-failed', file: 'documents/a-note.json' }],
    });
    expect(snapshot()).toEqual(before);
    expect(readdirSync(join(dir, 'media'))).toEqual(['map.svg']);
    expect(existsSync(join(dir, '.archive'))).toBe(false);
  });

  test('an archive folder that is read-only is said to be so', () => {
    const done = withReadOnly(dir, () => store.begin().putBytes('media/x.svg', 'x').commit());
    expect(done).toMatchObject({
      ok: false,
      findings: [{ rule: 'write-failed', help: expect.stringContaining('Nothing was changed') }],
    });
  });
});

/** Runs with a folder nobody may write to; root, who may write anywhere, becomes nobody meanwhile. */
function withReadOnly<T>(folder: string, run: () => T): T {
  const nobody = 65_534;
  const isRoot = process.geteuid?.() === 0;
  if (isRoot)
    for (const name of ['.', ...readdirSync(dir, { recursive: true, encoding: 'utf8' })])
      chmodSync(join(dir, name), 0o777);
  chmodSync(folder, 0o555);
  if (isRoot) process.seteuid?.(nobody);
  try {
    return run();
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(folder, 0o755);
  }
}

describe('what somebody else writes meanwhile', () => {
  const key = { language: 'fr', namespace: 'documents/a-note' } as const;

  test('is not written over once the file was read', () => {
    store.bundle('fr', 'a-note');
    fill(dir, { 'locales/fr/documents/a-note.json': { title: 'Une autre note' } });
    const before = snapshot();
    const done = store.begin().put('bundle', key, { title: 'Une note' }).commit();
    expect(done).toMatchObject({
      ok: false,
      findings: [{ rule: 'file-changed', file: 'locales/fr/documents/a-note.json' }],
    });
    expect(snapshot()).toEqual(before);
  });

  test('is not written over where there was no file before', () => {
    store.bundle('ar', 'a-note');
    fill(dir, { 'locales/ar/documents/a-note.json': { title: 'ملاحظة' } });
    const other = { ...key, language: 'ar' };
    const done = store.begin().put('bundle', other, { title: 'مذكرة' }).commit();
    expect(done).toMatchObject({ ok: false, findings: [{ rule: 'file-changed' }] });
  });

  test('is not written over where writing failed before', () => {
    store.bundle('fr', 'a-note');
    mkdirSync(join(dir, 'media/shut'), { recursive: true });
    const change = store.begin().put('bundle', key, { title: 'Une note' });
    change.putBytes('media/shut/map.svg', '<svg/>');
    const failed = withReadOnly(join(dir, 'media/shut'), () => change.commit());
    expect(failed).toMatchObject({ ok: false, findings: [{ rule: 'write-failed' }] });
    fill(dir, { 'locales/fr/documents/a-note.json': { title: 'Une autre note' } });
    expect(change.commit()).toMatchObject({ ok: false, findings: [{ rule: 'file-changed' }] });
  });

  test('does no harm where it is the same', () => {
    store.bundle('fr', 'a-note');
    store.begin().put('bundle', key, { title: 'Note' }).commit();
    const opened = openArchive(dir);
    if (opened.ok) opened.value.begin().put('bundle', key, { title: 'Note' }).commit();
    expect(store.begin().put('bundle', key, { title: 'Note' }).commit().ok).toBe(true);
    expect(store.begin().put('bundle', key, { title: 'Une note' }).commit().ok).toBe(true);
  });
});

describe('one process at a time', () => {
  test('an action in an action is one, and gives what it gives', () => {
    const outer = store.exclusively(() => store.exclusively(() => 'done'));
    expect(outer).toEqual({ ok: true, value: { ok: true, value: 'done' } });
  });

  test('an action that throws lets go', () => {
    expect(() =>
      store.exclusively(() => {
        throw new Error('A fault.');
      }),
    ).toThrow('A fault.');
    const lock = new DatabaseSync(join(dir, '.archive/lock.sqlite'), { timeout: 0 });
    expect(() => {
      lock.exec('BEGIN EXCLUSIVE');
    }).not.toThrow();
    lock.close();
  });

  test('others keep out meanwhile', () => {
    const done = store.exclusively(() => {
      const lock = new DatabaseSync(join(dir, '.archive/lock.sqlite'), { timeout: 0 });
      try {
        lock.exec('BEGIN EXCLUSIVE');
        return 'let in';
      } catch {
        return 'kept out';
      } finally {
        lock.close();
      }
    });
    expect(done).toEqual({ ok: true, value: 'kept out' });
  });
});

describe('a process killed while it commits', () => {
  test('leaves every file whole, and its leavings are swept by the next commit', async () => {
    const writer = fileURLToPath(new URL('testing/commit-forever.ts', import.meta.url));
    for (let round = 0; round < 6; round += 1) {
      await killWhileWriting(writer, 20 + round * 17);
      for (const file of store.files()) {
        if (!file.path.endsWith('.json')) continue;
        expect(() => JSON.parse(text(file.path))).not.toThrow();
      }
      expect(store.skeleton('a-note').ok).toBe(true);
    }
    expect(store.begin().putBytes('media/swept.svg', 'x').commit().ok).toBe(true);
    const left = readdirSync(join(dir, '.archive'));
    expect(left.filter((name) => name !== 'lock.sqlite')).toEqual([]);
  });

  test('is told from one that has its number now, as in a container', () => {
    const hidden = join(dir, '.archive');
    const [old, own] = ['a', 'b'].map((name) => join(hidden, `staging-${process.pid}-${name}`));
    for (const path of [old ?? '', own ?? '']) mkdirSync(path, { recursive: true });
    utimesSync(old ?? '', 1, 1);
    expect(store.begin().putBytes('media/swept.svg', 'x').commit().ok).toBe(true);
    expect(readdirSync(hidden)).not.toContain(basename(old ?? ''));
    expect(readdirSync(hidden)).toContain(basename(own ?? ''));
  });
});

async function killWhileWriting(writer: string, delay: number): Promise<void> {
  const child = spawn(process.execPath, ['--conditions=@archive/source', writer, dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  await wait(delay);
  child.kill('SIGKILL');
  await ended;
}

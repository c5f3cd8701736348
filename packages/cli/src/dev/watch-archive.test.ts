import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { watchArchive } from './watch-archive.ts';

let dir: string;
let unwatch: (() => void) | undefined;
const changed = vi.fn<() => void>();
beforeEach(() => {
  changed.mockClear();
  dir = mkdtempSync(join(tmpdir(), 'archive-watch-'));
  mkdirSync(join(dir, 'kept/documents'), { recursive: true });
});
afterEach(() => {
  unwatch?.();
  rmSync(dir, { recursive: true });
});

/** Whether somebody is told of what is written to a file. */
async function isTold(path: string): Promise<boolean> {
  changed.mockClear();
  writeFileSync(join(dir, path), '{}');
  // Whoever is told at all is told long before the end.
  for (let waited = 0; waited < 500 && changed.mock.calls.length === 0; waited += 20)
    await wait(20);
  return changed.mock.calls.length > 0;
}

test('what lies in a folder behind a link is watched, also one that comes later', async () => {
  symlinkSync('kept/documents', join(dir, 'documents'));
  unwatch = watchArchive(dir, changed);
  expect(await isTold('documents/a-note.json')).toBe(true);
  mkdirSync(join(dir, 'locales/fr'), { recursive: true });
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
  symlinkSync('../../kept/documents', join(dir, 'locales/fr/documents'));
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(3));
  expect(await isTold('locales/fr/documents/b-note.json')).toBe(true);
});

test('a folder that another one takes the place of is watched on', async () => {
  mkdirSync(join(dir, 'documents'));
  unwatch = watchArchive(dir, changed);
  renameSync(join(dir, 'documents'), join(dir, 'older'));
  mkdirSync(join(dir, 'documents'));
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  expect(await isTold('documents/a-note.json')).toBe(true);
});

test('links that lead back to where they lie are not followed, and nothing is told of what is hidden', async () => {
  mkdirSync(join(dir, 'documents'));
  for (const name of ['one', 'two']) symlinkSync('.', join(dir, 'documents', name));
  unwatch = watchArchive(dir, changed);
  expect(await isTold('documents/.#a-note.json')).toBe(false);
  expect(await isTold('README.md')).toBe(false);
  expect(await isTold('documents/a-note.json')).toBe(true);
});

import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import type { Memory } from './index.ts';
import { ArchiveFolder, temporaryFolder } from './testing/archive-folder.ts';

const ask = fileURLToPath(new URL('testing/ask.ts', import.meta.url));

function archive(documents = 1): ArchiveFolder {
  const folder = new ArchiveFolder(['en', 'fr']);
  for (let number = 1; number <= documents; number++)
    folder.put(`note-${number}`, {
      en: { title: `Freedom of ${number} kinds`, p1: `Prices doubled ${'again '.repeat(number)}.` },
      fr: { title: `Liberté de ${number} sortes`, p1: `Doublé ${number} fois.` },
    });
  return folder;
}

function isUseful(memory: Memory): boolean {
  const [match] = memory.suggest('Freedom of 1 kinds', { from: 'en', to: 'fr' });
  return match?.percent === 100 && match.target === 'Liberté de 1 sortes';
}

function pathOf(folder: ArchiveFolder): string {
  return join(folder.dir, '.archive/memory.sqlite');
}

describe('an index that is no good is made anew', () => {
  const faults: Record<string, (path: string) => void> = {
    'no database': (path) => writeFileSync(path, 'This is a note to myself.'.repeat(100)),
    empty: (path) => writeFileSync(path, ''),
    'cut short': (path) => truncateSync(path, Math.floor(statSync(path).size / 2)),
    'the header alone': (path) => truncateSync(path, 100),
    'scribbled over in the middle': (path) => {
      const bytes = readFileSync(path);
      bytes.fill(0xa5, 4096, bytes.length);
      writeFileSync(path, bytes);
    },
    'of another program': (path) => {
      rmSync(path);
      const other = new DatabaseSync(path);
      other.exec('CREATE TABLE texts (number, text); INSERT INTO texts VALUES (1, 2)');
      other.close();
    },
    'of another version': (path) => {
      const other = new DatabaseSync(path);
      other.exec('PRAGMA user_version = 999');
      other.close();
    },
    'without one of its tables': (path) => {
      const other = new DatabaseSync(path);
      other.exec('DROP TABLE segments');
      other.close();
    },
  };

  test.each(Object.keys(faults))('%s', (name) => {
    const folder = archive();
    folder.memory().close();
    faults[name]?.(pathOf(folder));
    const memory = folder.memory();
    expect(isUseful(memory)).toBe(true);
    memory.close();
    // What was made is a whole one, and the next program finds it so.
    expect(integrity(pathOf(folder))).toBe('ok');
    expect(folder.memory().refresh()).toMatchObject({ added: 0, removed: 0 });
  });

  test('that breaks while it is in use', () => {
    const folder = archive();
    const memory = folder.memory();
    const other = new DatabaseSync(pathOf(folder));
    other.exec('DROP TABLE segments');
    other.close();
    expect(isUseful(memory)).toBe(true);
  });
});

describe('where no index can be written', () => {
  test('because something else stands in the place of the folder, it is in memory', () => {
    const folder = archive();
    rmSync(join(folder.dir, '.archive'), { recursive: true, force: true });
    writeFileSync(join(folder.dir, '.archive'), 'A file.');
    const memory = folder.memory();
    expect(isUseful(memory)).toBe(true);
    folder.edit('note-1', 'fr', 'title', 'Autre');
    expect(memory.refresh()).toMatchObject({ documents: 1, added: 1, removed: 1 });
    expect(readFileSync(join(folder.dir, '.archive'), 'utf8')).toBe('A file.');
  });

  test('because it would lead out of the archive, it is in memory', () => {
    const folder = archive();
    const outside = temporaryFolder();
    rmSync(join(folder.dir, '.archive'), { recursive: true, force: true });
    symlinkSync(outside, join(folder.dir, '.archive'));
    expect(isUseful(folder.memory())).toBe(true);
    expect(readdirSync(outside)).toEqual([]);
  });

  test('because a link stands in the place of the file, it is in memory', () => {
    const folder = archive();
    const outside = join(temporaryFolder(), 'theirs.sqlite');
    mkdirSync(join(folder.dir, '.archive'), { recursive: true });
    symlinkSync(outside, pathOf(folder));
    expect(isUseful(folder.memory())).toBe(true);
    expect(existsSync(outside)).toBe(false);
  });
});

describe('several programs at once', () => {
  test('make one index, and all find the same', async () => {
    const folder = archive(40);
    const asked = Array.from({ length: 5 }, () => run(folder.dir, 'Freedom of 7 kinds').answer);
    const answers = await Promise.all(asked);
    expect(new Set(answers).size).toBe(1);
    const [first] = JSON.parse(answers[0] ?? '') as unknown[];
    expect(first).toMatchObject({ percent: 100, target: 'Liberté de 7 sortes' });
    expect(integrity(pathOf(folder))).toBe('ok');
    expect(folder.memory().refresh()).toMatchObject({ documents: 0 });
  }, 60_000);

  test('an edit that one has seen, the other finds', () => {
    const folder = archive();
    const [one, other] = [folder.memory(), folder.memory()];
    folder.edit('note-1', 'fr', 'title', 'Autre');
    one.refresh();
    expect(other.suggest('Freedom of 1 kinds', { from: 'en', to: 'fr' })[0]?.target).toBe('Autre');
  });

  test('one that is killed while it writes leaves the index usable', async () => {
    const folder = archive(40);
    const { child, writing, answer } = run(folder.dir, 'Freedom');
    await writing;
    child.kill('SIGKILL');
    await answer;
    expect(isUseful(folder.memory())).toBe(true);
    expect(integrity(pathOf(folder))).toBe('ok');
  }, 60_000);
});

/** Starts a program that asks an archive's memory. */
function run(dir: string, text: string) {
  const child = spawn(process.execPath, ['--conditions=@archive/source', ask, dir, text], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const writing = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('writing')) resolve();
    });
    child.once('close', () => resolve());
  });
  const answer = new Promise<string>((resolve) => {
    child.once('close', () => resolve(output.replace('writing\n', '').trim()));
  });
  return { child, writing, answer };
}

function integrity(path: string): unknown {
  const database = new DatabaseSync(path);
  const row = database.prepare('PRAGMA integrity_check').get();
  database.close();
  return row?.['integrity_check'];
}

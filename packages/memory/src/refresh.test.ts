import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { Memory } from './index.ts';
import { ArchiveFolder } from './testing/archive-folder.ts';

function targets(memory: Memory, text: string, from = 'en', to = 'fr'): string[] {
  return memory.suggest(text, { from, to, minimum: 99 }).map(({ target }) => target);
}

/** Two documents of two segments, in two languages. */
function archive(): ArchiveFolder {
  return new ArchiveFolder(['en', 'fr', 'ru'])
    .put('a-note', {
      en: { title: 'Freedom', p1: 'Prices doubled.' },
      fr: { title: 'Liberté', p1: 'Les prix ont doublé.' },
    })
    .put('b-note', {
      en: { title: 'Justice', p1: 'Winter came.' },
      fr: { title: 'La justice', p1: 'L’hiver est venu.' },
    });
}

/** Makes files as old as if they had been there for long: their time is to be trusted. */
function age(folder: ArchiveFolder, ...paths: readonly string[]): void {
  for (const path of paths)
    utimesSync(join(folder.dir, path), new Date(2020, 1, 1), new Date(2020, 1, 1));
}

const ALL = ['a-note', 'b-note'].flatMap((id) => [
  `documents/${id}.json`,
  `locales/en/documents/${id}.json`,
  `locales/fr/documents/${id}.json`,
  `ledgers/fr/${id}.json`,
]);

test('an archive that did not change is not read again', () => {
  const folder = archive();
  age(folder, ...ALL);
  const memory = folder.memory();
  expect(memory.refresh()).toMatchObject({ documents: 0, added: 0, removed: 0 });
  // Nor by the next program that opens it.
  expect(folder.memory().refresh()).toMatchObject({ documents: 0, added: 0, removed: 0 });
});

describe('an edit', () => {
  test('of one text changes that text’s pair alone', () => {
    const folder = archive();
    const memory = folder.memory();
    folder.edit('a-note', 'fr', 'p1', 'Les prix doublèrent.');
    expect(memory.refresh()).toMatchObject({ documents: 1, added: 1, removed: 1 });
    expect(targets(memory, 'Prices doubled.')).toEqual(['Les prix doublèrent.']);
    expect(targets(memory, 'Les prix ont doublé.', 'fr', 'en')).toEqual([]);
    expect(targets(memory, 'Freedom')).toEqual(['Liberté']);
    expect(targets(memory, 'Winter came.')).toEqual(['L’hiver est venu.']);
  });

  test('of the original makes its translation outdated', () => {
    const folder = archive();
    const memory = folder.memory();
    folder.edit('a-note', 'en', 'p1', 'Prices tripled.');
    memory.refresh();
    expect(memory.suggest('Prices tripled.', { from: 'en', to: 'fr' })).toMatchObject([
      { percent: 100, origin: { outdated: true } },
    ]);
    expect(targets(memory, 'Prices doubled.')).toEqual([]);
  });

  test('of the ledger alone is seen', () => {
    const folder = archive();
    const memory = folder.memory();
    folder.know('a-note', 'fr', 'title', { state: 'final', by: 'Ada' });
    expect(memory.refresh()).toMatchObject({ documents: 1, added: 1, removed: 1 });
    expect(memory.suggest('Freedom', { from: 'en', to: 'fr' })).toMatchObject([
      { origin: { state: 'final', by: 'Ada' } },
    ]);
  });

  test('that keeps the file’s size and time is seen, as long as the time is near', () => {
    const folder = archive();
    const memory = folder.memory();
    const path = join(folder.dir, 'locales/fr/documents/a-note.json');
    const { atime, mtime, size } = statSync(path);
    writeFileSync(path, readFileSync(path, 'utf8').replace('Liberté', 'liberté'));
    utimesSync(path, atime, mtime);
    expect(statSync(path).size).toBe(size);
    memory.refresh();
    expect(targets(memory, 'Freedom')).toEqual(['liberté']);
  });

  test('that was taken back is none', () => {
    const folder = archive();
    const memory = folder.memory();
    folder.edit('a-note', 'fr', 'title', 'X').edit('a-note', 'fr', 'title', 'Liberté');
    expect(memory.refresh()).toMatchObject({ added: 0, removed: 0 });
  });

  test('of a text that stands elsewhere too leaves it there', () => {
    const folder = archive().put('c-note', { en: { title: 'Freedom' }, fr: { title: 'Liberté' } });
    const memory = folder.memory();
    folder.edit('a-note', 'en', 'title', 'Liberty');
    memory.refresh();
    expect(memory.suggest('Freedom', { from: 'en', to: 'fr' })).toMatchObject([
      { percent: 100, places: 1, origin: { document: 'c-note' } },
    ]);
  });
});

describe('files that come and go', () => {
  test('a new document and a new language are found', () => {
    const folder = archive();
    const memory = folder.memory();
    folder.put('c-note', { en: { title: 'Bread' }, ru: { title: 'Хлеб' } });
    expect(memory.refresh()).toMatchObject({ documents: 1, added: 2, removed: 0 });
    expect(targets(memory, 'Bread', 'en', 'ru')).toEqual(['Хлеб']);
  });

  test('a translation that was removed is not found any more', () => {
    const folder = archive();
    const memory = folder.memory();
    folder.remove('locales/fr/documents/a-note.json');
    expect(memory.refresh()).toMatchObject({ documents: 1, added: 0, removed: 2 });
    expect(targets(memory, 'Freedom')).toEqual([]);
    expect(targets(memory, 'Justice')).toEqual(['La justice']);
  });

  test('a document that was removed is not found any more', () => {
    const folder = archive();
    const memory = folder.memory();
    for (const path of ALL.filter((each) => each.includes('a-note'))) folder.remove(path);
    expect(memory.refresh()).toMatchObject({ documents: 1, added: 0, removed: 4 });
    expect(targets(memory, 'Freedom')).toEqual([]);
    expect(memory.refresh()).toMatchObject({ documents: 0, added: 0, removed: 0 });
  });

  test('a document that came back is found again', () => {
    const folder = archive();
    const memory = folder.memory();
    const path = join(folder.dir, 'documents/a-note.json');
    const skeleton = readFileSync(path);
    folder.remove('documents/a-note.json');
    memory.refresh();
    expect(targets(memory, 'Freedom')).toEqual([]);
    writeFileSync(path, skeleton);
    memory.refresh();
    expect(targets(memory, 'Freedom')).toEqual(['Liberté']);
  });
});

test('whoever waits hears how far it has come', () => {
  const folder = archive();
  const memory = folder.memory();
  folder.edit('a-note', 'fr', 'title', 'X').edit('b-note', 'fr', 'title', 'Y');
  const heard: [number, number][] = [];
  memory.refresh((...progress) => heard.push(progress));
  expect(heard).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

test('a memory that was closed can be asked again', () => {
  const memory = archive().memory();
  memory.close();
  expect(targets(memory, 'Freedom')).toEqual(['Liberté']);
});

describe('in steps', () => {
  test('a memory can be asked in between, and knows all in the end', () => {
    const folder = archive();
    const memory = new Memory(folder.open());
    const left: number[] = [];
    const known: number[] = [];
    for (const step of memory.refreshInSteps()) {
      left.push(step);
      known.push(targets(memory, 'Freedom').length + targets(memory, 'Justice').length);
    }
    expect(left.slice(0, 2)).toEqual([2, 1]);
    expect(known.slice(0, 2)).toEqual([0, 1]);
    expect([targets(memory, 'Freedom'), targets(memory, 'Justice')]).toEqual([
      ['Liberté'],
      ['La justice'],
    ]);
    expect(memory.refresh()).toMatchObject({ added: 0, removed: 0 });
    memory.close();
  });

  test('documents that are named are brought up to date alone', () => {
    const folder = archive();
    const memory = folder.memory();
    folder.edit('a-note', 'fr', 'title', 'La liberté');
    folder.edit('b-note', 'fr', 'title', 'Le droit');
    expect([...memory.refreshInSteps(['a-note'])]).toContain(1);
    expect(targets(memory, 'Freedom')).toEqual(['La liberté']);
    expect(targets(memory, 'Justice')).toEqual(['La justice']);
    for (const _ of memory.refreshInSteps());
    expect(targets(memory, 'Justice')).toEqual(['Le droit']);
  });

  test('a document that is gone leaves', () => {
    const folder = archive();
    const memory = folder.memory();
    rmSync(join(folder.dir, 'documents/a-note.json'));
    for (const _ of memory.refreshInSteps());
    expect(targets(memory, 'Freedom')).toEqual([]);
  });
});

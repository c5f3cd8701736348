import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { findArchive, openArchive, ParsedFiles } from './index.ts';
import type { Store } from './index.ts';
import { archive, fill, makeFolder, sample, skeleton } from './testing/sample.ts';

let dir: string;
let remove: () => void;

beforeEach(() => {
  ({ dir, remove } = makeFolder());
  fill(dir, sample);
});
afterEach(() => {
  readOnly = false;
  remove();
});

let readOnly = false;

function open(base?: string): Store {
  const opened = openArchive(dir, { base, readOnly });
  if (!opened.ok) throw new Error(JSON.stringify(opened.findings));
  return opened.value;
}

describe('opening an archive', () => {
  test('the nearest archive is found from a folder inside it', () => {
    expect(findArchive(join(dir, 'locales', 'fr'))).toBe(dir);
  });

  test('a folder without archive.json is said to be none', () => {
    const empty = makeFolder();
    const opened = openArchive(empty.dir);
    empty.remove();
    expect(opened).toMatchObject({
      ok: false,
      findings: [{ rule: 'archive-missing', severity: 'error' }],
    });
  });

  test('a faulty archive.json is named with its findings', () => {
    fill(dir, { 'archive.json': '{' });
    expect(openArchive(dir)).toMatchObject({
      ok: false,
      findings: [{ rule: 'json-syntax', file: 'archive.json' }],
    });
  });
});

const WAYS = [{ only: false }, { only: true }] as const;

describe.each(WAYS)('reading, and nothing but reading: $only', ({ only }) => {
  beforeEach(() => {
    readOnly = only;
  });
  test('languages keep the order of archive.json and tell their direction', () => {
    const store = open();
    expect(store.languages).toEqual(['en', 'ar', 'fr']);
    expect(store.directionOf('ar')).toBe('rtl');
  });

  test('a direction stated in archive.json wins', () => {
    const languages = [...archive.languages, { tag: 'az', name: 'آذربایجان', direction: 'rtl' }];
    fill(dir, { 'archive.json': { ...archive, languages } });
    expect(open().directionOf('az')).toBe('rtl');
  });

  test('dates are written by the tag that archive.json says, or else by that of the language', () => {
    const languages = [{ tag: 'en', name: 'English', formats: 'en-GB' }, archive.languages[1]];
    fill(dir, { 'archive.json': { ...archive, languages } });
    expect(['en', 'ar', 'de'].map((tag) => open().formatsOf(tag))).toEqual(['en-GB', 'ar', 'de']);
  });

  test('documents come with their skeleton, bundles and languages', () => {
    const store = open();
    expect(store.documentIds()).toEqual(['a-note', 'b-note']);
    expect(store.skeleton('a-note')).toEqual({ ok: true, value: skeleton('a-note') });
    expect(store.bundle('fr', 'a-note')).toEqual({
      ok: true,
      value: { title: 'Une note', p1: 'Texte.' },
    });
    expect(store.bundle('fr', 'b-note')).toBeUndefined();
    expect(store.ledger('fr', 'a-note')).toMatchObject({ ok: true, value: { language: 'fr' } });
    expect(store.ledger('ar', 'a-note')).toBeUndefined();
    expect(store.languagesOf('a-note')).toEqual(['en', 'fr']);
  });

  test('collections come in their order, those without a place last', () => {
    expect(
      open()
        .collections()
        .map((collection) => collection.id),
    ).toEqual(['statements', 'reports']);
  });

  test('concepts, redirects and names are at hand, empty names left out', () => {
    const store = open();
    expect(store.concepts().get('almaty')?.kind).toBe('place');
    expect(store.redirects()).toEqual([{ from: 'old-note', type: 'moved', to: 'a-note' }]);
    expect(store.names('en', 'archive')).toEqual({ name: 'Sample' });
    expect(store.names('ar', 'collections')).toEqual({});
  });

  test("the base archive's interface words are inherited, own ones win, empty ones do not count", () => {
    const base = makeFolder();
    fill(base.dir, {
      'archive.json': archive,
      'locales/en/interface.json': { home: 'Home', notes: 'Notes' },
      'locales/fr/interface.json': { home: 'Accueil' },
    });
    const store = open(base.dir);
    expect(store.interface('en')).toEqual({ home: 'Start', notes: 'Notes' });
    expect(store.interface('fr')).toEqual({ home: 'Accueil' });
    base.remove();
  });

  test('the words of findings are inherited likewise', () => {
    const base = makeFolder();
    fill(base.dir, {
      'archive.json': archive,
      'locales/fr/messages.json': { 'check-a': 'Un.', 'check-b': 'Deux.' },
    });
    fill(dir, { 'locales/fr/messages.json': { 'check-b': 'Les deux.' } });
    expect(open(base.dir).messages('fr')).toEqual({ 'check-a': 'Un.', 'check-b': 'Les deux.' });
    base.remove();
  });

  test('an archive may be its own base', () => {
    expect(open(dir).interface('en')).toEqual({ home: 'Start' });
  });

  test('a faulty file is left out of the plain accessors and remembered as a problem', () => {
    fill(dir, { 'collections/reports.json': { id: 'reports', colour: 'red' } });
    const store = open();
    expect(store.collections().map((collection) => collection.id)).toEqual(['statements']);
    expect(store.problems()).toMatchObject([{ rule: 'schema', file: 'collections/reports.json' }]);
  });

  test('a missing document is said to be missing', () => {
    expect(open().skeleton('no-note')).toMatchObject({
      ok: false,
      findings: [{ rule: 'file-missing', file: 'documents/no-note.json' }],
    });
  });

  test('text that is not UTF-8 is refused', () => {
    writeFileSync(join(dir, 'documents/a-note.json'), Buffer.from([0x7b, 0xff, 0x7d]));
    expect(open().skeleton('a-note')).toMatchObject({
      ok: false,
      findings: [{ rule: 'file-unreadable', message: 'The file is not UTF-8 text.' }],
    });
  });

  test.each([
    ['{\n  "title": "caf\\xe9"\n}', 2, 16],
    ['{ "é\uFFFD\uFFFD\\xff": ""}\n\\xfe', 1, 7],
    ['{\n\n\\xc3', 3, 1],
  ])('of text that is not UTF-8 it is said where: %s', (text, line, column) => {
    const bytes = text
      .split(/(?=\\x..)/)
      .flatMap((part) =>
        part.startsWith('\\x')
          ? [Buffer.from(part.slice(2, 4), 'hex'), Buffer.from(part.slice(4))]
          : [Buffer.from(part)],
      );
    writeFileSync(join(dir, 'documents/a-note.json'), Buffer.concat(bytes));
    expect(open().skeleton('a-note')).toMatchObject({ findings: [{ line, column }] });
  });

  test('a byte order mark does no harm', () => {
    fill(dir, { 'documents/a-note.json': `\uFEFF${JSON.stringify(skeleton('a-note'))}` });
    expect(open().skeleton('a-note').ok).toBe(true);
  });
});

describe('the list of files', () => {
  test('tells what each path is, stray files included, and passes over what is not the archive’s', () => {
    fill(dir, {
      'documents/Bad Name.json': '{}',
      'documents/.gitkeep': '',
      'locales/en/messages.json': {},
      'README.md': '',
    });
    const files = open().files();
    expect(files.map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      'archive archive.json',
      'redirects redirects.json',
      'collection collections/reports.json',
      'collection collections/statements.json',
      'unknown documents/Bad Name.json',
      'document documents/a-note.json',
      'document documents/b-note.json',
      'glossary glossary/almaty.json',
      'ledger ledgers/fr/a-note.json',
      'bundle locales/en/archive.json',
      'bundle locales/en/collections.json',
      'bundle locales/en/documents/a-note.json',
      'bundle locales/en/documents/b-note.json',
      'interface locales/en/interface.json',
      'interface locales/en/messages.json',
      'bundle locales/fr/documents/a-note.json',
      'media media/map.svg',
    ]);
    expect(files.find((file) => file.kind === 'ledger')).toEqual({
      path: 'ledgers/fr/a-note.json',
      kind: 'ledger',
      id: 'a-note',
      language: 'fr',
    });
  });
});

describe('names that are none of an archive’s', () => {
  test.each(['collections', 'documents', 'glossary', 'locales/fr/documents', 'ledgers/fr'])(
    'do not keep the others in %s from being read',
    (folder) => {
      const before = open().stamps();
      // As Emacs, macOS and people leave them.
      symlinkSync('somebody@here.1234:5', join(dir, folder, '.#a-note.json'));
      fill(dir, { [`${folder}/._a-note.json`]: '\0', [`${folder}/A Note.json`]: '{' });
      const store = open();
      expect(store.collections().map(({ id }) => id)).toEqual(['statements', 'reports']);
      expect(store.documentIds()).toEqual(['a-note', 'b-note']);
      expect([...store.concepts().keys()]).toEqual(['almaty']);
      expect(store.languagesOf('a-note')).toEqual(['en', 'fr']);
      expect(store.problems()).toEqual([]);
      expect(store.stamps()).toEqual(before);
      const strays = store.files().filter(({ kind }) => kind === 'unknown');
      expect(strays).toEqual([{ path: `${folder}/A Note.json`, kind: 'unknown' }]);
    },
  );

  test.each(['documents', 'locales/fr', 'theme'])(
    'links in %s that lead back to where they lie are not followed, and are named',
    (folder) => {
      mkdirSync(join(dir, 'theme'));
      for (const name of ['one', 'two']) symlinkSync('.', join(dir, folder, name));
      symlinkSync('self', join(dir, folder, 'self'));
      const store = open();
      const own = store.files().filter(({ path }) => path.startsWith(`${folder}/`));
      expect(own.filter(({ kind }) => kind === 'unknown').map(({ path }) => path)).toContain(
        `${folder}/two`,
      );
      expect(own.length).toBeLessThan(10);
      expect([...store.stamps().documents.keys()].toSorted()).toEqual(['a-note', 'b-note']);
    },
  );
});

describe.each(WAYS)('path safety where nothing is written: $only', ({ only }) => {
  beforeEach(() => {
    readOnly = only;
  });
  test.each(['../secret', 'a/b', '', 'A-Note', 'a_one', '.', 'con:', 'x'.repeat(101)])(
    'a document called %j is not looked for',
    (id) => {
      const store = open();
      expect(store.skeleton(id).ok).toBe(false);
      expect(() => store.path('document', id)).toThrow(RangeError);
    },
  );

  test('a file that links out of the archive is not read', () => {
    const outside = makeFolder();
    fill(outside.dir, { 'secret.json': skeleton('c-note') });
    symlinkSync(join(outside.dir, 'secret.json'), join(dir, 'documents/c-note.json'));
    const read = open().skeleton('c-note');
    outside.remove();
    expect(read).toMatchObject({ ok: false, findings: [{ rule: 'file-unreadable' }] });
  });

  test('a folder that links out of the archive is not read', () => {
    const outside = makeFolder();
    fill(outside.dir, { 'documents/a-note.json': { title: 'Secret', p1: 'Secret.' } });
    symlinkSync(outside.dir, join(dir, 'locales/ar'));
    const store = open();
    expect(store.languagesOf('a-note')).toEqual(['en', 'fr']);
    expect(store.text('locales/ar/documents/a-note.json').ok).toBe(false);
    outside.remove();
  });

  test('a link that stays inside the archive is followed', () => {
    symlinkSync('a-note.json', join(dir, 'documents/c-note.json'));
    expect(open().skeleton('c-note').ok).toBe(true);
  });

  test('a folder in the place of a file is said to be one', () => {
    mkdirSync(join(dir, 'documents/c-note.json'));
    expect(open().skeleton('c-note')).toMatchObject({
      ok: false,
      findings: [{ message: 'A folder or a device stands where a file belongs.' }],
    });
  });

  test('so is a pipe, and nobody waits for it', () => {
    expect(spawnSync('mkfifo', [join(dir, 'documents/c-note.json')]).status).toBe(0);
    expect(open().skeleton('c-note')).toMatchObject({
      ok: false,
      findings: [{ message: 'A folder or a device stands where a file belongs.' }],
    });
  });
});

test('an archive that was opened to be read only takes no changes', () => {
  readOnly = true;
  expect(() => open().begin()).toThrow('opened to be read only');
});

describe('the files of one document', () => {
  test('are those there are, in whatever language', () => {
    fill(dir, { 'locales/xx/documents/a-note.json': {} });
    const files = open().filesOf('a-note');
    expect(files.map(({ path }) => path)).toEqual([
      'documents/a-note.json',
      'ledgers/fr/a-note.json',
      'locales/en/documents/a-note.json',
      'locales/fr/documents/a-note.json',
      'locales/xx/documents/a-note.json',
    ]);
    expect(open().filesOf('none')).toEqual([]);
    expect(open().filesOf('../a-note')).toEqual([]);
  });
});

describe('an archive that is opened again and again', () => {
  test('parses a file once as long as it holds the same', () => {
    const parsed = new ParsedFiles();
    const read = (): unknown => {
      const opened = openArchive(dir, { parsed });
      const bundle = opened.ok ? opened.value.bundle('fr', 'a-note') : undefined;
      return bundle?.ok === true ? bundle.value : undefined;
    };
    const first = read();
    expect(read()).toBe(first);
    fill(dir, { 'locales/fr/documents/a-note.json': { title: 'Une note', p1: 'Textes.' } });
    expect(read()).toEqual({ title: 'Une note', p1: 'Textes.' });
    fill(dir, { 'locales/fr/documents/a-note.json': '{' });
    expect(read()).toBeUndefined();
  });

  test('keeps no more than it may', () => {
    const parsed = new ParsedFiles(0);
    const opened = openArchive(dir, { parsed });
    const read = (): unknown => (opened.ok ? opened.value.skeleton('a-note') : undefined);
    const first = read();
    expect(read()).toEqual(first);
    expect(read()).not.toBe(first);
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { Desk } from './testing/run-archive.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.remove());

const LONG = 30_000;

describe('archive init', () => {
  test(
    'starts an archive in the starter’s languages, which passes its check',
    () => {
      expect(desk.run('init', 'our-texts').code).toBe(0);
      expect(desk.json('our-texts/archive.json')).toMatchObject({
        id: 'our-texts',
        defaultLanguage: 'en',
        languages: ['en', 'fr', 'it', 'es', 'ar', 'ru'].map((tag) => ({ tag })),
      });
      expect(desk.json('our-texts/locales/en/archive.json')).toEqual({ name: 'our-texts' });
      expect(desk.json('our-texts/locales/es/collections.json')).toMatchObject({
        statements: expect.stringMatching(/./),
      });
      expect(desk.read('our-texts/.gitignore')).toContain('\n.archive/\n');
      expect(desk.runIn('our-texts', 'check')).toMatchObject({
        code: 0,
        out: expect.stringContaining('no errors'),
      });
    },
    LONG,
  );

  test(
    'says of which languages the name is not known',
    () => {
      const { code, out } = desk.run('init', 'mine', '--languages', 'en,tlh,de-x-simple');
      expect(code).toBe(0);
      expect(out.match(/^What \S+ is called .*/gm)).toEqual(
        ['tlh', 'de-x-simple'].map(
          (tag) =>
            `What ${tag} is called in the language itself is not known: say it in archive.json.`,
        ),
      );
    },
    LONG,
  );

  test(
    'takes a name, languages the starter lacks, and several collections',
    () => {
      const { code } = desk.run(
        'init',
        'a/b',
        '--name',
        'Ossian’s *Letters*',
        '--languages',
        'pt-br, en',
        '--collections',
        'letters,handbook',
      );
      expect(code).toBe(0);
      expect(desk.json('a/b/archive.json')).toMatchObject({
        id: 'ossian-s-letters',
        defaultLanguage: 'pt-BR',
        // The words of the interface are in British English, and so are its dates.
        languages: [
          { tag: 'pt-BR', name: 'português (Brasil)' },
          { tag: 'en', formats: 'en-GB' },
        ],
      });
      expect(desk.json('a/b/locales/pt-BR/collections.json')).toEqual({
        letters: 'Letters',
        handbook: 'Handbook',
      });
      expect(Object.values(desk.json('a/b/locales/pt-BR/interface.json') as object)).toContain('');
      expect(desk.runIn('a/b', 'check').code).toBe(0);
    },
    LONG,
  );

  test(
    'refuses a folder that holds an archive, and a file',
    () => {
      desk.run('init', 'mine', '--languages', 'en');
      const before = desk.snapshot('mine');
      expect(desk.run('init', 'mine')).toMatchObject({
        code: 1,
        err: expect.stringContaining('mine holds an archive already.'),
      });
      expect(desk.snapshot('mine')).toEqual(before);
      desk.write('file', '');
      expect(desk.run('init', 'file')).toMatchObject({ code: 1 });
      expect(desk.run('init', 'file/below/it')).toMatchObject({
        code: 1,
        err: expect.stringContaining('is a file, so file/below/it cannot lie in it.'),
      });
    },
    LONG,
  );

  test(
    'leaves a README that is there alone',
    () => {
      desk.write('mine/README.md', 'Ours.\n');
      expect(desk.run('init', 'mine').code).toBe(0);
      expect(desk.read('mine/README.md')).toBe('Ours.\n');
    },
    LONG,
  );

  test.each([
    ['--languages', 'en,English'],
    ['--collections', 'Press Releases'],
  ])(
    'refuses %s %j and writes nothing',
    (option, value) => {
      expect(desk.run('init', 'mine', option, value).code).toBe(2);
      expect(() => desk.read('mine/archive.json')).toThrow('ENOENT');
    },
    LONG,
  );
});

describe('archive new', () => {
  beforeEach(() => {
    desk.run('init', '.', '--name', 'Mine', '--languages', 'en,fr');
  }, LONG);

  test(
    'begins a document that passes the check',
    () => {
      expect(
        desk.run('new', 'document', '--title', 'Déjà vu', '--language', 'fr', '--issued', '2022~'),
      ).toMatchObject({ code: 0 });
      expect(desk.json('documents/deja-vu.json')).toMatchObject({
        id: 'deja-vu',
        collection: 'statements',
        originalLanguage: 'fr',
        issued: '2022~',
      });
      expect(desk.json('locales/fr/documents/deja-vu.json')).toMatchObject({ title: 'Déjà vu' });
      expect(desk.run('check').code).toBe(0);
      expect(desk.run('new', 'document', '--title', 'Déjà vu')).toMatchObject({
        code: 1,
        err: expect.stringContaining('another id'),
      });
    },
    LONG,
  );

  test.each([
    [['--title', 'عنوان'], 'No id can be made'],
    [['--title', 'A', '--id', '../a'], 'is no id'],
    [['--title', 'A', '--collection', 'none'], 'has no collection "none"'],
    [['--title', 'A', '--language', 'de'], 'no language of the archive'],
    [['--title', 'A', '--issued', '2022-02-30'], 'is no date'],
    [['--title', ' '], 'title is empty'],
  ])(
    'refuses a document with %j',
    (args, message) => {
      const before = desk.snapshot('.');
      expect(desk.run('new', 'document', ...args)).toMatchObject({
        code: 2,
        err: expect.stringContaining(message),
      });
      expect(desk.snapshot('.')).toEqual(before);
    },
    LONG,
  );

  test(
    'adds a language with its plural forms to be translated, which passes the check',
    () => {
      expect(desk.run('new', 'language', 'PL')).toMatchObject({ code: 0 });
      expect(desk.json('archive.json')).toMatchObject({
        languages: [{ tag: 'en' }, { tag: 'fr' }, { tag: 'pl', name: 'polski' }],
      });
      expect(desk.json('locales/pl/interface.json')).toMatchObject({ home: '', documents_few: '' });
      expect(desk.run('check')).toMatchObject({
        code: 0,
        out: expect.stringContaining('infos'),
      });
      expect(desk.run('new', 'language', 'pl').out).toContain('nothing to do');
      expect(desk.run('new', 'language', 'tlh')).toMatchObject({
        code: 2,
        err: expect.stringContaining('--name'),
      });
    },
    LONG,
  );

  test.each(['pt', 'cy', 'ja'])(
    'lays out the words of %s so that nothing but their translation is missing',
    (tag) => {
      expect(desk.run('new', 'language', tag).code).toBe(0);
      expect(desk.run('check').out).toMatch(/: no errors, \d+ infos/);
    },
    LONG,
  );

  test(
    'adds a collection, named in each language that was given',
    () => {
      expect(desk.run('new', 'collection', 'press-releases', '--name', 'fr=Communiqués').code).toBe(
        0,
      );
      expect(desk.json('locales/en/collections.json')).toMatchObject({
        'press-releases': 'Press releases',
      });
      expect(desk.json('locales/fr/collections.json')).toMatchObject({
        'press-releases': 'Communiqués',
      });
      expect(desk.json('collections/press-releases.json')).toMatchObject({ order: 2 });
      expect(desk.run('check').code).toBe(0);
      expect(desk.run('new', 'collection', 'press-releases').out).toContain('nothing to do');
      expect(desk.run('new', 'collection', 'Bad Id').code).toBe(2);
      expect(desk.run('new', 'collection', 'notes', '--name', 'de=Notizen').code).toBe(2);
    },
    LONG,
  );
});

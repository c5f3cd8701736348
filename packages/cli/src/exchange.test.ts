import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { NoteDesk } from './testing/note-desk.ts';
import type { Ran } from './testing/run-archive.ts';

const LONG = 60_000;
const FORMATS = [
  ['po', 'a-note.fr.po'],
  ['xliff', 'a-note.fr.xlf'],
  ['tmx', 'archive.fr.tmx'],
  ['md', 'a-note.fr.md'],
] as const;

let desk: NoteDesk;
beforeEach(async () => {
  desk = new NoteDesk({
    it: { title: 'Nota', p1: 'Sei *operai* morirono.', p2: 'Nessuno parlò.' },
    fr: { title: 'Note', p1: 'Six *ouvriers* moururent.' },
    es: { title: 'Nota', p1: 'Seis *obreros* murieron.' },
  });
  await desk.archive('sync', '--language', 'es', '--from', 'fr');
  await desk.archive('sync');
  desk.commit('Begin');
}, LONG);
afterEach(() => desk.remove());

/** Exports the French. */
async function exported(format: string, ...more: readonly string[]): Promise<Ran> {
  return desk.archive('export', '--language', 'fr', '--format', format, '--output', 'out', ...more);
}

/** Changes a file of an export as a translator does. */
function work(file: string, from: string | RegExp, to: string): void {
  const before = desk.read(`out/${file}`);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  desk.write(`out/${file}`, after);
}

/** What git has that is not committed, of the archive's own files. */
function changed(): string[] {
  const lines = desk.git('status', '--porcelain', '--untracked-files=all', 'locales', 'ledgers');
  return lines.split('\n').flatMap((line) => line.trim().split(' ')[1] ?? []);
}

describe('archive export and archive import --bundle', () => {
  test.each(FORMATS)(
    'in %s write %s and take it back unedited without changing a byte',
    async (format, name) => {
      const { code, out, err } = await exported(format);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(/1 file written to out, 0 unchanged\.\n$/);
      expect(desk.json('documents/a-note.json')).toBeDefined();
      const before = desk.snapshot('.');
      expect(
        Object.keys(before).some((path) =>
          path.endsWith(name === 'archive.fr.tmx' ? '.tmx' : name),
        ),
      ).toBe(true);
      // Nothing lies about that the export needed on its way.
      expect(existsSync(join(desk.dir, 'out/.archive'))).toBe(false);

      const taken = await desk.archive('import', '--bundle', 'out');
      expect(taken).toMatchObject({
        code: 0,
        err: '',
        out: expect.stringContaining('0 imported, 1 unchanged'),
      });
      expect(desk.snapshot('.')).toEqual(before);
      expect((await exported(format)).out).toContain('0 files written to out, 1 unchanged.');
    },
    LONG,
  );

  test.each([
    ['po', 'a-note.fr.po', /(msgid "Nessuno.*\n)msgstr ""/, '$1msgstr "Nul ne parla."'],
    ['xliff', 'a-note.fr.xlf', /(Nessuno.*<\/source>)/, '$1<target>Nul ne parla.</target>'],
    ['md', 'a-note.fr.md', /(it: Nessuno.*\n-->\n)/, '$1Nul ne parla.\n'],
  ])(
    'in %s bring in what was translated, and leave the ledger as archive sync would',
    async (format, name, at, to) => {
      await exported(format);
      work(name, at, to);
      const dry = await desk.archive('import', '--bundle', '--dry-run', `out/${name}`);
      expect(dry.out).toContain('a-note in fr: would have 1 text changed');
      expect(dry.out).toContain('Nothing was written (--dry-run).');
      expect(changed()).toEqual([]);

      const taken = await desk.archive('import', '--bundle', `out/${name}`);
      expect(taken).toMatchObject({ code: 0, err: '' });
      expect(taken.out).toContain('p2: "Nul ne parla.", missing → translated');
      expect(changed()).toEqual(['ledgers/fr/a-note.json', 'locales/fr/documents/a-note.json']);
      expect(desk.read('locales/fr/documents/a-note.json')).toBe(
        '{\n  "title": "Note",\n  "p1": "Six *ouvriers* moururent.",\n  "p2": "Nul ne parla."\n}\n',
      );
      expect(desk.record('fr', 'p2')).toMatchObject({ from: 'it', state: 'translated', by: 'Ada' });
      expect((await desk.archive('sync')).out).toContain('nothing to do');
      expect((await desk.archive('check')).code).toBe(0);
    },
    LONG,
  );

  test(
    'tell who translated: the caller, or else the file',
    async () => {
      await exported('po');
      work('a-note.fr.po', 'Last-Translator: ', 'Last-Translator: Flora <flora@example.org>');
      work('a-note.fr.po', 'moururent', 'sont morts');
      await desk.archive('import', '--bundle', 'out/a-note.fr.po');
      expect(desk.record('fr', 'p1')).toMatchObject({ by: 'Flora' });
      await exported('po');
      work('a-note.fr.po', 'sont morts', 'ont péri');
      await desk.archive('import', '--bundle', 'out/a-note.fr.po', '--by', 'Rosa');
      expect(desk.record('fr', 'p1')).toMatchObject({ by: 'Rosa' });
    },
    LONG,
  );

  test(
    'keep what the French said for the Spanish that was made from it',
    async () => {
      await exported('po');
      work('a-note.fr.po', 'moururent', 'sont morts');
      await desk.archive('import', '--bundle', 'out/a-note.fr.po');
      expect(desk.record('es', 'p1')).toMatchObject({
        from: 'fr',
        sourceText: 'Six *ouvriers* moururent.',
      });
      expect(changed()).toEqual([
        'ledgers/es/a-note.json',
        'ledgers/fr/a-note.json',
        'locales/fr/documents/a-note.json',
      ]);
    },
    LONG,
  );

  test(
    'follow a relay: the file has the language that the ledger names',
    async () => {
      await desk.archive('export', '--language', 'es', '--format', 'po', '--output', 'out');
      expect(desk.read('out/a-note.es.po')).toContain('X-Source-Language: fr');
      await desk.archive(
        'export',
        '--language',
        'es',
        '--format',
        'po',
        '--output',
        'out',
        '--from',
        'it',
      );
      expect(desk.read('out/a-note.es.po')).toContain('msgid "Sei *operai* morirono."');
    },
    LONG,
  );

  test(
    'show what the source was, though nobody has run archive sync since it moved on',
    async () => {
      desk.edit('it', 'p1', 'Sedici *operai* morirono.');
      await exported('po');
      const file = desk.read('out/a-note.fr.po');
      expect(file).toContain('#, fuzzy\n#| msgid "Sei *operai* morirono."\nmsgctxt "a-note:p1"');
      // The translator finds that it still holds, and takes the flag away.
      work('a-note.fr.po', /#, fuzzy\n#\| .*\n/, '');
      const { out } = await desk.archive('import', '--bundle', 'out/a-note.fr.po');
      expect(out).toContain('p1: still holds');
      expect(await desk.outdated('fr')).toBe(0);
      expect(await desk.outdated('es')).toBe(0);
    },
    LONG,
  );

  test(
    'take several files, and refuse one of them without touching the archive for it',
    async () => {
      await exported('po');
      desk.write(
        'out/broken.po',
        'msgid ""\nmsgstr "Language: fr\\n"\n\nmsgid "a "b""\nmsgstr ""\n',
      );
      work('a-note.fr.po', 'moururent', 'sont morts');
      const { code, out } = await desk.archive('import', '--bundle', 'out');
      expect(code).toBe(1);
      expect(out).toContain('out/broken.po: not imported');
      expect(out).toContain('out/broken.po:4:11: error po-syntax');
      expect(out).toContain('4 | msgid "a "b""');
      expect(out).toContain('2 files: 1 imported, 0 unchanged, 1 not imported.');
      expect(desk.read('locales/fr/documents/a-note.json')).toContain('sont morts');
    },
    LONG,
  );

  test(
    'refuse a file of another archive, another language, and what is no file of translations',
    async () => {
      await exported('po');
      const file = desk.read('out/a-note.fr.po');
      desk.write('in/1.po', file.replaceAll('a-note:', 'other:'));
      desk.write('in/2.po', file.replaceAll('Language: fr', 'Language: de'));
      desk.write('in/3.md', '# A page\n');
      const { code, out } = await desk.archive('import', '--bundle', '--json', 'in', 'in/4.po');
      const report = JSON.parse(out) as {
        files: { status: string; findings: { rule: string }[] }[];
      };
      expect(code).toBe(1);
      expect(report.files.map(({ status, findings }) => [status, findings[0]?.rule])).toEqual([
        ['refused', 'exchange-document'],
        ['refused', 'exchange-language'],
        ['refused', 'exchange-format'],
        ['refused', 'file-missing'],
      ]);
      expect(changed()).toEqual([]);
    },
    LONG,
  );

  test(
    'report to programs',
    async () => {
      const made = await exported('md', '--json');
      expect(JSON.parse(made.out)).toMatchObject({
        format: 'md',
        language: 'fr',
        written: ['a-note.fr.md'],
        documents: 1,
        skipped: [],
        findings: [],
      });
      work('a-note.fr.md', 'Note\n', 'Une note\n');
      const { out } = await desk.archive('import', '--bundle', '--json', 'out');
      expect(JSON.parse(out)).toMatchObject({
        dryRun: false,
        summary: { imported: 1, unchanged: 0, refused: 0 },
        files: [
          {
            file: join('out', 'a-note.fr.md'),
            format: 'md',
            status: 'imported',
            documents: [
              {
                document: 'a-note',
                language: 'fr',
                changes: [{ segment: 'title', text: { before: 'Note', after: 'Une note' } }],
              },
            ],
            written: [
              'locales/fr/documents/a-note.json',
              'ledgers/fr/a-note.json',
              'ledgers/es/a-note.json',
            ],
          },
        ],
      });
    },
    LONG,
  );

  test(
    'never overwrite the work of a translator, unless told to',
    async () => {
      await exported('po');
      work('a-note.fr.po', 'moururent', 'sont morts');
      const worked = desk.read('out/a-note.fr.po');
      const { code, out } = await exported('po');
      expect(code).toBe(1);
      expect(out).toContain('holds work that the archive does not have');
      expect(out).toMatch(/^out\/a-note\.fr\.po: error exchange-overwrite$/m);
      expect(out).toContain('Nothing was exported.');
      expect(desk.read('out/a-note.fr.po')).toBe(worked);
      await desk.archive('import', '--bundle', 'out');
      expect((await exported('po')).code).toBe(0);
      work('a-note.fr.po', 'sont morts', 'ont péri');
      expect((await exported('po', '--force')).code).toBe(0);
      expect(desk.read('out/a-note.fr.po')).toContain('sont morts');
    },
    LONG,
  );

  test(
    'leave out what PO cannot hold, say so, and keep it',
    async () => {
      desk.edit('fr', 'p1', 'Six\u0007 *ouvriers*.');
      const { code, out } = await exported('po');
      expect(code).toBe(0);
      expect(out).toContain('a-note:p1 holds a control character');
      expect(desk.read('out/a-note.fr.po')).not.toContain('a-note:p1');
      await desk.archive('import', '--bundle', 'out');
      expect(desk.json('locales/fr/documents/a-note.json')).toMatchObject({
        p1: 'Six\u0007 *ouvriers*.',
      });
    },
    LONG,
  );

  test(
    'say what is missing or wrong in what the caller wrote',
    async () => {
      mkdirSync(join(desk.dir, 'empty'));
      desk.write('a-file', '');
      const mistakes: [string[], string][] = [
        [['export', '--language', 'fr', '--output', 'out'], '--format'],
        [
          ['export', '--language', 'fr', '--format', 'doc', '--output', 'out'],
          'Allowed choices are po, xliff, tmx, md',
        ],
        [
          ['export', '--language', 'de', '--format', 'po', '--output', 'out'],
          '"de" is no language of the archive',
        ],
        [
          ['export', '--language', 'fr', '--format', 'po', '--output', 'locales/out'],
          'keeps its own files',
        ],
        [['export', '--language', 'fr', '--format', 'po', '--output', 'a-file'], 'is a file'],
        [
          ['export', '--language', 'fr', '--format', 'po', '--output', 'out', '--from', 'fr'],
          'into itself',
        ],
        [
          ['export', '--language', 'fr', '--format', 'po', '--output', 'out', '--source'],
          '--format md',
        ],
        [
          ['export', '--language', 'fr', '--format', 'po', '--output', 'out', '--document', 'x'],
          'no document "x"',
        ],
        [
          [
            'export',
            '--language',
            'fr',
            '--format',
            'po',
            '--output',
            'out',
            '--document',
            'a-note:p1',
          ],
          'exported whole',
        ],
        [
          ['import', '--bundle', '--language', 'fr', 'a-file'],
          '--language cannot go with --bundle',
        ],
        [
          ['import', '--bundle', '--collection', 'x', 'a-file'],
          '--collection cannot go with --bundle',
        ],
        [['import', '--by', 'Ada', 'a-file'], '--by goes with --bundle'],
        [['import', '--bundle', 'empty'], 'no file of translations'],
      ];
      for (const [args, message] of mistakes) {
        const { code, err } = await desk.archive(...args);
        expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
      }
      expect(existsSync(join(desk.dir, 'out'))).toBe(false);
    },
    LONG,
  );

  test(
    'have nothing to export into the language a document was written in, but Markdown',
    async () => {
      const po = await desk.archive(
        'export',
        '--language',
        'it',
        '--format',
        'po',
        '--output',
        'out',
      );
      expect(po).toMatchObject({ code: 0, out: expect.stringContaining('1 document left out') });
      await desk.archive('export', '--language', 'it', '--format', 'md', '--output', 'out');
      work('a-note.it.md', 'Sei', 'Sedici');
      await desk.archive('import', '--bundle', 'out');
      expect(changed()).toEqual(['ledgers/fr/a-note.json', 'locales/it/documents/a-note.json']);
      expect(await desk.outdated('fr')).toBe(1);
      expect(desk.record('fr', 'p1')).toMatchObject({ sourceText: 'Sei *operai* morirono.' });
    },
    LONG,
  );
});

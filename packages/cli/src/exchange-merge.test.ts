import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { NoteDesk } from './testing/note-desk.ts';
import type { Ran } from './testing/run-archive.ts';

const LONG = 60_000;
const FORMATS = ['po', 'xliff', 'tmx', 'md'] as const;
const BUNDLE = 'locales/fr/documents/a-note.json';

let desk: NoteDesk;
beforeEach(async () => {
  desk = new NoteDesk({
    it: { title: 'Nota', p1: 'Sei *operai* morirono.', p2: 'Nessuno parlò.' },
    fr: { title: 'Note', p1: 'Six *ouvriers* moururent.', p2: 'Personne ne parla.' },
  });
  await desk.archive('sync');
  await desk.archive('mark', 'initial', 'a-note:p2', '--language', 'fr');
  desk.commit('Begin');
}, LONG);
afterEach(() => desk.remove());

async function exported(format: string): Promise<Ran> {
  return desk.archive('export', '--language', 'fr', '--format', format, '--output', 'out');
}

/** Corrects a text in the archive after an export, and reviews them all. */
async function correct(): Promise<void> {
  desk.edit('fr', 'p1', 'Seize *ouvriers* moururent.');
  await desk.archive('sync', '--by', 'Rosa');
  await desk.archive('mark', 'reviewed', 'a-note', '--language', 'fr', '--by', 'Rosa');
}

/** The name of the file that an export wrote. */
function fileName(): string {
  return readdirSync(join(desk.dir, 'out'))[0] ?? '';
}

/** Changes it as a translator does. */
function work(from: string, to: string): void {
  const before = desk.read(`out/${fileName()}`);
  expect(before).toContain(from);
  desk.write(`out/${fileName()}`, before.replace(from, to));
}

describe.each(FORMATS)(
  'a file in %s that was exported before the archive was corrected',
  (format) => {
    test(
      'takes nothing back, and makes way for a new export',
      async () => {
        await exported(format);
        await correct();
        const before = desk.snapshot('.');
        const taken = await desk.archive('import', '--bundle', 'out');
        expect(taken).toMatchObject({ code: 0, err: '' });
        expect(taken.out).toContain('nothing in it is new.');
        expect(desk.snapshot('.')).toEqual(before);

        expect((await exported(format)).out).toContain('1 file written to out');
        expect(desk.read(`out/${fileName()}`)).toContain('Seize');
      },
      LONG,
    );

    test(
      'brings in what was changed in it, and tells of what both changed',
      async () => {
        await exported(format);
        await correct();
        work('moururent', 'sont morts');
        work('Personne ne parla', 'Nul ne parla');

        const taken = await desk.archive('import', '--bundle', 'out');
        expect(taken.code).toBe(1);
        expect(taken.out).toContain('p2: "Nul ne parla.", reviewed → ');
        expect(taken.out).toMatch(
          new RegExp(`out/${fileName()}:\\d+:\\d+: error exchange-conflict`),
        );
        // XLIFF and TMX have codes in their text; the finding has the archive's markup.
        expect(taken.out).toContain(
          'The archive has "Seize *ouvriers* moururent.", the file "Six *ouvriers* sont morts.".',
        );
        expect(taken.out).toContain('--theirs');
        expect(taken.out).toContain('1 imported, 0 unchanged, 0 not imported. 1 text changed');
        expect(desk.json(BUNDLE)).toEqual({
          title: 'Note',
          p1: 'Seize *ouvriers* moururent.',
          p2: 'Nul ne parla.',
        });
        expect(desk.record('fr', 'p1')).toMatchObject({ state: 'reviewed', by: 'Rosa' });
        expect(desk.record('fr', 'title')).toMatchObject({ state: 'reviewed', by: 'Rosa' });

        // The conflict is work that a new export would overwrite.
        expect((await exported(format)).out).toContain('Nothing was exported.');

        const forced = await desk.archive('import', '--bundle', '--theirs', 'out');
        expect(forced).toMatchObject({ code: 0, err: '' });
        expect(desk.json(BUNDLE)).toMatchObject({ p1: 'Six *ouvriers* sont morts.' });
        expect(desk.record('fr', 'p1')).toMatchObject({ state: 'translated' });
        expect((await desk.archive('check')).code).toBe(0);
      },
      LONG,
    );
  },
);

describe('a conflict', () => {
  test(
    'is in the report for programs, with its place',
    async () => {
      await exported('po');
      await correct();
      work('moururent', 'sont morts');
      const { code, out } = await desk.archive('import', '--bundle', '--json', 'out');
      expect(code).toBe(1);
      expect(JSON.parse(out)).toMatchObject({
        summary: { imported: 0, unchanged: 1, refused: 0, conflicts: 1 },
        files: [
          { findings: [{ rule: 'exchange-conflict', segment: 'p1', line: expect.any(Number) }] },
        ],
      });
    },
    LONG,
  );

  test(
    'is settled by --theirs where files come back, and nowhere else',
    async () => {
      const { code, err } = await desk.archive('import', '--theirs', 'page.html');
      expect({ code, err }).toEqual({
        code: 2,
        err: expect.stringContaining('--theirs goes with --bundle.'),
      });
    },
    LONG,
  );
});

test(
  'a file without the marks of an export lowers no state, and says so',
  async () => {
    await exported('xliff');
    await correct();
    const file = desk.read('out/a-note.fr.xlf');
    desk.write(
      'out/a-note.fr.xlf',
      file.replaceAll(/ *<mda:metadata>[^]*?<\/mda:metadata>\n/g, ''),
    );
    const { code, out } = await desk.archive('import', '--bundle', 'out');
    expect(code).toBe(0);
    expect(out).toContain('a-note:p2 is reviewed in the archive and initial in the file');
    expect(desk.record('fr', 'p2')).toMatchObject({ state: 'reviewed', by: 'Rosa' });
    // Texts are compared with what the archive has, as nothing else is known of them.
    expect(desk.json(BUNDLE)).toMatchObject({ p1: 'Six *ouvriers* moururent.' });
  },
  LONG,
);

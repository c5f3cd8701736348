import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { NoteDesk } from './testing/note-desk.ts';

const LONG = 60_000;

let desk: NoteDesk;
beforeEach(() => {
  desk = new NoteDesk({
    it: { title: 'Nota', p1: 'Sei operai morirono.', p2: 'Nessuno parlò.' },
    fr: { title: 'Note', p1: 'Six ouvriers moururent.', p2: 'Personne ne parla.' },
    es: { title: 'Nota', p1: 'Seis obreros murieron.' },
  });
}, LONG);
afterEach(() => desk.remove());

describe('archive sync', () => {
  test(
    'notes new texts under the name of who committed them, and does nothing the second time',
    async () => {
      desk.git('config', 'user.name', 'Bo');
      desk.edit('es', 'p2', 'Nadie habló.');
      const before = desk.snapshot('locales');
      const { code, out } = await desk.archive('sync');
      expect(code).toBe(0);
      expect(out).toContain('fr  a-note\n  new: title, p1, p2');
      expect(out).toContain('6 changes in 2 ledgers.');
      expect(desk.record('fr', 'p1')).toMatchObject({ from: 'it', state: 'translated', by: 'Ada' });
      // This file is not committed: it is the user's own.
      expect(desk.record('es', 'p2')).toMatchObject({ by: 'Bo' });
      expect(desk.snapshot('locales')).toEqual(before);

      const ledgers = desk.snapshot('ledgers');
      expect((await desk.archive('sync')).out).toBe(
        'The ledgers are in line with the texts: nothing to do.\n',
      );
      expect(desk.snapshot('ledgers')).toEqual(ledgers);
      expect((await desk.archive('check')).code).toBe(0);
    },
    LONG,
  );

  test(
    'takes the caller’s word for who, from what, and which',
    async () => {
      const { out } = await desk.archive(
        'sync',
        '--language',
        'es',
        '--from',
        'fr',
        '--by',
        'Cy',
        '--json',
      );
      expect(JSON.parse(out)).toMatchObject({ dryRun: false, written: ['ledgers/es/a-note.json'] });
      expect(desk.record('es', 'p1')).toMatchObject({ from: 'fr', by: 'Cy' });
      expect(desk.git('status', '--porcelain')).toBe('?? ledgers/');
      const dry = await desk.archive('sync', '--document', 'a-note', '--dry-run');
      expect(dry.out).toContain('3 changes in 1 ledger. Nothing was written (--dry-run).');
      expect(desk.git('status', '--porcelain', '--untracked-files=all')).toBe(
        '?? ledgers/es/a-note.json',
      );
    },
    LONG,
  );

  test(
    'finds what a source once said in the history, and lets go of it when it comes back',
    async () => {
      await desk.archive('sync');
      desk.commit('Sync');
      desk.edit('it', 'p1', 'Sedici operai morirono.');
      desk.commit('Correct');
      desk.edit('it', 'p1', 'Sedici operai sono morti.');
      desk.commit('Correct again');
      expect((await desk.archive('sync')).out).toContain('now outdated: p1');
      expect(desk.record('fr', 'p1')).toMatchObject({ sourceText: 'Sei operai morirono.' });
      desk.edit('it', 'p1', 'Sei operai morirono.');
      expect((await desk.archive('sync')).out).toContain('no longer outdated: p1');
      expect(desk.git('status', '--porcelain')).toBe('M locales/it/documents/a-note.json');
    },
    LONG,
  );

  test(
    'says what it could not find, and that is no fault',
    async () => {
      await desk.archive('sync');
      desk.edit('it', 'p1', 'Sedici operai morirono.');
      rmSync(join(desk.dir, '.git'), { recursive: true });
      const { code, out } = await desk.archive('sync');
      expect(code).toBe(0);
      expect(out).toContain('what it once said is not known: p1');
      expect(await desk.outdated('fr')).toBe(1);
    },
    LONG,
  );

  test(
    'keeps the texts of what is gone until they are dropped',
    async () => {
      await desk.archive('sync');
      desk.skeleton('p1');
      desk.edit('es', 'p1', '');
      expect((await desk.archive('sync')).out).toContain('taken away: p2');
      expect(desk.json('ledgers/fr/a-note.json')).toMatchObject({
        obsolete: { p2: 'Personne ne parla.' },
      });
      expect(desk.json('ledgers/es/a-note.json')).toMatchObject({
        obsolete: { p1: 'Seis obreros murieron.' },
      });
      expect((await desk.archive('sync', '--drop-obsolete')).out).toContain(
        'dropped: 1 obsolete text',
      );
      expect(desk.json('ledgers/fr/a-note.json')).not.toHaveProperty('obsolete');
    },
    LONG,
  );

  test(
    'leaves the ledgers of a document alone that has a faulty file',
    async () => {
      await desk.archive('sync');
      desk.write('locales/fr/documents/a-note.json', '{ "title": "Note", ');
      desk.edit('it', 'p1', 'Sedici operai morirono.');
      const before = desk.snapshot('ledgers');
      const { code, out } = await desk.archive('sync');
      expect(code).toBe(1);
      expect(out).toContain('locales/fr/documents/a-note.json:1');
      expect(desk.snapshot('ledgers')).toEqual(before);
      expect(JSON.parse((await desk.archive('sync', '--json')).out)).toMatchObject({
        written: [],
        findings: [{ file: 'locales/fr/documents/a-note.json' }],
      });
    },
    LONG,
  );
});

describe('archive sync --cosmetic', () => {
  test(
    'records a typo for every language, and each may refuse it',
    async () => {
      await desk.archive('sync');
      desk.commit('Sync');
      desk.edit('it', 'p1', 'Sei operai morirno.');
      const marked = await desk.archive('sync', '--cosmetic', 'a-note:p1', '--reason', 'A typo.');
      expect(marked).toMatchObject({ code: 0 });
      expect(marked.out).toContain('needs no new translation in Français (fr), Español (es).');
      expect(desk.record('fr', 'p1')).toMatchObject({
        cosmetic: [{ reason: 'A typo.', by: 'Ada' }],
      });
      expect((await desk.archive('sync')).out).toContain('nothing to do');

      await desk.archive('sync', '--refuse', 'a-note:p1', '--language', 'es');
      expect([await desk.outdated('fr'), await desk.outdated('es')]).toEqual([0, 1]);
      expect(desk.record('es', 'p1')).toMatchObject({
        sourceText: 'Sei operai morirono.',
        cosmetic: [{ refused: true }],
      });
      // Whoever says it once more does not mean the one that refused.
      expect((await desk.archive('sync', '--cosmetic', 'a-note:p1')).code).toBe(1);
      expect((await desk.archive('sync', '--cosmetic', 'a-note:p1', '--language', 'es')).code).toBe(
        0,
      );
      expect(await desk.outdated('es')).toBe(0);
    },
    LONG,
  );

  test(
    'is refused where the meaning changed, with the reason, unless it is forced',
    async () => {
      await desk.archive('sync');
      desk.edit('it', 'p1', 'Sedici operai morirono.');
      const before = desk.snapshot('ledgers');
      const { code, out } = await desk.archive('sync', '--cosmetic', 'a-note:p1');
      expect(code).toBe(1);
      expect(out).toContain('“sei” became “sedici”');
      expect(out.match(/not-cosmetic/g)).toHaveLength(1);
      expect(out).toContain('--force "reason"');
      expect(desk.snapshot('ledgers')).toEqual(before);
      const forced = await desk.archive(
        'sync',
        '--cosmetic',
        'a-note:p1',
        '--force',
        'Always meant so.',
        '--json',
      );
      expect(JSON.parse(forced.out)).toMatchObject({ languages: ['fr', 'es'] });
      expect(desk.record('es', 'p1')).toMatchObject({ cosmetic: [{ reason: 'Always meant so.' }] });
    },
    LONG,
  );
});

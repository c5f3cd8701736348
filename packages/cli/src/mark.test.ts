import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { NoteDesk } from './testing/note-desk.ts';

const LONG = 60_000;

let desk: NoteDesk;
beforeAll(async () => {
  desk = new NoteDesk({
    it: { title: 'Nota', p1: 'Sei operai morirono.', p2: 'Nessuno parlò.' },
    fr: { title: 'Note', p1: 'Six ouvriers moururent.' },
    es: { title: 'Nota', p1: 'Seis obreros murieron.' },
  });
  await desk.archive('sync', '--language', 'fr');
  await desk.archive('sync', '--language', 'es', '--from', 'fr');
}, LONG);
afterAll(() => desk.remove());

describe('archive mark', () => {
  test(
    'gives every translated text of a document a state',
    async () => {
      const { code, out } = await desk.archive('mark', 'reviewed', 'a-note', '--language', 'fr');
      expect(code).toBe(0);
      expect(out).toBe('Marked 2 texts of a-note in Français (fr) as reviewed.\n');
      expect(desk.record('fr', 'p1')).toMatchObject({ state: 'reviewed', by: 'Ada' });
    },
    LONG,
  );

  test(
    'sends one text back with a comment, and is taken back by an edit',
    async () => {
      const args = ['a-note:p1', '--language', 'fr', '--by', 'Bo'];
      await desk.archive('mark', 'translated', ...args, '--comment', 'Since when?');
      expect(desk.record('fr', 'p1')).toMatchObject({
        state: 'translated',
        comments: [{ text: 'Since when?', by: 'Bo' }],
      });
      await desk.archive('mark', 'final', ...args);
      expect(desk.record('fr', 'p1')).toMatchObject({ state: 'final', by: 'Bo' });
      expect(desk.record('fr', 'title')).toMatchObject({ state: 'reviewed', by: 'Ada' });
      // A review of the whole leaves what is final.
      await desk.archive('mark', 'reviewed', 'a-note', '--language', 'fr');
      expect(desk.record('fr', 'p1')).toMatchObject({ state: 'final' });

      desk.edit('fr', 'p1', 'Il y eut six morts.');
      await desk.archive('sync');
      expect(desk.record('fr', 'p1')).toMatchObject({
        state: 'translated',
        comments: [{ text: 'Since when?' }],
      });
    },
    LONG,
  );

  test(
    'is about the text as it is, though nobody has brought the ledger in line',
    async () => {
      desk.edit('fr', 'p2', 'Personne ne parla.');
      await desk.archive('mark', 'reviewed', 'a-note:p2', '--language', 'fr', '--json');
      expect(desk.record('fr', 'p2')).toMatchObject({ state: 'reviewed' });
      expect((await desk.archive('sync')).out).not.toContain('p2');
    },
    LONG,
  );

  test(
    'says that a translation still holds, but not against a text that is outdated itself',
    async () => {
      desk.edit('it', 'p1', 'Sei operai sono morti.');
      await desk.archive('sync');
      expect([await desk.outdated('fr'), await desk.outdated('es')]).toEqual([1, 1]);
      const outdated = await desk.archive('mark', 'final', 'a-note', '--language', 'fr');
      expect(outdated.code).toBe(1);
      expect(outdated.out).toContain('error outdated');
      const relay = await desk.archive('mark', 'valid', 'a-note:p1', '--language', 'es');
      expect(relay.code).toBe(1);
      expect(relay.out).toContain('--from it');

      const dry = await desk.archive('mark', 'valid', 'a-note', '--language', 'fr', '--dry-run');
      expect(dry.out).toContain('Marked 1 text of a-note in Français (fr) as valid. Nothing was');
      expect(await desk.outdated('fr')).toBe(1);
      await desk.archive('mark', 'valid', 'a-note:p1', '--language', 'es', '--from', 'it');
      expect([await desk.outdated('fr'), await desk.outdated('es')]).toEqual([1, 0]);
      await desk.archive('mark', 'valid', 'a-note', '--language', 'fr');
      expect(await desk.outdated('fr')).toBe(0);
      expect((await desk.archive('mark', 'valid', 'a-note', '--language', 'fr')).out).toContain(
        'nothing in',
      );
    },
    LONG,
  );

  test.each([
    [1, ['reviewed', 'a-note:p2', '--language', 'es'], 'no text in español (es)'],
    [1, ['reviewed', 'a-note', '--language', 'it'], 'written in italiano (it)'],
    [2, ['reviewd', 'a-note', '--language', 'fr'], 'Allowed choices are initial, translated'],
    [2, ['reviewed', 'a-note'], '--language <tag>'],
    [2, ['reviewed', 'a-note', '--language', 'fr', '--from', 'it'], 'goes with valid alone'],
    [2, ['valid', 'a-note', '--language', 'fr', '--comment', 'x'], 'goes with a state'],
    [2, ['valid', 'a-note:p9', '--language', 'fr'], 'no segment "p9"'],
  ])(
    'ends with %i: %j',
    async (code, args, message) => {
      const ran = await desk.archive('mark', ...args);
      expect(ran.code).toBe(code);
      expect(ran.out + ran.err).toContain(message);
    },
    LONG,
  );
});

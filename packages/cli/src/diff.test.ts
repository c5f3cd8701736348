import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { NoteDesk } from './testing/note-desk.ts';

const LONG = 60_000;

let desk: NoteDesk;
beforeEach(async () => {
  desk = new NoteDesk({
    it: { title: 'Nota', p1: 'Sei operai morirono.', p2: 'Nessuno parlò.' },
    fr: { title: 'Note', p1: 'Six ouvriers moururent.' },
    es: { p1: 'Seis obreros murieron.' },
  });
  await desk.archive('sync', '--language', 'fr');
  await desk.archive('sync', '--language', 'es', '--from', 'fr');
  desk.edit('it', 'p1', 'Sedici operai \u001B[31mmorirono.');
}, LONG);
afterEach(() => desk.remove());

describe('archive diff', () => {
  test(
    'shows by word what a source said and says, before anybody has brought the ledgers in line',
    async () => {
      const { code, out } = await desk.archive('diff', 'a-note', 'fr');
      expect(code).toBe(0);
      expect(out).toContain('a-note:p1  fr, from it');
      expect(out).toContain('it: [-Sei-]{+Sedici+} operai [-morirono-]{+�[31mmorirono+}.');
      expect(out).toContain('fr: Six ouvriers moururent.');
      expect(out).not.toContain('\u001B');
    },
    LONG,
  );

  test(
    'follows a relay to the text that moved on',
    async () => {
      await desk.archive('sync');
      const relay = (await desk.archive('diff', 'a-note', 'es')).out;
      expect(relay).toContain('a-note:p1  es, from it, by way of another language');
      expect(relay).toContain('[-Sei-]{+Sedici+}');
      desk.edit('fr', 'p1', 'Seize ouvriers moururent.');
      await desk.archive('sync');
      expect((await desk.archive('diff', 'a-note', 'es')).out).toContain(
        'fr: [-Six-]{+Seize+} ouvriers',
      );
      expect((await desk.archive('diff', 'a-note', 'fr')).out).toContain('Nothing is outdated');
    },
    LONG,
  );

  test(
    'is had as JSON, and of one text',
    async () => {
      const diff: unknown = JSON.parse((await desk.archive('diff', 'a-note', 'fr', '--json')).out);
      expect(diff).toMatchObject({
        document: 'a-note',
        language: 'fr',
        changes: [
          {
            segment: 'p1',
            because: 'source',
            was: 'Sei operai morirono.',
            changes: expect.arrayContaining([{ type: 'removed', text: 'Sei' }]),
          },
        ],
      });
      const other = (await desk.archive('diff', 'a-note', 'fr', '--segment', 'title')).out;
      expect(other).toContain('Nothing is outdated: what a-note:title was translated from');
      expect((await desk.archive('diff', 'a-note:p1', 'fr')).out).toContain('[-Sei-]');
    },
    LONG,
  );

  test(
    'says where nobody knows what the source said',
    async () => {
      rmSync(join(desk.dir, '.git'), { recursive: true });
      const { code, out } = await desk.archive('diff', 'a-note', 'fr');
      expect(code).toBe(0);
      expect(out).toContain('What it said when it was translated is not known.');
    },
    LONG,
  );

  test(
    'has nothing to show of the original, of a language or a text that is not there',
    async () => {
      for (const [args, message] of [
        [['a-note', 'it'], 'it has no source'],
        [['a-note', 'de'], '"de" is no language of the archive'],
        [['a-note', 'fr', '--segment', 'p9'], 'no segment "p9"'],
      ] as const) {
        const { code, err } = await desk.archive('diff', ...args);
        expect(code).toBe(2);
        expect(err).toContain(message);
      }
    },
    LONG,
  );
});

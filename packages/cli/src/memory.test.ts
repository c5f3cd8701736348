import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { NoteDesk } from './testing/note-desk.ts';

const LONG = 60_000;

let desk: NoteDesk;
beforeEach(async () => {
  desk = new NoteDesk({
    it: { title: 'Nota', p1: 'Sei operai morirono.', p2: 'Nessuno parlò quella notte.' },
    fr: {
      title: 'Note',
      p1: 'Six ouvriers \u001B[31mmoururent.',
      p2: 'Nul ne parla cette nuit-là.',
    },
    es: { title: 'Nota', p1: 'Seis obreros murieron.' },
  });
  await desk.archive('sync', '--language', 'fr', '--by', 'Ada');
  await desk.archive('sync', '--language', 'es', '--from', 'fr');
}, LONG);
afterEach(() => desk.remove());

describe('archive memory', () => {
  test(
    'shows how a text was translated, how like it is, and where from',
    async () => {
      const { code, out } = await desk.archive(
        'memory',
        'Sei operai morirono!',
        '--from',
        'it',
        '--to',
        'fr',
      );
      expect(code).toBe(0);
      expect(out).toMatch(/^99% {2}a-note:p1, translated by Ada on \d{4}-\d\d-\d\d\n/);
      expect(out).toContain('\n  it  Sei operai morirono.\n');
      expect(out).toContain('\n  fr  Six ouvriers \uFFFD[31mmoururent.\n');
      expect(out).not.toContain('\u001B');
      expect(existsSync(join(desk.dir, '.archive/memory.sqlite'))).toBe(true);
    },
    LONG,
  );

  test(
    'says of a relay translation what it was made from, and of any what it has come apart from',
    async () => {
      const relay = await desk.archive(
        'memory',
        'Sei operai morirono.',
        '--from',
        'it',
        '--to',
        'es',
      );
      expect(relay.out).toMatch(/^100% {2}a-note:p1, translated .*, made from fr\n/);
      desk.edit('it', 'p1', 'Sedici operai morirono.');
      const { out } = await desk.archive(
        'memory',
        'Sedici operai morirono.',
        '--from',
        'it',
        '--to',
        'fr',
      );
      expect(out).toMatch(/^100% {2}a-note:p1, .*, outdated\n/);
    },
    LONG,
  );

  test(
    'is had as JSON, of as many matches as are asked for',
    async () => {
      const ask = ['memory', 'Nota', '--from', 'it', '--to', 'fr', '--json', '--limit', '1'];
      const { out } = await desk.archive(...ask);
      expect(JSON.parse(out)).toMatchObject({
        matches: [
          {
            percent: 100,
            source: 'Nota',
            target: 'Note',
            origin: { document: 'a-note', segment: 'title', by: 'Ada' },
          },
        ],
      });
    },
    LONG,
  );

  test(
    'says when nothing like it was translated; a lower percentage finds more',
    async () => {
      const ask = ['memory', 'Nessuno parlò mai di notte.', '--from', 'it', '--to', 'fr'];
      const none = await desk.archive(...ask, '--min', '95');
      expect(none).toMatchObject({
        code: 0,
        out: 'Nothing like it was translated before, to 95% or more.\n',
      });
      expect((await desk.archive(...ask, '--min', '40')).out).toContain(
        'Nul ne parla cette nuit-là.',
      );
    },
    LONG,
  );

  test(
    'says what is wrong when it is called wrongly, and exits with 2',
    async () => {
      for (const [args, message] of [
        [['--from', 'it', '--to', 'de'], '"de" is no language of the archive.'],
        [['--from', 'English', '--to', 'fr'], '"English" is no language tag.'],
        [['--from', 'it', '--to', 'it'], 'it is both the language of the text and the one'],
        [['--from', 'it', '--to', 'fr', '--limit', '0'], '"0" is no number of matches.'],
        [['--from', 'it', '--to', 'fr', '--min', '70%'], '"70%" is no percentage.'],
        [['--from', 'it'], "Required option '--to <tag>' not specified"],
      ] as const) {
        const { code, out, err } = await desk.archive('memory', 'Nota', ...args);
        expect({ code, out }).toEqual({ code: 2, out: '' });
        expect(err).toContain(message);
      }
    },
    LONG,
  );
});

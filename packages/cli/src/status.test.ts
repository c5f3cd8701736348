import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { NoteDesk } from './testing/note-desk.ts';

const LONG = 60_000;

let desk: NoteDesk;
beforeAll(async () => {
  desk = new NoteDesk({
    it: { title: 'Nota', p1: 'Sei operai morirono.', p2: 'Nessuno parlò.' },
    fr: { title: 'Note', p1: 'Six ouvriers moururent.', p2: 'Personne ne parla.' },
    es: { title: 'Nota', p1: 'Seis obreros murieron.' },
    ar: { title: 'مذكرة' },
  });
  await desk.archive('sync');
  await desk.archive('mark', 'reviewed', 'a-note:title', '--language', 'fr');
  desk.edit('it', 'p1', 'Sedici operai morirono.');
  await desk.archive('sync');
  const archive = desk.read('archive.json');
  desk.write('archive.json', archive.replace('"Português"', '"日本語 | <b>@x</b>"'));
}, LONG);
afterAll(() => desk.remove());

describe('archive status', () => {
  test(
    'shows the languages in a table of eighty columns, with bars, and what to do next',
    async () => {
      const { code, out } = await desk.archive('status');
      expect(code).toBe(0);
      const lines = out.trimEnd().split('\n');
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(80);
      const [, , ...rows] = lines;
      const figures = (tag: string): string[] =>
        rows.find((row) => row.startsWith(tag))?.match(/[█░]+|\d+/g) ?? [];
      expect(figures('fr')).toEqual(['█████░░░░░', '3', '3', '1', '1', '0', '3']);
      expect(figures('es')).toEqual(['█░░░░░░░░░', '3', '2', '0', '1', '1', '5']);
      expect(figures('ar')).toEqual(['█░░░░░░░░░', '3', '1', '0', '0', '2', '5']);
      // Wherever a figure begins, it ends in the column of its head.
      const ends = rows.slice(0, 4).map((row) => stringWidth(row));
      expect(new Set(ends).size).toBe(1);
      expect(out).toMatch(
        /To translate next:\n {2}fr {2}a-note {2}3 words {2}new, nearly done, partly/,
      );
    },
    LONG,
  );

  test(
    'lists the documents of a language, and the languages of a document',
    async () => {
      expect((await desk.archive('status', '--language', 'fr')).out).toMatch(/^a-note +█/m);
      const languages = (await desk.archive('status', '--document', 'a-note')).out.match(
        /^[a-z]{2}(?= )/gm,
      );
      expect(languages).toEqual(['fr', 'es', 'pt', 'ar']);
    },
    LONG,
  );

  test(
    'gives everything as JSON, and as Markdown that holds no other markup',
    async () => {
      const status: unknown = JSON.parse((await desk.archive('status', '--format', 'json')).out);
      expect(status).toMatchObject({
        languages: expect.arrayContaining([
          expect.objectContaining({
            language: 'fr',
            documents: [
              {
                document: 'a-note',
                coverage: expect.objectContaining({ reviewed: 1, outdated: 1 }),
              },
            ],
          }),
        ]),
        next: expect.arrayContaining([
          expect.objectContaining({ document: 'a-note', language: 'fr' }),
        ]),
      });
      const { out } = await desk.archive('status', '--format', 'markdown');
      expect(out).toContain('| Français (`fr`) | 50% | 3 | 3 | 1 | 1 | 0 | 3 |');
      expect(out).toContain('1. `a-note`, Français (`fr`): 3 words left');
      expect(out).not.toContain('<b>');
      expect(out).not.toContain('@x');
    },
    LONG,
  );

  test(
    'leaves a faulty document out and says so',
    async () => {
      desk.write('locales/pt/documents/a-note.json', '{');
      const { code, out } = await desk.archive('status');
      expect(code).toBe(1);
      expect(out).toContain('locales/pt/documents/a-note.json:1');
      expect(JSON.parse((await desk.archive('status', '--format', 'json')).out)).toMatchObject({
        findings: [expect.anything()],
      });
    },
    LONG,
  );

  test(
    'counts whole documents alone',
    async () => {
      const { code, err } = await desk.archive('status', '--document', 'a-note:p1');
      expect(code).toBe(2);
      expect(err).toContain('Leave out the segment: --document a-note');
    },
    LONG,
  );
});

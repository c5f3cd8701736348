import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { NoteDesk } from '../../packages/cli/src/testing/note-desk.ts';

let desk: NoteDesk;
beforeAll(() => {
  desk = new NoteDesk({
    it: { title: 'Nota', p1: 'Sei operai morirono ad Almaty.', p2: 'Nessuno parlò al giornale.' },
    fr: {
      title: 'Note',
      p1: 'Six ouvriers moururent à Almaty.',
      p2: 'Personne ne parla au journal.',
    },
    es: { title: 'Nota', p1: 'Seis obreros murieron en Almaty.', p2: 'Nadie habló con el diario.' },
    pt: { title: 'Nota', p1: 'Operários morreram em Almaty.', p2: 'Ninguém falou com o jornal.' },
  });
});
afterAll(() => desk.remove());

const LANGUAGES = ['fr', 'es', 'pt'] as const;
const TEXTS = LANGUAGES.map((tag) => `locales/${tag}/documents/a-note.json`);

/** How many texts are outdated, by language. */
async function outdated(): Promise<(number | undefined)[]> {
  const counts: (number | undefined)[] = [];
  for (const language of LANGUAGES) counts.push(await desk.outdated(language));
  return counts;
}

/** Runs a command that is to end well; gives what it printed. */
async function archive(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await desk.archive(...args);
  expect(err).toBe('');
  expect({ code, out }).toMatchObject({ code: 0 });
  return out;
}

/** What git has that is not committed. */
function changed(): string[] {
  const lines = desk.git('status', '--porcelain', '--untracked-files=all').split('\n');
  return lines.map((line) => line.trim().replace(/^\S+ /, '')).filter((path) => path !== '');
}

// One step after the other: each begins where the one before it ended.
describe('a note is corrected and its translations follow', () => {
  test('the translations are noted as they are', async () => {
    expect(await archive('sync')).toContain('9 changes in 3 ledgers.');
    expect(changed()).toEqual(LANGUAGES.toSorted().map((tag) => `ledgers/${tag}/a-note.json`));
    for (const language of LANGUAGES)
      await archive('mark', 'reviewed', 'a-note', '--language', language, '--by', 'Rosa');
    expect(desk.record('fr', 'p1')).toMatchObject({ from: 'it', state: 'reviewed', by: 'Rosa' });
    desk.commit('Note the translations');
    expect(await archive('check', ...TEXTS)).toContain('no errors');
    expect(await archive('sync')).toContain('nothing to do');
    expect(changed()).toEqual([]);
    expect(await outdated()).toEqual([0, 0, 0]);
  });

  test('an editor corrects the original, and three languages are outdated', async () => {
    desk.edit('it', 'p1', 'Sedici operai morirono ad Almaty.');
    desk.commit('Correct the number');
    // Known before anybody has done anything.
    expect(await outdated()).toEqual([1, 1, 1]);
    expect(await archive('sync')).toContain('3 changes in 3 ledgers.');
    for (const language of LANGUAGES) {
      expect(desk.record(language, 'p1')).toMatchObject({
        state: 'reviewed',
        sourceText: 'Sei operai morirono ad Almaty.',
      });
      expect(await archive('diff', 'a-note', language)).toContain(
        '[-Sei-]{+Sedici+} operai morirono',
      );
    }
    expect((await desk.archive('mark', 'reviewed', 'a-note:p1', '--language', 'fr')).code).toBe(1);
    expect(await desk.archive('sync', '--cosmetic', 'a-note:p1')).toMatchObject({
      code: 1,
      out: expect.stringContaining('“sei” became “sedici”'),
    });
    desk.commit('Note what is outdated');
    expect(await outdated()).toEqual([1, 1, 1]);
  });

  test('the French is brought up to date in its bundle alone', async () => {
    desk.git('config', 'user.name', 'Flora');
    desk.edit('fr', 'p1', 'Seize ouvriers moururent à Almaty.');
    expect(await outdated()).toEqual([0, 1, 1]);
    desk.commit('Seize');
    desk.git('config', 'user.name', 'Ada');
    expect(await archive('sync')).toContain('fr  a-note\n  edited: p1');
    expect(changed()).toEqual(['ledgers/fr/a-note.json']);
    // It was she who did it, whoever notes it; and nobody has reviewed it yet.
    expect(desk.record('fr', 'p1')).toMatchObject({ state: 'translated', by: 'Flora' });
    expect(desk.record('fr', 'p1')).not.toHaveProperty('sourceText');
    expect(desk.record('fr', 'p2')).toMatchObject({ state: 'reviewed', by: 'Rosa' });
    desk.commit('Note the French');
  });

  test('the Spanish is brought up to date in a PO file', async () => {
    await archive('export', '--language', 'es', '--format', 'po', '--output', 'work');
    const path = 'work/a-note.es.po';
    const po = desk.read(path);
    // What a translation editor shows: the new source, the one before it, the old translation.
    expect(po).toContain('#| msgid "Sei operai morirono ad Almaty."');
    expect(po).toContain('msgid "Sedici operai morirono ad Almaty."');
    const [before, after] = [
      'Seis obreros murieron en Almaty.',
      'Dieciséis obreros murieron en Almaty.',
    ];
    const fuzzy = /#,? ?fuzzy\n(?=#\| msgid "Sei operai)/;
    expect(po).toMatch(fuzzy);
    desk.write(path, po.replace(fuzzy, '').replace(`msgstr "${before}"`, `msgstr "${after}"`));
    await archive('import', '--bundle', path, '--by', 'Inés');

    expect(desk.json('locales/es/documents/a-note.json')).toMatchObject({ p1: after });
    expect(desk.record('es', 'p1')).toMatchObject({ state: 'translated', by: 'Inés' });
    expect(desk.record('es', 'p2')).toMatchObject({ state: 'reviewed', by: 'Rosa' });
    expect(await outdated()).toEqual([0, 0, 1]);
    rmSync(join(desk.dir, 'work'), { recursive: true });
    expect(await archive('sync')).toContain('nothing to do');
    expect(changed()).toEqual(['ledgers/es/a-note.json', 'locales/es/documents/a-note.json']);
    desk.commit('Dieciséis');
  });

  test('the Portuguese names no number and still holds', async () => {
    await archive('mark', 'valid', 'a-note:p1', '--language', 'pt', '--by', 'Luís');
    expect(desk.record('pt', 'p1')).toMatchObject({ state: 'reviewed', by: 'Luís' });
    expect(await outdated()).toEqual([0, 0, 0]);
    desk.commit('It still holds');
  });

  test('a typo of the original is cosmetic', async () => {
    desk.edit('it', 'p2', 'Nessuno parlò al gironale.');
    desk.commit('A typo comes in');
    await archive('sync', '--cosmetic', 'a-note:p2', '--reason', 'A typo.');
    const before = await outdated();
    expect(before).toEqual([0, 0, 0]);
    desk.edit('it', 'p2', 'Nessuno parlò al giornale.');
    // The text they were made from is back: the record of the typo is of no more use, and harmless.
    expect(await archive('sync')).toContain('nothing to do');
    expect(await outdated()).toEqual([0, 0, 0]);
    desk.commit('A typo goes');
  });

  test('a revert heals', async () => {
    const ledgers = desk.snapshot('ledgers');
    desk.edit('it', 'title', 'Nota sugli scioperi');
    const commit = desk.commit('Another title');
    await archive('sync');
    expect(await outdated()).toEqual([1, 1, 1]);
    desk.commit('Note what is outdated');
    desk.git('revert', '--no-edit', commit);
    expect(await archive('sync')).toContain('no longer outdated: title');
    expect(desk.snapshot('ledgers')).toEqual(ledgers);
    expect(await outdated()).toEqual([0, 0, 0]);
    desk.commit('The title is as it was');
  });

  test('two translators change the same file on two branches, and it merges', async () => {
    const work = (name: string, segment: string, text: string) => (): void => {
      desk.edit('fr', segment, text);
      desk.run('sync', '--by', name);
    };
    desk.onBranch('flora', work('Flora', 'title', 'Une note'));
    desk.onBranch('marie', work('Marie', 'p2', 'Nul ne parla au journal.'));
    expect(desk.merge('flora').clean).toBe(true);
    expect(desk.merge('marie').clean).toBe(true);
    expect(desk.json('locales/fr/documents/a-note.json')).toEqual({
      title: 'Une note',
      p1: 'Seize ouvriers moururent à Almaty.',
      p2: 'Nul ne parla au journal.',
    });
    expect(desk.record('fr', 'title')).toMatchObject({ state: 'translated', by: 'Flora' });
    expect(desk.record('fr', 'p2')).toMatchObject({ state: 'translated', by: 'Marie' });
    expect(await archive('sync')).toContain('nothing to do');
    expect(await archive('check', ...TEXTS)).toContain('no errors');
    expect(changed()).toEqual([]);
  });
});

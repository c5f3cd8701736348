import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { applyReturned, matchLanguage, readFile, type Applied } from './index.ts';
import { note } from './testing/note.ts';

/** The note, with a French p1 whose English has moved on, a comment, and texts that were reviewed. */
const before = note(
  { en: { p1: 'Prices *doubled* overnight, see [our sources](sources).[^n1]' } },
  (ledger) => {
    const { p1, title, i1 } = ledger.segments;
    if (p1 === undefined || title === undefined || i1 === undefined) throw new Error('No record.');
    p1.source = '0123456789abcdef';
    p1.comments = [{ text: 'Since when?', by: 'Ada' }];
    title.state = 'reviewed';
    i1.state = 'initial';
  },
);

/** Takes a file that a program wrote. */
function takenFrom(name: string): Applied {
  const file = readFileSync(new URL(`fixtures/${name}`, import.meta.url));
  const read = readFile(file, name);
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  const [returned] = read.value.documents;
  if (returned === undefined) throw new Error('No document.');
  const languages = ['en', 'fr'];
  const applied = applyReturned(before, returned, {
    file: name,
    language: matchLanguage(returned.language, languages) ?? '',
    from: returned.from && matchLanguage(returned.from, languages),
    by: returned.by,
    on: '2026-06-01',
  });
  if (!applied.ok) throw new Error(JSON.stringify(applied.findings));
  return { ...applied.value, findings: [...read.value.findings, ...applied.value.findings] };
}

test('what Poedit wrote is taken, and what it dropped stays', () => {
  const { bundle, ledger, changes, findings } = takenFrom('poedit.fr.po');
  expect(findings).toEqual([]);
  expect(changes.map(({ segment }) => segment)).toEqual(['p1', 'p2']);
  expect(bundle).toEqual({
    ...before.bundles.get('fr'),
    p1: 'Les prix ont *doublé* du jour au lendemain, voir [nos sources](sources).[^n1]',
    p2: 'Ils ont crié [«Шал, кет!»]{lang=ru} toute la nuit.',
  });
  expect(Object.keys(bundle ?? {}).slice(0, 4)).toEqual(['title', 'h1', 'p1', 'p2']);
  // Poedit took the flag away with the edit, and the previous text with the flag.
  expect(ledger?.segments['p1']).toMatchObject({
    state: 'translated',
    by: 'Bob Martin',
    on: '2026-06-01',
    comments: [{ text: 'Since when?', by: 'Ada' }],
  });
  expect(ledger?.segments['p1']?.source).not.toBe('0123456789abcdef');
  expect(ledger?.segments['p2']?.comments).toEqual([
    { text: 'Le mot est dur.', by: 'Bob Martin', on: '2026-06-01' },
  ]);
  for (const id of ['title', 'i1', 'q1', 'signature'])
    expect(ledger?.segments[id]).toEqual(before.ledgers.get('fr')?.segments[id]);
});

test('what Weblate wrote is taken, though it dropped what the source was', () => {
  const { ledger, changes, findings } = takenFrom('weblate.fr.po');
  expect(findings).toEqual([]);
  expect(changes.map(({ segment }) => segment)).toEqual(['p2', 'q1']);
  expect(ledger?.segments['p1']).toEqual(before.ledgers.get('fr')?.segments['p1']);
  expect(ledger?.segments['q1']).toMatchObject({ state: 'translated', by: 'Bob Martin' });
});

test('what Crowdin wrote is taken: its language, its order, and no word on what is unfinished', () => {
  const { bundle, ledger, changes, findings } = takenFrom('crowdin.fr.po');
  expect(findings).toEqual([]);
  expect(changes.map(({ segment }) => segment)).toEqual(['p2', 'v1']);
  expect(bundle?.['p2']).toBe(
    `Ils ont crié [«Шал, кет!»]{lang=ru} toute la nuit, "jusqu'au\tmatin".`,
  );
  // Empty there, and not flagged: neither says anything of what the archive has.
  expect(bundle?.['title']).toBe('Les prix');
  expect(ledger?.segments['p1']).toEqual(before.ledgers.get('fr')?.segments['p1']);
});

test('what OmegaT wrote is taken: segments of its own, their order, notes, and codes that lost their data', () => {
  const { bundle, ledger, changes, findings } = takenFrom('omegat.fr.xlf');
  expect(bundle?.['p1']).toBe(
    'voir [nos sources](sources)[^n1]: Les prix ont *doublé* en une nuit,',
  );
  expect(bundle?.['p2']).toBe('Ils ont crié [«Шал, кет!»]{lang=ru} toute la nuit.');
  expect(bundle?.['q1']).toBe('Nous sommes debout.');
  expect(changes.map(({ segment }) => segment)).toEqual(['h1', 'p1', 'p2']);
  expect(ledger?.segments['h1']?.state).toBe('final');
  expect(ledger?.segments['p1']?.comments).toEqual([
    { text: 'Since when?', by: 'Ada' },
    { text: '« Doubler » est le mot du journal.', on: '2026-06-01' },
  ]);
  expect(findings.map(({ rule, segment }) => [rule, segment])).toEqual([
    ['exchange-code', 'p2'],
    ['exchange-partial', 'q1'],
  ]);
});

test('a memory that OmegaT wrote changes what says where it belongs, and nothing else', () => {
  const { bundle, changes, findings } = takenFrom('omegat.tmx');
  expect(changes.map(({ segment }) => segment)).toEqual(['q2']);
  expect(bundle?.['q2']).toBe('Nous toutes et tous[^tn1].');
  expect(findings.map(({ rule }) => rule)).toEqual(['exchange-code', 'exchange-segment']);
});

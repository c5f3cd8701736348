import type { Finding, Fix } from '@archive/schema';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { applyFixes, check } from './index.ts';
import { checkedFiles, sound } from './testing/check-with.ts';

const path = 'locales/fr/documents/a-note.json';

function finding(file: string, repair?: Fix): Finding {
  return {
    rule: 'x',
    severity: 'warning',
    message: 'M.',
    help: 'H.',
    file,
    ...(repair && { fix: repair }),
  };
}

function fix(content: unknown, ...fixes: Fix[]): { text: string | undefined; fixed: number } {
  const files = checkedFiles({ ...sound, [path]: content });
  const { texts, fixed } = applyFixes(
    files,
    fixes.map((each) => finding(path, each)),
  );
  expect([...texts.keys()].filter((each) => each !== path)).toEqual([]);
  return { text: texts.get(path), fixed: fixed.length };
}

test('texts are replaced and properties taken out, and the rest of the file stays', () => {
  const replace: Fix = { type: 'replace', pointer: '/p1', text: 'Un.' };
  const remove: Fix = { type: 'remove', pointer: '/p2' };
  expect(fix({ title: 'T', p1: 'Un .', p2: 'Deux.' }, replace, remove)).toEqual({
    text: '{\n  "title": "T",\n  "p1": "Un."\n}\n',
    fixed: 2,
  });
});

test('of two repairs of one text, the first is made; the same one twice counts for both', () => {
  const one: Fix = { type: 'replace', pointer: '/p1', text: 'A' };
  const other: Fix = { type: 'replace', pointer: '/p1', text: 'B' };
  expect(fix({ p1: 'x' }, one, other, one)).toEqual({ text: '{\n  "p1": "A"\n}\n', fixed: 2 });
});

test('entries of a list are taken out by the places they had', () => {
  const ledger = 'ledgers/fr/a-note.json';
  const suppressions = ['a', 'b', 'c'].map((rule) => ({ rule, segment: 'p1', reason: 'R.' }));
  const files = checkedFiles({
    ...sound,
    [ledger]: { ...(sound[ledger] as object), suppressions },
  });
  const { texts } = applyFixes(files, [
    finding(ledger, { type: 'remove', pointer: '/suppressions/0' }),
    finding(ledger, { type: 'remove', pointer: '/suppressions/1' }),
  ]);
  expect(JSON.parse(texts.get(ledger) ?? '')).toMatchObject({ suppressions: [{ rule: 'c' }] });
});

test('a text that is no JSON is rewritten, in canonical form where it then is a file of the archive', () => {
  const text = '{"title":"T","p1":"Un."}';
  expect(fix('{"title":"T",}', { type: 'rewrite', text })).toEqual({
    text: '{\n  "title": "T",\n  "p1": "Un."\n}\n',
    fixed: 1,
  });
  expect(fix('{"Title":"T",}', { type: 'rewrite', text: '{"Title":"T"}' }).text).toBe(
    '{"Title":"T"}',
  );
});

test('what would make a file that its schema refuses is not done', () => {
  const files = checkedFiles(sound);
  const remove: Fix = { type: 'remove', pointer: '/originalLanguage' };
  expect(applyFixes(files, [finding('documents/a-note.json', remove)]).fixed).toEqual([]);
});

test('pointers to nowhere, and to what every object inherits, change nothing', () => {
  for (const pointer of ['/p9', '/p1/x', '/__proto__', '/constructor/name', ''])
    for (const each of [
      { type: 'replace', pointer, text: 'x' },
      { type: 'remove', pointer },
    ] as const)
      expect(fix({ title: 'T', p1: 'Un.' }, each).text).toBeUndefined();
});

test('findings without a fix, or in files that are not there, are passed over', () => {
  const lost = finding('locales/fr/documents/none.json', { type: 'remove', pointer: '/p1' });
  expect(applyFixes(checkedFiles(sound), [finding(path), lost])).toEqual({
    texts: new Map(),
    fixed: [],
  });
});

/** Texts with the faults that checks repair. */
const faulty = fc
  .array(
    fc.constantFrom(
      'mot',
      ' ',
      '  ',
      'e\u0301',
      ' ?',
      '« ',
      ' »',
      '\u200B',
      '.',
      'Не\u0442',
      'cа',
      '\n',
      '¿',
      '(',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test(
  'after all repairs, over and over, nothing is left that could be repaired, and no word is lost',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(faulty, faulty, (p1, p2) => {
        let files = checkedFiles({ ...sound, [path]: { title: 'Titre', p1, p2, n1: 'Note.' } });
        for (let pass = 0; pass < 10; pass += 1) {
          const { texts } = applyFixes(files, check(files));
          if (texts.size === 0) break;
          files = files.map((file) => {
            const value = texts.get(file.path);
            return value === undefined ? file : { ...file, read: () => ({ ok: true, value }) };
          });
        }
        expect(applyFixes(files, check(files)).texts.size).toBe(0);
        const text = files.find((file) => file.path === path)?.read();
        const letters = (each: string): number =>
          [...each.normalize('NFC').matchAll(/\p{L}/gu)].length;
        const value = JSON.parse(text?.ok === true ? text.value : '') as Record<string, string>;
        expect(letters((value['p1'] ?? '') + value['p2'])).toBe(letters(p1 + p2));
      }),
      { numRuns: 60 },
    );
  },
);

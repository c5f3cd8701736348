import { expect, test } from 'vitest';

import { applyFixes, examine, rules } from '../index.ts';
import type { Rule } from '../index.ts';
import { changed, checkedFiles, sound } from '../testing/check-with.ts';
import type { Files } from '../testing/check-with.ts';
import { doubleSpace } from './double-space.ts';
import { unusedSuppression } from './unused-suppression.ts';

const ledger = 'ledgers/fr/a-note.json';
const bundle = 'locales/fr/documents/a-note.json';
const asked: readonly Rule[] = [doubleSpace, unusedSuppression];

const suppress = (...list: [rule: string, segment: string][]): Files => ({
  [ledger]: changed(ledger, {
    suppressions: list.map(([rule, segment]) => ({ rule, segment, reason: 'As printed.' })),
  }),
});

function look(files: Files, chosen = asked): ReturnType<typeof examine> {
  return examine(checkedFiles({ ...sound, ...files }), { rules: chosen });
}

const spaced = { [bundle]: changed(bundle, { p2: 'Deux  mots.' }) };

test('a suppressed finding is left out and counted, and its suppression is of use', () => {
  expect(look(spaced).findings).toHaveLength(1);
  expect(look({ ...spaced, ...suppress(['double-space', 'p2']) })).toEqual({
    findings: [],
    suppressed: 1,
  });
});

test('a suppression silences one rule in one segment of one language', () => {
  for (const [rule, segment] of [
    ['edge-space', 'p2'],
    ['double-space', 'p1'],
  ] as const)
    expect(look({ ...spaced, ...suppress([rule, segment]) }, [doubleSpace]).findings).toHaveLength(
      1,
    );
  const english = 'locales/en/documents/a-note.json';
  const files = {
    [english]: changed(english, { p2: 'Two  words.' }),
    ...suppress(['double-space', 'p2']),
  };
  expect(look(files, [doubleSpace]).findings).toMatchObject([{ language: 'en' }]);
});

test('a ledger of the original may suppress what is found there', () => {
  const english = 'locales/en/documents/a-note.json';
  const suppressions = [{ rule: 'double-space', segment: 'p2', reason: 'As printed.' }];
  const files = {
    [english]: changed(english, { p2: 'Two  words.' }),
    'ledgers/en/a-note.json': { document: 'a-note', language: 'en', segments: {}, suppressions },
  };
  expect(look(files)).toEqual({ findings: [], suppressed: 1 });
});

test('a suppression that silences nothing is found, and taken out', () => {
  const files = { ...sound, ...suppress(['double-space', 'p1']) };
  const { findings } = look(files);
  expect(findings).toMatchObject([
    { rule: 'unused-suppression', file: ledger, pointer: '/suppressions/0', says: 'unused' },
  ]);
  const text = applyFixes(checkedFiles(files), findings).texts.get(ledger) ?? '';
  expect(JSON.parse(text)).toEqual(sound[ledger]);
});

test('of several, those that are of use stay', () => {
  const files = {
    ...sound,
    ...spaced,
    ...suppress(['double-space', 'p1'], ['double-space', 'p2'], ['double-space', 'n1']),
  };
  const { findings } = look(files);
  const text = applyFixes(checkedFiles(files), findings).texts.get(ledger) ?? '';
  const { suppressions } = JSON.parse(text) as { suppressions: object[] };
  expect(suppressions).toMatchObject([{ segment: 'p2' }]);
});

test('a suppression of a rule or a segment that does not exist is found', () => {
  expect(look(suppress(['double-spaces', 'p1'], ['double-space', 'p9'])).findings).toMatchObject([
    { says: 'rule', pointer: '/suppressions/0/rule' },
    { says: 'segment', pointer: '/suppressions/1/segment' },
  ]);
});

test('a suppression of a rule that was not asked is not judged', () => {
  expect(look(suppress(['figures', 'p1'])).findings).toEqual([]);
});

test('a suppression cannot silence that it is not needed', () => {
  const files = suppress(['unused-suppression', 'p1']);
  expect(look(files, rules).findings).toContainEqual(
    expect.objectContaining({ rule: 'unused-suppression', says: 'unused' }),
  );
});

import { expect, test } from 'vitest';

import { applyFixes } from '../index.ts';
import { checkedFiles, checkWith, sound } from '../testing/check-with.ts';
import { notCanonical } from './not-canonical.ts';

const path = 'locales/fr/documents/a-note.json';
const canonical = '{\n  "title": "Titre",\n  "p1": "Un.",\n  "tn1": "أ"\n}\n';

function found(text: string): { says: string | undefined; fixed: string | undefined }[] {
  const files = { ...sound, [path]: text };
  const ours = checkWith(notCanonical, files).filter(({ file }) => file === path);
  const { texts } = applyFixes(checkedFiles(files), ours);
  return ours.map(({ says }) => ({ says, fixed: texts.get(path) }));
}

test('accepts a file as the program writes it', () => {
  expect(found(canonical)).toEqual([]);
});

test.each([
  ['on one line', '{"title":"Titre","p1":"Un.","tn1":"أ"}'],
  ['with other spaces', canonical.replaceAll('  ', '\t')],
  ['with Windows line ends', canonical.replaceAll('\n', '\r\n')],
  ['without a final line feed', canonical.trimEnd()],
  ['with escapes that are not needed', canonical.replace('أ', '\\u0623')],
])('finds a file %s, and writes it anew', (_, text) => {
  expect(found(text)).toEqual([{ says: 'form', fixed: canonical }]);
});

test('finds texts that are not in the order of the document', () => {
  const text = '{\n  "tn1": "أ",\n  "p1": "Un.",\n  "title": "Titre"\n}\n';
  expect(found(text)).toEqual([{ says: 'order', fixed: canonical }]);
});

test('leaves a file that is not in NFC, and is no JSON, to other rules', () => {
  expect(found(canonical.replace('Titre', 'E\u0301te\u0301'))).toEqual([]);
  expect(found(canonical.replace('}', ',}'))).toEqual([]);
});

test('looks at skeletons, ledgers and the rest', () => {
  const redirects = '{ "redirects": [] }\n';
  expect(checkWith(notCanonical, { 'redirects.json': redirects })).toContainEqual(
    expect.objectContaining({
      file: 'redirects.json',
      line: 1,
      column: 1,
      severity: 'info',
      fix: { type: 'rewrite', text: '{\n  "redirects": []\n}\n' },
    }),
  );
});

import { expect, test } from 'vitest';

import { checkWith, linesWith, changed } from '../testing/check-with.ts';
import { linkLanguage } from './link-language.ts';

const english = 'locales/en/documents/a-note.json';
const french = 'locales/fr/documents/a-note.json';

test('accepts links to documents that exist in the language, and to whatever is no document', () => {
  const p2 = '[a](b-note#p2) [b](#p1) [c](media/map.svg) [d](https://example.org) [e](none)';
  expect(linesWith(linkLanguage, { [english]: changed(english, { p2 }) })).toEqual([]);
});

test('finds a link to a document that has no edition in the language', () => {
  const p2 = 'Voir [là](b-note#p2).';
  expect(checkWith(linkLanguage, { [french]: changed(french, { p2 }) })).toMatchObject([
    {
      severity: 'info',
      file: french,
      line: 4,
      column: 20,
      endColumn: 29,
      message: '"b-note" has no edition in français (fr) yet: the link leads to another language.',
    },
  ]);
});

test('an edition that is there but faulty is an edition', () => {
  const files = {
    [french]: changed(french, { p2: '[là](b-note)' }),
    'locales/fr/documents/b-note.json': '{',
  };
  expect(linesWith(linkLanguage, files)).toEqual([]);
});

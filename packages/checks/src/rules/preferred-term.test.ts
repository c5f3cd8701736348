import { expect, test } from 'vitest';

import { findIn, type Texts } from '../testing/find-in.ts';
import { glossary } from '../testing/glossary.ts';
import { preferredTerm } from './preferred-term.ts';

function found(texts: Texts): string[] {
  return findIn(preferredTerm, texts, glossary).map(
    ({ where, piece, message }) => `${where} ${piece} – ${message}`,
  );
}

const source = 'The Collective Security Treaty Organization';

test.each([
  ['fr', 'L’OTSC', 'OTSC'],
  ['ru', 'В ОДКБ', 'ОДКБ'],
])(
  'in %s, an admitted term alone is found where the source has the preferred one',
  (language, p1, term) => {
    expect(found({ en: { p1: source }, [language]: { p1 } })).toEqual([
      `${language} p1 ${term} – The source uses the preferred term "${source.slice(4)}", the translation "${term}" alone.`,
    ]);
  },
);

test('an admitted term is enough where the source has one too, or beside the preferred one', () => {
  expect(found({ en: { p1: 'The CSTO' }, fr: { p1: 'L’OTSC' } })).toEqual([]);
  const p2 = 'L’Organisation du traité de sécurité collective';
  expect(found({ en: { p1: source }, fr: { p1: 'L’OTSC', p2 } })).toEqual([]);
});

import { expect, test } from 'vitest';

import { findIn, type Texts } from '../testing/find-in.ts';
import { glossary } from '../testing/glossary.ts';
import { forbiddenTerm } from './forbidden-term.ts';

function found(texts: Texts): string[] {
  return findIn(forbiddenTerm, texts, glossary).map(
    ({ where, piece, message }) => `${where} ${piece} – ${message}`,
  );
}

test('a deprecated term is found where it stands, in any form, with what the glossary says of it', () => {
  expect(found({ en: { p1: 'In Kazakstan, *prefects* rule.' } })).toEqual([
    'en p1 Kazakstan – The glossary advises against "Kazakstan": The spelling of 1991 to 1997.',
    'en p1 prefects – The glossary advises against "prefects".',
  ]);
  expect(found({ en: { p1: 'The akim.' }, ru: { p1: 'Вместе с префектом.' } })).toEqual([
    'ru p1 префектом – The glossary advises against "префектом".',
  ]);
});

test('a translation may use the word for what the source does not name', () => {
  expect(found({ en: { p1: 'The governor.' }, fr: { p1: 'Le préfet.' } })).toEqual([]);
});

test('words of another language and the terms that are in use are left alone', () => {
  expect(found({ en: { p1: 'The [prefect]{lang=fr} and the akim of Kazakhstan.' } })).toEqual([]);
});

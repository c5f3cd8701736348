import { hashText } from '@archive/translation';
import { expect, test } from 'vitest';

import { checkWith, record } from '../testing/check-with.ts';
import { unchangedFromSource } from './unchanged-from-source.ts';

/** What is found in a translation that is the same as its source, which is p2, a paragraph. */
function found(from: string, to: string, text: string, more: object = {}): string[] {
  const files = {
    'documents/a-note.json': {
      id: 'a-note',
      collection: 'statements',
      originalLanguage: from,
      issued: '2022',
      title: 'title',
      body: [{ type: 'paragraph', id: 'p2' }],
      signature: 's1',
    },
    'locales/en/documents/a-note.json': undefined,
    'locales/fr/documents/a-note.json': undefined,
    'ledgers/fr/a-note.json': undefined,
    [`locales/${from}/documents/a-note.json`]: { title: 'T', p2: text },
    [`locales/${to}/documents/a-note.json`]: { title: 'U', p2: text },
    ...more,
  };
  return checkWith(unchangedFromSource, files).map(({ segment = '' }) => segment);
}

test.each([
  ['en', 'fr', 'Nobody came to the meeting.'],
  ['en', 'de', 'About the house'],
  ['en', 'ar', 'A note.'],
  ['it', 'es', 'Nessuno è venuto alla riunione di ieri.'],
  ['ru', 'en', 'Никто не пришёл.'],
  ['ru', 'uk', 'Никто не пришёл на собрание вчера вечером.'],
  ['ar', 'fr', 'لم يأت أحد إلى الاجتماع.'],
  ['zh-Hans', 'ja', '昨天没有人来开会。'],
  ['th', 'en', 'ไม่มีใครมาประชุม'],
])('finds a text in %s that stands untranslated in the bundle of %s: %s', (from, to, text) => {
  expect(found(from, to, text)).toEqual(['p2']);
});

test.each([
  ['a figure', 'en', 'fr', '12,345 (67 %)'],
  ['a date', 'en', 'fr', '10.01.2022'],
  ['an address', 'en', 'ar', 'https://example.org/some/long/path'],
  ['an address of mail', 'en', 'ru', 'editors@example.org'],
  ['one word', 'en', 'fr', 'Information'],
  ['a name', 'en', 'fr', 'Bank of America'],
  ['names', 'es', 'fr', 'María de la Cruz, José García Márquez'],
  ['words in another language', 'en', 'fr', '[The whole of the law]{lang=en}'],
  ['a text in a variety of the language', 'en', 'en-GB', 'Nobody came to the meeting.'],
  ['two words of related languages', 'es', 'pt', 'nota final'],
  ['a name in Arabic letters', 'ar', 'fa', 'محمد بن سلمان'],
  ['a name in Chinese', 'zh-Hans', 'ja', '中华人民'],
])('accepts %s', (_, from, to, text) => {
  expect(found(from, to, text)).toEqual([]);
});

test('a signature in letters without capitals is taken for names', () => {
  const files = {
    'locales/ar/documents/a-note.json': { title: 'T', s1: 'محمد بن سلمان بن عبد العزيز' },
    'locales/fa/documents/a-note.json': { title: 'U', s1: 'محمد بن سلمان بن عبد العزيز' },
  };
  expect(found('ar', 'fa', '', files)).toEqual([]);
});

test('accepts what somebody has reviewed as it is, and not what was edited afterwards', () => {
  const text = 'Nobody came to the meeting.';
  const ledger = (target: string): object => ({
    'ledgers/fr/a-note.json': {
      document: 'a-note',
      language: 'fr',
      segments: { p2: record('en', { state: 'reviewed', target }) },
    },
  });
  expect(found('en', 'fr', text, ledger(hashText(text)))).toEqual([]);
  expect(found('en', 'fr', text, ledger(hashText('Personne.')))).toEqual(['p2']);
});

test('an original is the same as nothing', () => {
  expect(checkWith(unchangedFromSource)).toEqual([]);
});

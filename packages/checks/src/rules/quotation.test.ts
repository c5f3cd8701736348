import { describe, expect, test } from 'vitest';

import { checkWith, sound, type Files } from '../testing/check-with.ts';
import { quotation } from './quotation.ts';

const skeleton = sound['documents/a-note.json'] as object;
const block = { type: 'quote', segments: ['q1'], document: 'a-note' };

/** An archive whose second document quotes the first. */
function quoting(texts: Record<string, [quoted: string, quoting: object]>): Files {
  const files: Files = {
    'documents/b-note.json': {
      ...skeleton,
      id: 'b-note',
      body: [block, { type: 'paragraph', id: 'p2' }],
    },
  };
  for (const [language, [p1, bundle]] of Object.entries(texts)) {
    files[`locales/${language}/documents/a-note.json`] = { title: 'T', p1 };
    files[`locales/${language}/documents/b-note.json`] = bundle;
  }
  return files;
}

function found(files: Files): string[] {
  return checkWith(quotation, files).map(
    ({ language, segment, message }) => `${language} ${segment}: ${message}`,
  );
}

const en = 'We never make a date more precise than its source, and we say so.';
const fr = 'Nous ne rendons jamais une date plus précise que sa source, et nous le disons.';
const ar = 'لا نجعل التاريخ أدقّ من مصدره أبدًا، ونقول ذلك.';

describe('a quoted block', () => {
  test.each([
    ['fr', fr, 'Nous ne faisons jamais une date plus exacte que sa source.'],
    ['ar', ar, 'نحن لا نجعل أي تاريخ أدقّ من المصدر.'],
  ])('that differs from the translation there is in %s is found', (language, text, other) => {
    expect(found(quoting({ en: [en, { q1: en }], [language]: [text, { q1: other }] }))).toEqual([
      `${language} q1: In "a-note" (p1) the quoted passage reads: "${text}".`,
    ]);
  });

  test('is right word for word, with omissions, with other marks and without markup', () => {
    const q1 = 'nous *ne* rendons jamais une date […] que sa source';
    expect(found(quoting({ en: [en, { q1: en }], fr: [fr, { q1 }] }))).toEqual([]);
  });

  test('may be translated as one likes where the quoted document is not', () => {
    const files = quoting({
      en: [en, { q1: en }],
      fr: [fr, { q1: 'Autre chose, tout autre chose.' }],
    });
    expect(found({ ...files, 'locales/fr/documents/a-note.json': undefined })).toEqual([]);
  });

  test('of the original has the words of the document it names', () => {
    expect(
      found(quoting({ en: [en, { q1: 'We make every date as precise as we like.' }] })),
    ).toEqual(['en q1: The document "a-note" does not have these words.']);
  });
});

describe('words between quotation marks', () => {
  const quoted = `As we write, “${en.slice(0, -1)}”.`;

  test('that another document has are quoted from its translation', () => {
    const other = 'Nous écrivons : « Jamais nous ne donnons de date trop précise ».';
    const files = quoting({ en: [en, { q1: en, p2: quoted }], fr: [fr, { q1: fr, p2: other }] });
    expect(found(files)).toEqual([
      `fr p2: The source quotes "a-note" (p1); in this language the passage is: "${fr}".`,
    ]);
  });

  test('are left alone where they are, where they are few, and where nobody has them', () => {
    const right = `Nous écrivons : « ${fr.slice(0, -1)} ».`;
    const pairs = [
      [quoted, right],
      ['As we write, “we say so”.', 'Nous écrivons : « comme nous le voulons bien ».'],
      ['As “six or seven other words of ours” say.', 'Comme « le disent ces autres mots ».'],
    ] as const;
    for (const [source, translation] of pairs) {
      const files = quoting({
        en: [en, { q1: en, p2: source }],
        fr: [fr, { q1: fr, p2: translation }],
      });
      expect(found(files)).toEqual([]);
    }
  });
});

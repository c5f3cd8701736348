import { existsSync, readdirSync } from 'node:fs';

import { parseBundle } from '@archive/markup';
import type { Bundle, Skeleton } from '@archive/schema';

import type { Edition, EditionFacts } from '../index.ts';
import { stableUrn } from '../index.ts';
import { contentFile, interfaceWords } from './words.ts';

const languages = ['ar', 'en', 'es', 'fr', 'it', 'ru'];
export const options = {
  i18n: interfaceWords(languages),
  resolve: (href: string) => `https://archive.example.org/${href}`,
};

const content = new URL('../../../content/', import.meta.url);

/** Facts that are all there. */
export function factsOf(
  language: string,
  title: string,
  more: Partial<EditionFacts> = {},
): EditionFacts {
  return {
    identifier: stableUrn(`test/${language}/${title}`),
    title,
    language,
    issued: '2022-01-10',
    modified: '2024-05-06',
    originalLanguage: 'en',
    issuer: 'The editors',
    translators: ['A. Translator', 'B. <Translator>'],
    translatedFrom: ['en'],
    standing: ['Translated from English', 'Reviewed by <C. Reviewer>'],
    original: language === 'en' ? undefined : 'https://archive.example.org/en/a/b/',
    collection: 'Handbook',
    archive: 'Archive',
    version: '1.2.0',
    address: 'https://archive.example.org/a/b/',
    license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    holder: 'The editors',
    places: ['Almaty'],
    subjects: ['Dates & names'],
    revisions: [{ on: '2024-05-06', by: 'A. Translator', state: 'translated' }],
    ...more,
  };
}

/** Every document of the starter archive in every language it has. */
export function allEditions(): Edition[] {
  return readdirSync(new URL('documents/', content)).flatMap((file) => {
    const skeleton = contentFile(`documents/${file}`) as Skeleton;
    const read = (tag: string) => {
      const path = `locales/${tag}/documents/${file}`;
      return existsSync(new URL(path, content))
        ? parseBundle(tag, contentFile(path) as Bundle)
        : undefined;
    };
    const fallback = read(skeleton.originalLanguage);
    return languages.flatMap((tag): Edition[] => {
      const text = read(tag);
      return text === undefined
        ? []
        : [{ skeleton, text, fallback, facts: factsOf(tag, skeleton.id) }];
    });
  });
}

/** A document whose texts would like to be markup. */
export function hostileEdition(language: string): Edition {
  const evil = '</p><script>alert(1)</script>&amp;]]><!-- \0\u{ffff}\ud800 "\'';
  const skeleton: Skeleton = {
    id: 'hostile',
    collection: 'handbook',
    originalLanguage: 'en',
    issued: '2022-01-10',
    title: 'title',
    body: [
      { type: 'separator' },
      { type: 'heading', id: 'h1', level: 3 },
      { type: 'paragraph', id: 'p1' },
      { type: 'heading', id: 'h2', level: 2 },
      { type: 'quote', segments: ['q1'], attribution: 'q2' },
      { type: 'verse', segments: ['v1'], attribution: 'v2' },
      { type: 'verse', segments: ['v3'] },
      { type: 'list', items: [{ id: 'l1', ordered: true, items: [{ id: 'l2' }] }] },
      {
        type: 'figure',
        image: { file: 'media/none.png', width: 3, height: 4 },
        alt: 'f1',
        caption: 'f2',
      },
      { type: 'separator' },
    ],
    notes: [{ id: 'n1' }, { id: 'n2', label: '*' }],
    signature: 's1',
    dateline: 's2',
  };
  const texts = Object.fromEntries(
    ['title', 'h1', 'h2', 'q1', 'q2', 'l1', 'l2', 'f2', 's1', 's2'].map((id) => [
      id,
      `${id} ${evil}`,
    ]),
  );
  const text = parseBundle(language, {
    ...texts,
    p1: 'A[^n1] b[^n1] [c](https://e.org/*<>"x) [d](nowhere#p9) [e](#p1) [f]{lang=he}[^tn1][^n7]',
    v1: '*One,\ntwo*',
    f1: `*A plan\nof* two ${evil}`,
    v2: 'Poet',
    n1: 'Note.[^n2]',
    tn1: 'Translator.',
  });
  const fallback = parseBundle('en', { v3: 'Three[^n2]', n2: 'Second.' });
  return {
    skeleton,
    text,
    fallback,
    outdated: new Set(language === 'en' ? [] : ['title', 'h1', 'p1', 'l1', 'v1', 'f1']),
    facts: factsOf(language, `hostile ${evil}`, {
      issuer: evil,
      subjects: [evil],
      titleLanguage: 'ru',
    }),
  };
}

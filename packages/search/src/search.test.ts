import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { irregularForms } from './forms.ts';
import { EDITION, excerptOf, IndexWriter, makeAnalyser, SearchIndex } from './index.ts';
import type { IndexedText, Listing } from './index.ts';
import { loadStem } from './stemmers.ts';

/** An index in memory of documents that have a title and paragraphs. */
async function indexOf(language: string, documents: readonly (readonly string[])[]) {
  const stem = await loadStem(language);
  const forms = irregularForms(language);
  const writer = new IndexWriter(makeAnalyser(language, stem, forms));
  const counts = documents.map((texts, number) => writer.add(number, texts));
  const shards = [...writer.shards()];
  const zeros = documents.map(() => 0);
  const manifest = {
    edition: EDITION,
    language,
    shards: shards.map(({ first }, i) => [first, `${i}`] as const),
    chunks: ['names'],
    collections: ['one'],
    years: ['2026'],
    collection: zeros,
    year: zeros,
    words: counts.map((each) => each.reduce((sum, count) => sum + count, 0)),
    title: counts.map(([title = 0]) => title),
  };
  const texts = documents.map((segments): IndexedText => {
    const named = segments.map((text, i): [string, string] => [`p${i}`, text]);
    return { segments: named };
  });
  const files = {
    bytes: async (name: string) => shards[Number(name)]?.bytes ?? new Uint8Array(),
    json: async (name: string) =>
      name === 'names'
        ? documents.map((segments, i) => [`d${i}`, `${i}`, listing(segments[0] ?? '')])
        : texts[Number(name)],
  };
  return { index: new SearchIndex(manifest, files, stem, forms), shards };
}

function listing(title: string): Listing {
  return { title, collection: 'one', issued: '2026', date: '' };
}

async function found(language: string, documents: readonly string[][], query: string) {
  const { index } = await indexOf(language, documents);
  const { hits } = await index.search(query);
  return hits.map(({ document }) => document);
}

const languages = [
  'en',
  'fr',
  'it',
  'es',
  'ru',
  'ar',
  'de',
  'tr',
  'el',
  'fi',
  'hi',
  'sr',
  'ta',
  'uk',
  'hy',
  'zh',
  'th',
  'ja',
  'ko',
  'und',
];

describe('an index', () => {
  it.each(languages)('in %s finds every word of every text', async (language) => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }),
      fc.stringMatching(/^[a-zàéèçßñ]{1,12}$/),
      fc.stringMatching(/^[\u0621-\u064A]{1,9}$/),
      fc.stringMatching(/^[а-яё]{1,12}$/),
      fc.stringMatching(/^[\u4E00-\u4E40]{1,5}$/),
      fc.stringMatching(/^[\u0E01-\u0E30]{1,5}$/),
    );
    const text = fc.array(word, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (texts) => {
        const { index } = await indexOf(
          language,
          texts.map((words) => [words.join(' ')]),
        );
        const missed: string[] = [];
        for (const [number, words] of texts.entries())
          for (const one of words) {
            const { hits, groups } = await index.search(one);
            const isFound = hits.some(({ document }) => document === number);
            if (groups.length > 0 && !isFound) missed.push(one);
          }
        expect(missed).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('that takes over what did not change is the same as one made anew', async () => {
    const text = fc.array(fc.stringMatching(/^[a-d]{1,3}$/), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, fc.boolean()), { maxLength: 6 }),
        fc.array(text, { maxLength: 3 }),
        async (documents, added) => {
          const analyser = makeAnalyser('und');
          const before = await indexOf(
            'und',
            documents.map(([words]) => [words.join(' ')]),
          );
          const kept = documents.flatMap(([words, isKept], i) => (isKept ? [{ words, i }] : []));
          const writer = new IndexWriter(analyser);
          const numbers = new Map(kept.map(({ i }, now) => [i, now + added.length]));
          for (const { bytes } of before.shards)
            writer.takeOver(bytes, (number) => numbers.get(number));
          const anew = new IndexWriter(analyser);
          for (const [number, words] of added.entries()) {
            writer.add(number, [words.join(' ')]);
            anew.add(number, [words.join(' ')]);
          }
          for (const [now, { words }] of kept.entries())
            anew.add(now + added.length, [words.join(' ')]);
          expect([...writer.shards()]).toEqual([...anew.shards()]);
        },
      ),
    );
  });

  it('finds words in other forms', async () => {
    expect(await found('it', [['Le traduzioni'], ['Altro']], 'traduzione')).toEqual([0]);
    expect(await found('ru', [['Переводчики пришли ещё'], ['Другое']], 'переводчику еще')).toEqual([
      0,
    ]);
    expect(await found('ar', [['والبيانات'], ['غير ذلك']], 'بيان')).toEqual([0]);
    expect(await found('ar', [['بيان'], ['غير ذلك']], 'البيانُ')).toEqual([0]);
    expect(await found('fr', [['L’élève déclarait'], ['Autre']], 'eleves')).toEqual([0]);
  });

  it('finds forms that no rule brings together, and no others with the same stem', async () => {
    expect(await found('en', [['They undertook it'], ['Other']], 'undertake')).toEqual([0]);
    expect(await found('en', [['It was found'], ['It was founded']], 'find')).toEqual([0]);
    expect(await found('fr', [['Les travaux'], ['Autre']], 'travail')).toEqual([0]);
    expect(await found('fr', [['Un hiver'], ['Autre']], 'hivers')).toEqual([0]);
    expect(await found('it', [['Gli uomini'], ['Altro']], 'uomo')).toEqual([0]);
    expect(await found('es', [['Muchas voces'], ['Otro']], 'voz')).toEqual([0]);
    expect(await found('ru', [['Крестьяне и рынки'], ['Другое']], 'крестьянин рынок')).toEqual([0]);
    expect(await found('ar', [['والنوافذ'], ['غير ذلك']], 'نافذة')).toEqual([0]);
  });

  it('finds an irregular form by its beginning, too', async () => {
    expect(await found('fr', [['Une traduction'], ['Autre']], 'traduct')).toEqual([0]);
    expect(await found('ru', [['Все люди'], ['Другое']], 'люд')).toEqual([0]);
  });

  it('wants all words, wherever they stand, and phrases as they stand', async () => {
    const texts = [
      ['One', 'a red house', 'a green door'],
      ['Two', 'a red door'],
      ['Three', 'house'],
    ];
    expect(new Set(await found('en', texts, 'red door'))).toEqual(new Set([0, 1]));
    expect(await found('en', texts, '"red door"')).toEqual([1]);
    // No phrase reaches from one passage into the next.
    expect(await found('en', texts, '"house a"')).toEqual([]);
  });

  it('takes the last word for the beginning of one while it is typed', async () => {
    const texts = [['Transliteration'], ['Translations'], ['Other']];
    expect(new Set(await found('en', texts, 'trans'))).toEqual(new Set([0, 1]));
    expect(await found('en', texts, 'translatio')).toEqual([1]);
    expect(await found('en', texts, 'trans translations')).toEqual([]);
  });

  it('finds words in scripts that have no spaces', async () => {
    const texts = [['国際共産党の声明'], ['党的声明'], ['今日']];
    expect(await found('ja', texts, '共産党')).toEqual([0]);
    expect(new Set(await found('ja', texts, '党'))).toEqual(new Set([0, 1]));
    expect(await found('ja', texts, '党声')).toEqual([]);
  });

  it('puts a document first that has the word in its title', async () => {
    const filler = 'many other words stand here in this long text';
    const texts = [
      ['Nothing', `${filler} strike strike`],
      ['The strike', filler],
      ['Nothing', filler],
    ];
    expect(await found('en', texts, 'strike')).toEqual([1, 0]);
  });

  it('reads queries of any kind without an error', async () => {
    const { index } = await indexOf('en', [['A text']]);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 500 }), async (query) => {
        const { groups } = await index.search(query);
        expect(groups.length).toBeLessThanOrEqual(16);
      }),
    );
  });
});

describe('an excerpt', () => {
  it('is the passage with most of the words, cut around them, which are marked', async () => {
    const long = `${'word '.repeat(200)}the red houses ${'word '.repeat(200)}`;
    const { index } = await indexOf('en', [['A house', 'red paint', long]]);
    const { groups, hits } = await index.search('red house');
    const excerpt = excerptOf(await index.text(0), groups, hits[0] ?? { places: [] });
    expect(excerpt?.segment).toBe('p2');
    const marked = excerpt?.pieces.filter(({ isFound }) => isFound).map(({ text }) => text);
    expect(marked).toEqual(['red', 'houses']);
    expect(excerpt?.pieces.map(({ text }) => text).join('').length).toBeLessThan(300);
  });

  it('marks a phrase as one, irregular forms, and of two letters the one that was asked for', async () => {
    const marked = async (language: string, text: string, query: string): Promise<string[]> => {
      const { index } = await indexOf(language, [['Title', text]]);
      const { groups, hits } = await index.search(query);
      const excerpt = excerptOf(await index.text(0), groups, hits[0] ?? { places: [] });
      const pieces = excerpt?.pieces.filter(({ isFound }) => isFound) ?? [];
      return pieces.map((piece) => piece.text);
    };
    expect(await marked('en', 'One red, red door and a door.', '"red door"')).toEqual(['red door']);
    expect(await marked('fr', 'On l’a traduit hier.', 'traduire')).toEqual(['traduit']);
    expect(await marked('zh', '关于党的声明', '党')).toEqual(['党']);
    expect(await marked('zh', '关于党的声明', '声明')).toEqual(['声明']);
  });

  it('loses no character of a short text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
        async (text) => {
          const { index } = await indexOf('en', [['Title', `${text} zebra`]]);
          const { groups, hits } = await index.search('zebra');
          const excerpt = excerptOf(await index.text(0), groups, hits[0] ?? { places: [] });
          expect(excerpt?.pieces.map((piece) => piece.text).join('')).toBe(`${text} zebra`);
        },
      ),
      { numRuns: 50 },
    );
  });
});

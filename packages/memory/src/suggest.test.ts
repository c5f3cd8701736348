import { hashText } from '@archive/translation';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Match } from './index.ts';
import { ArchiveFolder } from './testing/archive-folder.ts';

const toFrench = { from: 'en', to: 'fr' };

function archive(): ArchiveFolder {
  return new ArchiveFolder(['en', 'fr', 'ru']);
}

/** An archive of one sentence and its translation. */
function sentence(en: string, fr = 'La traduction.'): ArchiveFolder {
  return archive().put('a-note', { en: { title: en }, fr: { title: fr } });
}

function percents(matches: readonly Match[]): number[] {
  return matches.map(({ percent }) => percent);
}

describe('the percentage', () => {
  const events = 'Prices doubled overnight, and nobody said why.';

  test.each([
    ['the text itself', events],
    ['other white space', ' Prices doubled\novernight,  and nobody said\u00A0why. '],
  ])('of %s is 100', (_, text) => {
    expect(percents(sentence(events).memory().suggest(text, toFrench))).toEqual([100]);
  });

  test('of a text in another Unicode normal form is 100', () => {
    const memory = sentence('Un café à Genève').memory();
    expect(percents(memory.suggest('Un café à Genève'.normalize('NFD'), toFrench))).toEqual([100]);
  });

  test.each([
    ['case', 'PRICES doubled overnight, and nobody said why.'],
    ['punctuation', 'Prices doubled overnight – and nobody said why!'],
    ['markup', 'Prices *doubled* overnight, and [nobody](a-note) said why.[^n1]'],
    ['characters that are not seen', 'Prices dou\u00ADbled overnight,\u200B and nobody said why.'],
  ])('is 99 where %s is all that differs', (_, text) => {
    expect(percents(sentence(events).memory().suggest(text, toFrench))).toEqual([99]);
  });

  test.each([
    ['en', 'On 5 January 2022 they shot 12 people.', 'On 15 January 2021 they shot 1,200 people.'],
    ['fr', 'Le 5 janvier, 12 personnes.', 'Le 15 janvier, 1 200 personnes.'],
    ['ru', '«Указ № 5» от 10.01.2022', '"Указ № 17" от 3.12.2021'],
  ])('is 99 where figures are all that differs (%s)', (from, text, other) => {
    const to = from === 'en' ? 'fr' : 'en';
    const memory = archive()
      .put('a-note', { [from]: { title: text }, [to]: { title: 'x' } })
      .memory();
    expect(percents(memory.suggest(other, { from, to }))).toEqual([99]);
  });

  test('of figures alone is not 99: there is nothing else to be the same', () => {
    const memory = sentence('10.01.2022').memory();
    expect(memory.suggest('24.12.1999', { ...toFrench, minimum: 90 })).toEqual([]);
    expect(percents(memory.suggest('10.01.2022', toFrench))).toEqual([100]);
  });

  test('is half the words and half the characters that can stay', () => {
    const memory = sentence('one two three four five six seven eight nine tens').memory();
    // One word of ten, and two characters of 49: 45 and 47.96.
    const matches = memory.suggest('one two three four five six seven eight nine tabs', toFrench);
    expect(percents(matches)).toEqual([92]);
  });

  test('of texts with nothing in common is none', () => {
    const memory = sentence(events).memory();
    expect(memory.suggest('Winter came late that year.', { ...toFrench, minimum: 1 })).toEqual([]);
  });

  test('below the minimum is left out', () => {
    const memory = sentence('one two three four five').memory();
    const text = 'one two three four 12345';
    const [match] = memory.suggest(text, { ...toFrench, minimum: 50 });
    expect(match?.percent).toBeGreaterThan(60);
    const minimum = (match?.percent ?? 0) + 1;
    expect(memory.suggest(text, { ...toFrench, minimum })).toEqual([]);
  });
});

describe('what is found', () => {
  test('is what any two languages have of the same segment, relay translations too', () => {
    const folder = archive()
      .put('a-note', {
        en: { title: 'Freedom' },
        fr: { title: 'Liberté' },
        ru: { title: 'Свобода' },
      })
      .know('a-note', 'ru', 'title', { from: 'fr' });
    const memory = folder.memory();
    const ask = (text: string, from: string, to: string): unknown =>
      memory.suggest(text, { from, to }).map(({ target, origin }) => [target, origin.from]);
    expect(ask('Freedom', 'en', 'ru')).toEqual([['Свобода', 'fr']]);
    expect(ask('Liberté', 'fr', 'ru')).toEqual([['Свобода', 'fr']]);
    expect(ask('Свобода', 'ru', 'fr')).toEqual([['Liberté', 'en']]);
    expect(ask('Свобода', 'ru', 'en')).toEqual([['Freedom', undefined]]);
  });

  test('says where it stands, who made it, and how far it has come', () => {
    const folder = sentence('Freedom', 'Liberté').know('a-note', 'fr', 'title', {
      state: 'reviewed',
      by: 'Ada',
      on: '2026-05-02',
    });
    expect(folder.memory().suggest('Freedom', toFrench)).toEqual([
      {
        percent: 100,
        source: 'Freedom',
        target: 'Liberté',
        origin: {
          document: 'a-note',
          segment: 'title',
          state: 'reviewed',
          by: 'Ada',
          on: '2026-05-02',
          from: 'en',
          outdated: false,
        },
        places: 1,
      },
    ]);
    const back = folder.memory().suggest('Liberté', { from: 'fr', to: 'en' });
    expect(back[0]?.origin).toEqual({
      document: 'a-note',
      segment: 'title',
      state: 'original',
      outdated: false,
    });
  });

  test('of a text that was edited since it was reviewed is translated, not reviewed', () => {
    const folder = sentence('Freedom', 'Liberté')
      .know('a-note', 'fr', 'title', { state: 'final' })
      .edit('a-note', 'fr', 'title', 'La liberté');
    expect(folder.memory().suggest('Freedom', toFrench)).toMatchObject([
      { target: 'La liberté', origin: { state: 'translated' } },
    ]);
  });

  test('keeps its markup', () => {
    const memory = sentence('A *word*.[^n1]', 'Un *mot*.[^n1]').memory();
    expect(memory.suggest('A word.', toFrench)).toMatchObject([
      { source: 'A *word*.[^n1]', target: 'Un *mot*.[^n1]' },
    ]);
  });

  test('leaves out what is no translation: empty texts, copies, and two languages’ own notes', () => {
    const folder = archive().put('a-note', {
      en: { title: 'Freedom', p1: 'It is still to be translated.', tn1: 'A note of the English.' },
      fr: { title: '', p1: 'It is still to be translated.', tn1: 'Une note des Français.' },
    });
    folder.know('a-note', 'fr', 'p1', { state: 'initial' });
    const memory = folder.memory();
    for (const text of ['Freedom', 'It is still to be translated.', 'A note of the English.'])
      expect(memory.suggest(text, toFrench)).toEqual([]);
  });

  test('leaves out a file with faults and keeps the rest', () => {
    const folder = sentence('Freedom', 'Liberté').put('b-note', {
      en: { title: 'Justice' },
      fr: { title: 'Justice !' },
      ru: { title: 'Справедливость' },
    });
    folder.edit('b-note', 'fr', 'Not an id', '');
    const memory = folder.memory();
    expect(memory.suggest('Justice', toFrench)).toEqual([]);
    expect(memory.suggest('Justice', { from: 'en', to: 'ru' })).toHaveLength(1);
    expect(memory.suggest('Freedom', toFrench)).toHaveLength(1);
  });

  test('is nothing for a language the archive does not have', () => {
    expect(sentence('Freedom').memory().suggest('Freedom', { from: 'en', to: 'de' })).toEqual([]);
  });
});

describe('the order', () => {
  test('is the likest first, then what was reviewed, then what is newest', () => {
    const folder = archive();
    const known = {
      'a-note': { text: 'Liberté', state: 'translated', on: '2020-01-01' },
      'b-note': { text: 'La liberté', state: 'translated', on: '2024-01-01' },
      'c-note': { text: 'Libre', state: 'final', on: '2010-01-01' },
    } as const;
    for (const [id, { text, state, on }] of Object.entries(known))
      folder
        .put(id, { en: { title: 'Freedom!' }, fr: { title: text } })
        .know(id, 'fr', 'title', { state, on });
    folder.put('d-note', { en: { title: 'Freedom' }, fr: { title: 'Franchise' } });
    const memory = folder.memory();
    const found = memory.suggest('Freedom', toFrench).map(({ target }) => target);
    expect(found).toEqual(['Franchise', 'Libre', 'La liberté', 'Liberté']);
    expect(memory.suggest('Freedom', { ...toFrench, limit: 2 })).toHaveLength(2);
  });

  test('has what came apart from its source last, whatever its state', () => {
    const folder = archive()
      .put('a-note', { en: { title: 'Six died.' }, fr: { title: 'Six morts.' } })
      .put('b-note', { en: { title: 'Sixteen died.' }, fr: { title: 'Seize morts.' } })
      .know('a-note', 'fr', 'title', { state: 'final' })
      .edit('a-note', 'en', 'title', 'Sixteen died.');
    expect(folder.memory().suggest('Sixteen died.', toFrench)).toMatchObject([
      { target: 'Seize morts.', origin: { outdated: false } },
      { target: 'Six morts.', origin: { outdated: true, state: 'final' } },
    ]);
  });

  test('a relay translation has come apart from the original, and not from what it was made from', () => {
    const folder = archive()
      .put('a-note', {
        en: { title: 'Six died.' },
        fr: { title: 'Six morts.' },
        ru: { title: 'Шесть.' },
      })
      .edit('a-note', 'en', 'title', 'Sixteen died.');
    folder.know('a-note', 'ru', 'title', { from: 'fr', source: hashText('Six morts.') });
    const memory = folder.memory();
    const isOutdated = (text: string, from: string, to: string): unknown =>
      memory.suggest(text, { from, to })[0]?.origin.outdated;
    expect(isOutdated('Six morts.', 'fr', 'ru')).toBe(false);
    expect(isOutdated('Шесть.', 'ru', 'fr')).toBe(false);
    expect(isOutdated('Sixteen died.', 'en', 'ru')).toBe(true);
    expect(isOutdated('Шесть.', 'ru', 'en')).toBe(true);
  });

  test('has a pair that stands in many places once, from the best of them', () => {
    const folder = archive();
    for (const id of ['a-note', 'b-note', 'c-note'])
      folder.put(id, { en: { title: 'Freedom' }, fr: { title: 'Liberté' } });
    folder.know('b-note', 'fr', 'title', { state: 'reviewed' });
    expect(folder.memory().suggest('Freedom', toFrench)).toMatchObject([
      { places: 3, origin: { document: 'b-note' } },
    ]);
  });

  test('leaves out the segment that is being translated', () => {
    const memory = sentence('Freedom', 'Liberté').memory();
    const exclude = { document: 'a-note', segment: 'title' };
    expect(memory.suggest('Freedom', { ...toFrench, exclude })).toEqual([]);
  });
});

describe('hostile text', () => {
  const hostile = [
    '" OR 1 NEAR(a b) AND * : ^ {x} -y',
    `'; DROP TABLE texts; --`,
    'A\u0000B\u0001C and more of it',
    '\u202Eesrever\u202C then \u2066isolated\u2069 text',
    'lone \uD800 surrogate \uDFFF here',
    '👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀',
    '𠜎𠜱𠝹𠱓𠱸𠲖𠳏',
    '%_%_%\\%',
    '— … — … —',
    'ﷺ',
    'a',
  ];

  test.each(hostile)('%j is found as it is', (text) => {
    const memory = sentence(text).memory();
    expect(percents(memory.suggest(text, toFrench))).toEqual([100]);
    expect(percents(memory.suggest(`${text} `, { ...toFrench, limit: 1 }))).toEqual([100]);
  });

  test('any text that was translated is found, and no question is refused', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
    const texts = fc.uniqueArray(text, { minLength: 1, maxLength: 12 });
    const folder = sentence('Freedom');
    const memory = folder.memory();
    fc.assert(
      fc.property(texts, text, (list, question) => {
        const ids = list.map((each, index) => [`p${index + 1}`, each] as const);
        const fr = Object.fromEntries(ids.map(([id]) => [id, `fr ${id}`]));
        folder.put('a-note', { en: Object.fromEntries(ids), fr });
        memory.refresh();
        const said = list.filter((each) => each.trim() !== '');
        const found = said.map((each) => memory.suggest(each, toFrench)[0]?.percent);
        expect(found).toEqual(said.map(() => 100));
        expect(() => memory.suggest(question, { ...toFrench, minimum: 1 })).not.toThrow();
        expect(() => memory.concordance(question, { language: 'en' })).not.toThrow();
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  test('a text of a million characters is found as it is, and is no trouble to others', () => {
    const long = 'On the square. '.repeat(70_000);
    const folder = sentence('Freedom for all', 'Liberté').put('b-note', {
      en: { title: long },
      fr: { title: 'Sur la place.' },
    });
    const memory = folder.memory();
    expect(percents(memory.suggest(long, toFrench))).toEqual([100]);
    expect(percents(memory.suggest('Freedom for all', { ...toFrench, minimum: 1 }))).toEqual([100]);
  }, 20_000);
});

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { FindDesk } from './testing/find-desk.ts';

const desk = new FindDesk();
beforeAll(() => desk.open());
afterAll(() => desk.remove());
beforeEach(() => {
  for (const tag of ['fr', 'ar', 'tr', 'zh', 'sv', 'ru', 'en', 'th', 'he', 'vi', 'ja'])
    desk.bundle(tag, {});
  desk.write('locales/fr/archive.json', {});
});

/** What is found, as it was found and as it would be put. */
async function found(
  language: string,
  text: string,
  search: Parameters<typeof desk.find>[1],
): Promise<string[]> {
  return (await desk.hits(language, text, search)).map(({ found: words }) => words);
}

async function put(
  language: string,
  text: string,
  search: Parameters<typeof desk.find>[1],
): Promise<string[]> {
  return (await desk.hits(language, text, search)).map((hit) => hit.with);
}

test('case does not count unless it is asked for', async () => {
  expect(await found('fr', 'Le PAIN, le pain.', { find: 'pain' })).toEqual(['PAIN', 'pain']);
  expect(await found('fr', 'Le PAIN, le pain.', { find: 'pain', case: true })).toEqual(['pain']);
  expect(await found('en', 'ΛΌΓΟΣ, λόγος', { find: 'λόγοσ' })).toEqual(['ΛΌΓΟΣ', 'λόγος']);
});

test('Turkish tells its two letters i apart, in capitals and small letters', async () => {
  expect(await found('tr', 'İzmir, IZMIR, izmir', { find: 'izmir' })).toEqual(['İzmir', 'izmir']);
  expect(await found('tr', 'ISIK ve ışık', { find: 'ısık' })).toEqual(['ISIK']);
  expect(await put('tr', 'İlk söz', { find: 'ilk', with: 'ikinci' })).toEqual(['İkinci']);
});

test.each([
  ['fr', 'Café, cafe, CAFÉ', 'cafe', ['Café', 'cafe', 'CAFÉ']],
  ['ru', 'Ещё, еще', 'еще', ['Ещё', 'еще']],
  ['ar', 'كَتَبَ الكتـاب', 'كتب', ['كَتَبَ']],
  ['ar', 'الكتـاب، كِتاب', 'كتاب', ['كتـاب', 'كِتاب']],
  ['ar', 'أحمد وإحمد وآحمد واحمد', 'احمد', ['أحمد', 'إحمد', 'آحمد', 'احمد']],
  ['he', 'שָׁלוֹם שלום', 'שלום', ['שָׁלוֹם', 'שלום']],
  ['vi', 'tiếng, tiêng', 'tiêng', ['tiếng', 'tiêng']],
])('marks that need not be written do not count in %s: %s', async (tag, text, find, hits) => {
  expect(await found(tag, text, { find, marks: false })).toEqual(hits);
});

test.each([
  ['sv', 'Åsa och Asa', 'asa', ['Asa']],
  ['ru', 'мой, мои', 'мои', ['мои']],
  ['tr', 'ölü, olu', 'olu', ['olu']],
  ['ja', 'かき、がき', 'かき', ['かき']],
  ['vi', 'tiêng, tieng', 'tieng', ['tieng']],
])('what is another letter in %s stays one without marks: %s', async (tag, text, find, hits) => {
  expect(await found(tag, text, { find, marks: false })).toEqual(hits);
});

test('marks count where it is asked for, however they are encoded', async () => {
  expect(await found('ar', 'كَتَبَ، كتب', { find: 'كتب' })).toEqual(['كتب']);
  expect(await found('fr', 'cafe\u0301 cafe', { find: 'café' })).toEqual(['cafe\u0301']);
  expect(await found('fr', 'cafe\u0301', { find: 'cafe' })).toEqual([]);
});

test('a character is found whole or not at all', async () => {
  expect(await found('en', '👩‍👩‍👧 👩', { find: '👩' })).toEqual(['👩']);
  expect(await found('en', '👍🏽👍', { find: '👍' })).toEqual(['👍']);
  expect(await found('en', '🇫🇷🇷🇺', { find: '🇷🇷' })).toEqual([]);
  expect(await found('th', 'กี่ ก', { find: 'ก' })).toEqual(['ก']);
});

test('hits do not lie over one another', async () => {
  expect(await found('en', 'aaaaa', { find: 'aa' })).toEqual(['aa', 'aa']);
});

test('whole words are those of the language', async () => {
  const words = true;
  expect(await found('fr', 'pains, pain, L’homme', { find: 'pain', words })).toEqual(['pain']);
  expect(await found('fr', 'L’homme, hommes', { find: 'homme', words })).toEqual(['homme']);
  expect(await found('en', '1,000 and 000', { find: '000', words })).toEqual(['000']);
  expect(await found('zh', '我爱中国。国。', { find: '国', words })).toEqual(['国']);
  expect(await found('ar', 'كتابه، كتاب', { find: 'كتاب', words })).toEqual(['كتاب']);
});

test('Chinese is found without spaces', async () => {
  const [hit] = await desk.hits('zh', '今天下雨。我们去北京。明天回来。', {
    find: '北京',
    with: '上海',
  });
  expect(hit).toMatchObject({ before: '我们去', found: '北京', after: '。', with: '上海' });
});

test('a hit stands in its sentence, without markup, and a long sentence is cut', async () => {
  const text = 'Un début. Le *pain*[^n1] coûte [cher](https://example.org). Fin.';
  const [hit] = await desk.hits('fr', text, { find: 'pain', with: 'riz' });
  expect(hit).toMatchObject({ start: 14, before: 'Le ', found: 'pain', after: ' coûte cher.' });
  const long = `${'mot '.repeat(500)}pain${' mot'.repeat(500)}`;
  const [cut] = await desk.hits('fr', long, { find: 'pain', with: 'riz' });
  expect(cut?.before).toMatch(/^…mot (?:mot )+$/);
  expect(cut?.after).toMatch(/^ mot(?: mot)+ ?…$/);
});

test('neither addresses, nor note calls, nor language tags are looked through', async () => {
  const text = 'Un [lien](https://example.org/pain)[^n1] et [хлеб]{lang=ru}.';
  for (const find of ['example', '/pain', 'n1', 'lang', '[', '^'])
    expect(await found('fr', text, { find })).toEqual([]);
});

test('words are found across markup, and a replacement that would break it is in doubt', async () => {
  const hits = await desk.hits('fr', 'Le pain *noir* et le pain noir[^n1].', {
    find: 'pain noir',
    with: 'riz',
  });
  expect(hits.map(({ found: words, doubt }) => [words, doubt])).toEqual([
    ['pain noir', 'markup'],
    ['pain noir', undefined],
  ]);
});

test.each([
  ['Un mot[^n1] de trop', 'mot de', 'x', 'notes'],
  ['Un mot de trop', 'mot', 'mot[^n2]', 'notes'],
  ['Un *mot* de trop', 'mot', '', 'markup'],
  ['Un *mot de* trop', 'mot', '*mot*', 'markup'],
  ['Un mot de trop', 'mot', '*mot', 'markup'],
  ['Un [mot](sources) de trop', 'mot', 'm](x', 'markup'],
  ['Un \u2066mot\u2069 de trop', 'un mot de', 'x', 'hidden'],
  ['Un mot', 'un mot', '', 'empty'],
  ['Un mot de trop', 'mot', '*mot*', undefined],
  ['Un *mot de* trop', 'mot', 'terme', undefined],
  ['Un mot de trop', 'mot', '5 * 3', undefined],
  ['Un [mot](sources) de trop', 'mot', '[слово]{lang=ru}', undefined],
])('in “%s”, “%s” made “%s” is in doubt for: %s', async (text, find, replacement, doubt) => {
  const [hit] = await desk.hits('fr', text, { find, with: replacement });
  expect(hit).toBeDefined();
  expect(hit?.doubt).toBe(doubt);
});

test('a plain space stands for any space and stays the kind that it was', async () => {
  const text = 'Article\u00A05, article 5, article\n5';
  expect(await put('fr', text, { find: 'article 5', with: 'section 6' })).toEqual([
    'Section\u00A06',
    'section 6',
    'section\n6',
  ]);
  expect(await put('fr', 'Non ! Non\u00A0!', { find: ' !', with: '\u202F!' })).toEqual([
    '\u202F!',
    '\u202F!',
  ]);
  expect(await found('fr', 'Non ! Non\u00A0!', { find: '\u00A0!', with: ' !' })).toEqual([
    '\u00A0!',
  ]);
});

test('a capital letter stays one, unless case counts', async () => {
  const text = 'Pain, pain, PAIN.';
  expect(await put('fr', text, { find: 'pain', with: 'élan' })).toEqual(['Élan', 'élan', 'ÉLAN']);
  expect(await put('fr', text, { find: 'Pain', with: 'élan', case: true })).toEqual(['élan']);
});

test('what says it already is no hit', async () => {
  expect(await found('fr', 'le riz, Riz', { find: 'riz', with: 'riz' })).toEqual([]);
});

test('signs that are not seen are looked past', async () => {
  expect(await found('fr', 'par\u00ADle\u200Bment', { find: 'parlement' })).toEqual([
    'par\u00ADle\u200Bment',
  ]);
});

test('an escaped sign is replaced with its backslash', async () => {
  const [hit] = await desk.hits('fr', 'Cinq \\* trois', { find: '* trois', with: 'x' });
  expect(hit).toMatchObject({ start: 5, found: '* trois' });
});

test('hits come by document in reading order, with its title, names first', async () => {
  desk.write('locales/fr/archive.json', { name: 'Une archive de pain' });
  desk.bundle('fr', { p2: 'Le pain.', title: 'Du *pain*' });
  const { places, hits, more } = await desk.find('fr', { find: 'pain', with: 'riz' });
  expect({ hits, more }).toEqual({ hits: 3, more: false });
  expect(places).toMatchObject([
    { namespace: 'archive', texts: [{ segment: 'name' }] },
    {
      namespace: 'documents/a-note',
      title: 'Du pain',
      titleLanguage: 'fr',
      original: false,
      texts: [{ segment: 'title' }, { segment: 'p2' }],
    },
  ]);
  const original = await desk.find('it', { find: 'pane', document: 'a-note' });
  expect(original.places).toMatchObject([{ original: true, title: 'Una nota' }]);
  const elsewhere = await desk.find('fr', { find: 'pain', collection: 'others' });
  expect(elsewhere.places).toEqual([]);
});

test('no more than a thousand hits are given, and that there are more is told', async () => {
  desk.bundle('fr', { p1: 'a'.repeat(1500), p2: 'a' });
  const answer = await desk.find('fr', { find: 'a', with: 'b' });
  expect(answer).toMatchObject({ hits: 1000, more: true });
  desk.bundle('fr', { p1: 'a'.repeat(1000) });
  expect(await desk.find('fr', { find: 'a', with: 'b' })).toMatchObject({ more: false });
});

test('a faulty file is told and left out', async () => {
  desk.write('locales/fr/documents/a-note.json', ['pain']);
  const answer = await desk.find('fr', { find: 'pain', document: 'a-note' });
  expect(answer).toEqual({ places: [], hits: 0, more: false, faulty: ['documents/a-note'] });
});

test('the source of each text is had on demand', async () => {
  desk.bundle('fr', { p1: 'Six morts.' });
  const answer = await desk.ask('/api/find/fr/sources/a-note');
  expect(await answer.json()).toMatchObject({ p1: { language: 'it', text: 'Sei morti.' } });
});

test('a long hostile text is gone through in time', async () => {
  const nested = `${'*['.repeat(20_000)}a${'](b)*'.repeat(20_000)}`;
  desk.bundle('fr', { p1: nested, p2: `${'a\u0301\u200D'.repeat(50_000)}b` });
  expect((await desk.find('fr', { find: 'a'.repeat(300), with: '*' })).hits).toBe(0);
  expect((await desk.find('fr', { find: 'a', with: '*[', marks: false })).hits).toBe(1000);
});

test.each([
  ['xx?find=a', 404],
  ['__proto__?find=a', 404],
  ['fr?find=', 400],
  ['fr', 400],
  [`fr?find=${'a'.repeat(301)}`, 400],
  [`fr?find=a&with=${'a'.repeat(1001)}`, 400],
  ['fr?find=a%0Ab', 400],
  ['fr?find=a&document=../../x', 400],
  ['fr?find=a&document=none', 404],
  ['fr?find=a&collection=__proto__', 400],
  ['fr/sources/..%2Fx', 404],
])('nothing is looked for at %s', async (path, status) => {
  expect((await desk.ask(`/api/find/${path}`)).status).toBe(status);
});

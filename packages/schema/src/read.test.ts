import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { read, type Kind } from './index.ts';
import { fixtureText, kindNames } from './testing/fixtures.ts';
import { findingsOf } from './testing/outcomes.ts';

/** What the only finding says, and where: `3:5 message | help`. */
function only(kind: Kind, data: unknown): string {
  const text = typeof data === 'string' ? data : JSON.stringify(data, null, 2);
  const found = findingsOf(kind, text);
  expect(found).toHaveLength(1);
  const [{ line, column, message, help } = {}] = found;
  return `${line}:${column} ${message} | ${help}`;
}

const skeleton = {
  id: 'letter',
  collection: 'letters',
  originalLanguage: 'en',
  issued: '2022-01-10',
  title: 'title',
  body: [{ type: 'paragraph', id: 'p1' }],
};

describe('read', () => {
  it.each(kindNames)('gives the data of a file that is right: %s', (kind) => {
    const text = fixtureText(kind);
    expect(read(kind, text, 'file.json')).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it('names the file, the place and the rule', () => {
    expect(findingsOf('collection', '{\n  "id": "Letters"\n}')).toEqual([
      {
        rule: 'schema',
        severity: 'error',
        message: '"id" is "Letters", which is not an id.',
        help: expect.stringContaining('Did you mean "letters"?') as string,
        file: 'file.json',
        pointer: '/id',
        line: 2,
        column: 9,
        endLine: 2,
        endColumn: 18,
      },
    ]);
  });

  it('lists faults in the order of the file', () => {
    const found = findingsOf('document', JSON.stringify({ ...skeleton, id: 1, body: 2, title: 3 }));
    expect(found.map(({ pointer }) => pointer)).toEqual(['/id', '/title', '/body']);
  });

  it('takes a misspelt property for the missing one, and says so once', () => {
    const { title, ...rest } = skeleton;
    expect(only('document', { ...rest, titel: title })).toContain(
      'A document has no property "titel". | Did you mean "title"?',
    );
  });

  it('says what a missing property is for', () => {
    const { issued: _, ...rest } = skeleton;
    expect(only('document', rest)).toBe(
      '1:1 This document has no "issued". | Add "issued". When it was issued (Dublin Core issued).',
    );
  });

  it('knows the type of a block that is misspelt', () => {
    expect(only('document', { ...skeleton, body: [{ type: 'paragraf', id: 'p1' }] })).toMatch(
      /^9:15 "type" is "paragraf", which is not one of its values\. \| Did you mean "paragraph"\?/,
    );
  });

  it('judges a block by its type alone', () => {
    expect(only('document', { ...skeleton, body: [{ type: 'heading', id: 'h1' }] })).toMatch(
      /This heading has no "level"\. \| Add "level"\. 2 to 6/,
    );
  });

  it.each([
    ['Foo_Bar', 'foo-bar'],
    ['fooBar', 'foo-bar'],
    ['Les élections', 'les-elections'],
    ['2022-report', 'report'],
    ['constructor', 'constructor-1'],
    ['Con', 'con-1'],
    ['lpt1', 'lpt1-1'],
  ])('suggests an id for %s', (id, suggestion) => {
    expect(only('collection', { id })).toContain(`Did you mean "${suggestion}"?`);
  });

  it('suggests no id where nothing of the text can stay', () => {
    expect(only('collection', { id: 'Письма' })).not.toContain('Did you mean');
  });

  it.each([
    ['10.1.2022', '2022-01-10'],
    ['2022-1-5', '2022-01-05'],
    ['2022/01/05', '2022-01-05'],
    ['2022–01–05', '2022-01-05'],
    ['2022-01-05T10:00:00Z', '2022-01-05'],
    ['2022.1', '2022-01'],
    ['circa 1984', '1984~'],
    ['1980s', '198X'],
    ['1980–1985', '1980/1985'],
    ['198x', '198X'],
  ])('suggests a date for %s', (issued, suggestion) => {
    expect(only('document', { ...skeleton, issued })).toContain(`Did you mean "${suggestion}"?`);
  });

  it.each([
    ['pt_br', 'pt-BR'],
    ['ZH-hant', 'zh-Hant'],
    ['iw-il', 'he-IL'],
  ])('suggests a language tag for %s', (originalLanguage, suggestion) => {
    const message = only('document', { ...skeleton, originalLanguage });
    expect(message).toContain(`Did you mean "${suggestion}"?`);
  });

  it('finds days no calendar has, and intervals that end before they begin', () => {
    expect(only('document', { ...skeleton, issued: '2022-02-30' })).toBe(
      '5:13 "issued" is "2022-02-30", but no calendar has "2022-02-30". | Look the day up in the source, or write the month alone: "2022-02".',
    );
    expect(only('document', { ...skeleton, modified: '2022/2021-05' })).toContain(
      'which ends before it begins. | Put the earlier date first: "2021-05/2022".',
    );
    const ledger = JSON.parse(fixtureText('ledger')) as { segments: { p1: { on?: string } } };
    ledger.segments.p1.on = '2023-02-29';
    expect(only('ledger', ledger)).toContain('no calendar has "2023-02-29"');
  });

  it('finds a segment id used twice and names both places', () => {
    const body = [...skeleton.body, { type: 'list', items: [{ id: 'p1' }] }];
    expect(only('document', { ...skeleton, body })).toBe(
      '16:17 Segment "p1" is used twice, first on line 10. | Each segment has an id of its own. Give the one that came later an id that was never used, such as "p2".',
    );
  });

  it('finds what an archive says against itself', () => {
    const languages = [
      { tag: 'fr', name: 'français' },
      { tag: 'fr', name: 'Français' },
    ];
    const archive = { id: 'a', defaultLanguage: 'en', languages };
    expect(findingsOf('archive', JSON.stringify(archive)).map(({ message }) => message)).toEqual([
      '"defaultLanguage" is "en", which is not among "languages".',
      'The language "fr" is listed twice, first on line 1.',
    ]);
  });

  it('finds formats that are no tag, or of another language', () => {
    const said = ['en_gb', 'fr'].flatMap((formats) => {
      const languages = [{ tag: 'en', name: 'English', formats }];
      return findingsOf('archive', JSON.stringify({ id: 'a', defaultLanguage: 'en', languages }));
    });
    expect(said.map(({ message, help }) => `${message} ${help}`)).toEqual([
      '"formats" is "en_gb", which is not a language tag. Did you mean "en-GB"? A language tag is written as in BCP 47, letter case included: fr, pt-BR, zh-Hant.',
      '"formats" is "fr", which is another language than "en". Write a tag that begins with "en", or remove "formats".',
    ]);
  });

  it.each([
    'https://[',
    'https://archive.example/?a',
    'https://archive.example/#a',
    'https://me@a.example',
  ])('finds that no site can be at %s', (url) => {
    const languages = [{ tag: 'en', name: 'English' }];
    const archive = { id: 'a', url, defaultLanguage: 'en', languages };
    expect(findingsOf('archive', JSON.stringify(archive))).toMatchObject([
      {
        pointer: '/url',
        message: `"url" is "${url}", which is not the address of a site.`,
        line: 1,
      },
    ]);
  });

  it.each([
    ['name', 'It is text, so each language has its own: "name" in locales/<tag>/archive.json.'],
    ['license', 'Write it inside "rights".'],
    ['templates', 'Write it inside "theme".'],
    ['formats', 'Write it into an item of "languages".'],
    ['constructor', 'Remove it. It can have "id", "url",'],
  ])('says where "%s" belongs that is written beside the languages of an archive', (name, help) => {
    const languages = [{ tag: 'en', name: 'English' }];
    const archive = { id: 'a', defaultLanguage: 'en', languages, [name]: '' };
    const [finding] = findingsOf('archive', JSON.stringify(archive));
    expect(finding?.message).toBe(`An archive has no property "${name}".`);
    expect(finding?.help).toContain(help);
  });

  it('finds redirects that lead to redirects, and ids redirected twice', () => {
    const redirects = [
      { from: 'a', type: 'moved', to: 'b' },
      { from: 'b', type: 'split', to: ['c', 'd'] },
      { from: 'b', type: 'withdrawn', reason: 'An error.' },
    ];
    const found = findingsOf('redirects', JSON.stringify({ redirects }, null, 2));
    expect(found.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '6 This leads to "b", which is redirected itself on line 9.',
      '17 "b" is redirected twice, first on line 9.',
    ]);
  });

  it('finds a property that stands twice, also where the schema allows any name', () => {
    const text = '{\n  "p1": "a",\n  "p2": "b",\n  "p\\u0031": "c"\n}';
    const [finding, ...others] = findingsOf('bundle', text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'json-duplicate-key',
      message: '"p1" stands twice in the same object, first on line 2.',
      line: 4,
      column: 3,
      pointer: '/p1',
    });
  });

  it('has a place for every fault, also where the engine misreads a name', () => {
    // V8 14 reads the second name as a backslash.
    const found = findingsOf('collection', '{\n  "id": "a",\n  "\\u0061": 1 }');
    expect(found).not.toEqual([]);
    for (const { line } of found) expect(line).toBeGreaterThanOrEqual(1);
  });

  it('is not misled by colons, quotation marks and backslashes inside texts', () => {
    const bundle = { p1: 'a: "b": \\', p2: '\\": {', p3: '"', p4: '\\\\"' };
    expect(findingsOf('bundle', JSON.stringify(bundle))).toEqual([]);
  });

  it('keeps what a file holds from misleading the reader of a message', () => {
    const message = only('collection', { id: '\u001b[31m\u202eevil\u0085' });
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(message).toContain('\\u{202e}');
  });

  it('says of a file with very many faults that it has many', () => {
    const body = Array.from({ length: 150_000 }, () => ({ type: 'paragraph', id: 'P 1' }));
    const found = findingsOf('document', JSON.stringify({ ...skeleton, body }));
    expect(found).toHaveLength(101);
    expect(found.at(-1)?.message).toBe('The file has more faults than the 100 above.');
  });

  it('refuses texts far longer than any that has a form', () => {
    const long = 'a-'.repeat(5_000_000);
    expect(only('document', { ...skeleton, originalLanguage: long })).toContain(
      'not a language tag',
    );
    expect(only('document', { ...skeleton, issued: '/'.repeat(5_000_000) })).toContain(
      'not a date',
    );
    expect(only('bundle', { [long]: '' })).toContain('at most 100 are possible');
    expect(only('interface', { [long]: '' })).toContain('not the name of an interface text');
  });

  it('takes very many faults that no schema finds in its stride', () => {
    const comments = Array.from({ length: 200_000 }, () => ({ text: 'a', on: '2022-02-30' }));
    const record = { from: 'en', source: '0'.repeat(16), target: '0'.repeat(16), state: 'final' };
    const segments = { p1: { ...record, comments } };
    const ledger = { document: 'a', language: 'fr', segments };
    expect(findingsOf('ledger', JSON.stringify(ledger))).toHaveLength(101);
    const body = Array.from({ length: 200_000 }, () => ({ type: 'paragraph', id: 'p1' }));
    expect(findingsOf('document', JSON.stringify({ ...skeleton, body }))).toHaveLength(101);
  });

  it('takes long lists of equal and of different ids in its stride', () => {
    const places = Array.from({ length: 100_000 }, (_, index) => `place-${index}`);
    expect(findingsOf('document', JSON.stringify({ ...skeleton, places }))).toEqual([]);
    expect(only('document', { ...skeleton, places: [...places, 'place-7'] })).toContain(
      '"place-7" twice',
    );
  });

  it.each(kindNames)('never throws, and explains every refusal: %s', (kind) => {
    const hostile = fc.constantFrom(
      '"',
      '\\',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '\n',
      "'",
      '\0',
      '“',
      'x',
    );
    const text = fixtureText(kind);
    const mutation = fc.record({
      at: fc.nat(text.length),
      drop: fc.nat(12),
      insert: fc.oneof(hostile, fc.json(), fc.string()),
    });
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const mutated = mutations.reduce(
          (before, { at, drop, insert }) => before.slice(0, at) + insert + before.slice(at + drop),
          text,
        );
        const outcome = read(kind, mutated, 'file.json');
        const found = outcome.ok ? [] : outcome.findings;
        expect(outcome.ok || found.length > 0).toBe(true);
        for (const { line, column, endLine, message, help } of found) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(endLine).toBeLessThanOrEqual(mutated.split('\n').length);
          expect(`${message} ${help}`).not.toContain('undefined');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never throws at any JSON at all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kindNames), fc.jsonValue(), (kind, data) => {
        expect(read(kind, JSON.stringify(data), 'file.json')).toHaveProperty('ok');
      }),
    );
  });
});

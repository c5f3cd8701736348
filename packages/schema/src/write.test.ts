import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { write, type Archive, type Bundle } from './index.ts';
import { fixtureText, kindNames } from './testing/fixtures.ts';
import { valueOf } from './testing/outcomes.ts';
import { validValue } from './testing/valid-values.ts';

/** The same data with the properties of every object turned round. */
function reversed(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(reversed);
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([key, held]) => [key, reversed(held)]);
  return Object.fromEntries(entries.toReversed()) as unknown;
}

const written = (label: string) =>
  write('document', {
    id: 'a',
    collection: 'b',
    originalLanguage: 'en',
    issued: '2022',
    title: 'title',
    body: [],
    notes: [{ id: 'n1', label }],
  });

describe('write', () => {
  it.each(kindNames)('writes what read gives back, and then the same text again: %s', (kind) => {
    fc.assert(
      fc.property(validValue(kind), (data) => {
        const text = write(kind, data);
        const again = valueOf(kind, text);
        expect(again).toEqual(data);
        expect(write(kind, again)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it.each(kindNames)('leaves a canonical file as it is: %s', (kind) => {
    const text = fixtureText(kind);
    expect(write(kind, valueOf(kind, text))).toBe(text);
  });

  it('puts properties into the order of the schema, wherever they lie', () => {
    for (const kind of ['archive', 'collection', 'document', 'redirects'] as const) {
      const text = fixtureText(kind);
      expect(write(kind, reversed(JSON.parse(text)) as never)).toBe(text);
    }
  });

  it('keeps the order of texts in a bundle and of languages in a glossary', () => {
    expect(write('bundle', { p2: 'b', p1: 'a' })).toBe('{\n  "p2": "b",\n  "p1": "a"\n}\n');
    const terms = { ru: [], en: [] };
    const text = write('glossary', { id: 'a', kind: 'term', terms });
    expect(text.indexOf('"ru"')).toBeLessThan(text.indexOf('"en"'));
  });

  it('writes text in NFC, property names included', () => {
    expect(write('bundle', { p1: 'e\u0301', ['e\u0301']: '' })).toBe(
      '{\n  "p1": "\u00e9",\n  "\u00e9": ""\n}\n',
    );
  });

  it('gives a block of plain values a line, and more to one that is too long', () => {
    expect(written('*')).toContain('\n    { "id": "n1", "label": "*" }\n');
    expect(written('*'.repeat(80))).toContain('\n    {\n      "id": "n1",\n      "label": "**');
  });

  it('leaves out properties that are undefined', () => {
    expect(write('collection', { id: 'a', order: undefined })).toBe('{\n  "id": "a"\n}\n');
  });

  it('refuses a property that the schema does not know', () => {
    const archive = { ...valueOf('archive', fixtureText('archive')), naem: 'x' } as Archive;
    expect(() => write('archive', archive)).toThrow('"naem" is no property of archive');
  });

  it('writes an empty bundle', () => {
    const empty: Bundle = {};
    expect(write('bundle', empty)).toBe('{}\n');
  });
});

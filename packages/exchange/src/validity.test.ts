import * as fc from 'fast-check';
import { po } from 'gettext-parser';
import { describe, expect, it } from 'vitest';

import { hostileText } from './testing/arbitraries.ts';
import { contentDocuments } from './testing/content.ts';
import { exported, takenWell } from './testing/exchange.ts';
import { hostileDocument } from './testing/hostile-document.ts';
import { note } from './testing/note.ts';
import { msgcat, msgfmt, xmllint } from './testing/program.ts';
import { xliffFaults } from './testing/xliff-rules.ts';

const LONG = 60_000;

/** The starter archive in one language, and the note. */
function exports(format: 'po' | 'xliff'): string[] {
  const files = contentDocuments().map((document) => exported(format, document, 'fr'));
  return [...files, exported(format, note())].filter((text) => text !== '');
}

describe('a PO file', () => {
  it(
    'passes msgfmt -c and is laid out as msgcat does, where GNU gettext is installed',
    () => {
      for (const text of exports('po')) {
        expect(msgfmt(text) ?? '').toBe('');
        // Another reader with its own strictness, wherever the tests run.
        expect(
          Object.keys(po.parse(text, { validation: true }).translations).length,
        ).toBeGreaterThan(1);
        expect(msgcat(text) ?? text).toBe(text);
      }
    },
    LONG,
  );

  it('that a program sorted and laid out in another way changes nothing', () => {
    const text = exported('po', note());
    const entries = text.trim().split('\n\n');
    const sorted = [entries[0], ...entries.slice(1).toReversed()].join('\n\n');
    const again = msgcat(text, '--no-wrap', '--sort-output') ?? sorted;
    expect(again).not.toBe(text);
    for (const each of [again, sorted]) expect(takenWell(note(), each).changes).toEqual([]);
  });

  it(
    'passes msgfmt whatever is in it, but for line ends at the edges of texts, which it wants alike',
    () => {
      const text = hostileText.map((each) => each.replaceAll(/^[\r\n]+|[\r\n]+$/g, ''));
      fc.assert(
        fc.property(hostileDocument(text), (document) => {
          const file = exported('po', document);
          expect((file === '' ? undefined : msgfmt(file)) ?? '').toBe('');
          expect(po.parse(file).charset).toBe('utf-8');
        }),
        { numRuns: 25 },
      );
    },
    LONG,
  );
});

describe('an XLIFF file', () => {
  it(
    'keeps the rules of XLIFF 2.1, and those of its schema where xmllint and the schema are installed',
    () => {
      for (const text of exports('xliff')) {
        expect(xliffFaults(text)).toEqual([]);
        expect(xmllint(text) ?? '').toBe('');
      }
    },
    LONG,
  );

  it(
    'keeps them whatever is in it',
    () => {
      fc.assert(
        fc.property(hostileDocument(), (document) => {
          const file = exported('xliff', document);
          fc.pre(file !== '');
          expect(xliffFaults(file)).toEqual([]);
        }),
        { numRuns: 300 },
      );
      fc.assert(
        fc.property(hostileDocument(), (document) => {
          const file = exported('xliff', document);
          fc.pre(file !== '');
          expect(xmllint(file) ?? '').toBe('');
        }),
        { numRuns: 20 },
      );
    },
    LONG,
  );
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { gather } from './index.ts';
import { hostileText } from './testing/arbitraries.ts';
import { contentDocuments } from './testing/content.ts';
import {
  FORMATS,
  edited,
  exported,
  readBack,
  reread,
  takenWell,
  written,
} from './testing/exchange.ts';
import { hostileDocument } from './testing/hostile-document.ts';

describe.each(FORMATS)('a file in %s that nobody edited', (format) => {
  const documents = contentDocuments();
  const pairs = documents.flatMap((document) =>
    [...document.bundles.keys()]
      .filter((tag) => format === 'md' || tag !== document.skeleton.originalLanguage)
      .map((tag) => [document.skeleton.id, tag, document] as const),
  );

  it.each(pairs)('changes nothing of %s in %s', (_, tag, document) => {
    const applied = takenWell(document, exported(format, document, tag));
    expect(applied.changes).toEqual([]);
    expect(applied.findings).toEqual([]);
    expect(applied.bundle).toBe(document.bundles.get(tag));
    expect(applied.ledger).toBe(document.ledgers.get(tag));
  });

  it('changes nothing of a document whose texts, comments and states are hostile', () => {
    fc.assert(
      fc.property(hostileDocument(), (document) => {
        const text = exported(format, document);
        fc.pre(text !== '');
        const applied = takenWell(document, reread(text));
        expect(applied.changes).toEqual([]);
        expect(applied.bundle).toBe(document.bundles.get('fr'));
        expect(applied.ledger).toBe(document.ledgers.get('fr'));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a hostile text', () => {
  it.each(['po', 'xliff', 'tmx'] as const)('comes back from %s as it is', (format) => {
    fc.assert(
      fc.property(hostileDocument(), (document) => {
        const known = gather(document, 'fr');
        const file = written(format, known);
        fc.pre(file !== '');
        const texts = new Map(known.segments.map(({ id, text }) => [id, text]));
        const sources = new Map(
          known.segments.map(({ id, source, previous, outdated }) => [
            id,
            format === 'tmx' && outdated ? previous : source,
          ]),
        );
        for (const { id, text, source } of readBack(reread(file)).segments) {
          expect(text ?? '').toBe(texts.get(id));
          expect(source).toBe(sources.get(id));
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['po', 'xliff', 'tmx'] as const)(
    'that a translator wrote arrives through %s',
    (format) => {
      fc.assert(
        fc.property(hostileDocument(), hostileText, (document, text) => {
          fc.pre(text.trim() !== '');
          const known = gather(document, 'fr');
          const file = edited(format, known, { p1: text });
          fc.pre(file?.segments.some(({ id }) => id === 'p1') === true);
          const { bundle } = takenWell(document, file);
          expect(settled(bundle?.['p1'])).toBe(settled(text));
        }),
        { numRuns: 500 },
      );
    },
  );

  it('that a translator wrote arrives through Markdown, but for white space at its edges', () => {
    fc.assert(
      fc.property(hostileDocument(), hostileText, (document, hostile) => {
        const text = `a${hostile.toWellFormed()}z`;
        const known = gather(document, 'fr');
        fc.pre(known.segments.some(({ id }) => id === 'p1'));
        const { bundle } = takenWell(document, edited('md', known, { p1: text }) ?? '');
        expect(settled(bundle?.['p1'])).toBe(settled(text));
      }),
      { numRuns: 500 },
    );
  });
});

/** Which line end it is, and whether a backslash is before it, is for the format to say. */
function settled(text: string | undefined): string | undefined {
  return text?.normalize('NFC').replaceAll(/\\?(?:\r\n?|\n)/g, '\n');
}

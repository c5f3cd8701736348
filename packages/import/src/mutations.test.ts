import { readFileSync } from 'node:fs';

import { parse, plain } from '@archive/markup';
import { type Ledger, read, write } from '@archive/schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addsUp, documentOf, knowledge, letters } from './fixtures/archive.ts';
import { importDocument, type ImportedDocument, importTranslation, readPage } from './index.ts';

const pages = ['statement.txt', 'legacy.html', 'statement.md'].map((name) => ({
  name,
  bytes: readFileSync(new URL(`fixtures/${name}`, import.meta.url)),
}));

/** Bytes and markup that readers and recognisers stumble over. */
const scraps = fc.constantFrom(
  '<',
  '>',
  '</p>',
  '<p>',
  '<br><br>',
  '<b>',
  '<sup>1</sup>',
  '<a href="#x">1</a>',
  '<li id="x">',
  '<p>a<a href="#y" name="x">1</a><p><a href="#x" name="y">1.</a> b',
  '<p style="mso-list:l0 level2 lfo1"><span style="mso-list:ignore">1.</span>',
  '<table><td>',
  '<pre>',

  '(1)',
  '[1]',
  '[^1]',
  '[^1]: x',
  '*',
  '**',
  '¹',
  '\n',
  '\n\n',
  '\r',
  '\t',
  '    ',
  '- ',
  '1. ',
  '> ',
  '# ',
  '---',
  '***',

  '&#0;',
  '&amp;',
  '&nbsp;',
  '\u00a0',
  '\u00ad',
  '\u200f',
  '\ufeff',
  '😀',
  '\ud800',
  'e\u0301',
  '١٠ يناير ٢٠٢٢',
  '10/01/2022',

  'Statements',
  'Back to Statements',
  'Notes',
  '{{name}}',
  '[a](b)',
  '\\',
  '{lang=fr}',
  '`',
  '~~~',
  '<!--',
  '-->',
  '<script>',
);

const mutation = fc.record({
  page: fc.constantFrom(...pages),
  edits: fc.array(
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), scrap: scraps }),
    { maxLength: 12 },
  ),
  stray: fc.array(
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) }),
    { maxLength: 3 },
  ),
});

type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutated({ page, edits, stray }: Mutation): Buffer {
  let text = page.bytes.toString('utf8');
  for (const { at, cut, scrap } of edits) {
    const index = Math.floor(at * text.length);
    text = text.slice(0, index) + scrap + text.slice(index + cut);
  }
  const bytes = Buffer.from(text);
  for (const { at, byte } of stray) bytes[Math.floor(at * bytes.length)] = byte;
  return bytes;
}

const options = { collection: 'statements', issued: '2022', language: 'en' };

/** What became of a page: `refused` with one finding, `whole` in a document, or else what went wrong. */
async function fateOf(
  bytes: Uint8Array,
  name: string,
  original: ImportedDocument,
): Promise<string[]> {
  const page = await readPage(bytes, name);
  if (!page.ok)
    return [page.findings.length === 1 ? 'refused' : `${page.findings.length} findings`];
  return [
    importDocument(page.value, knowledge, options),
    importTranslation(page.value, knowledge, original.skeleton, original.bundle, {
      language: 'fr',
    }),
  ].map((made) => {
    if (!made.ok)
      return made.findings.some(({ rule }) => rule === 'lost-text') ? 'lost' : 'refused';
    if (made.value.status === 'unchanged') return 'unchanged';
    const { report, skeleton, bundle, ledger }: ImportedDocument & { ledger?: Ledger } = made.value;
    const written = [
      read('document', write('document', skeleton), 'document.json'),
      read('bundle', write('bundle', bundle), 'bundle.json'),
      ...(ledger === undefined ? [] : [read('ledger', write('ledger', ledger), 'ledger.json')]),
    ];
    if (written.some((one) => !one.ok)) return JSON.stringify(written);
    const isCounted = report.characters.total === page.value.characters && addsUp(report);
    return isCounted ? 'whole' : JSON.stringify(report.characters);
  });
}

describe('a damaged page', () => {
  it('imports with nothing lost or is refused, and never makes the importer fail', async () => {
    const original = await documentOf(pages[0]?.bytes ?? '', 'a.txt');
    await fc.assert(
      fc.asyncProperty(mutation, async (sample) => {
        const fates = await fateOf(mutated(sample), sample.page.name, original);
        expect(['whole', 'refused']).toEqual(expect.arrayContaining(fates));
      }),
      { numRuns: 300 },
    );
  });

  it('of random bytes is refused or imports', async () => {
    const original = await documentOf(pages[0]?.bytes ?? '', 'a.txt');
    const names = fc.constantFrom('a.txt', 'a.html', 'a.md', 'a.docx');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), names, async (bytes, name) => {
        const fates = await fateOf(bytes, name, original);
        expect(['whole', 'refused']).toEqual(expect.arrayContaining(fates));
      }),
      { numRuns: 300 },
    );
  });

  it('of any plain text keeps its letters', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        const content = `Title\n\nSome words. ${one}\n\n${other}`;
        const page = await readPage(new TextEncoder().encode(content), 'a.txt');
        // Control characters make a file binary.
        fc.pre(page.ok);
        const made = importDocument(page.value, knowledge, options);
        fc.pre(made.ok && made.value.status === 'imported');
        const { bundle, report } = made.value;
        const texts = Object.values(bundle).map((value) => plain(parse(value)));
        const rest = [...report.leftOut, ...report.recognised].map((entry) => entry.text);
        expect(letters(...texts, ...rest)).toBe(letters(content));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';

import { renderHtml, renderParts } from '../index.ts';
import { attributesOf, elementsOf, find, textOfElement } from '../testing/html-tree.ts';
import { documentOf, options, paragraph } from '../testing/one-block.ts';
import { english, french, skeleton } from '../testing/sample.ts';

const call = (html: string): string[] =>
  find(html, ({ role }) => role === 'doc-noteref').map((a) => attributesOf(a)['href'] ?? '');

describe('notes', () => {
  const one = documentOf(
    [{ type: 'paragraph', id: 'p1' }],
    { p1: 'A.[^n1]', n1: 'A *note*.' },
    { notes: [{ id: 'n1' }] },
  );

  it('are called by a link and link back', () => {
    const { body, notes } = renderParts(one, options);
    expect(body).toContain(
      '<sup class="note-call"><a href="#n1" id="n1-call" role="doc-noteref" aria-label="Note 1">1</a></sup>',
    );
    expect(notes).toBe(
      '<section class="notes" role="doc-endnotes" aria-labelledby="notes">\n<h2 id="notes">Notes</h2>\n<ol>\n' +
        '<li id="n1">A <em>note</em>. <a class="note-back" href="#n1-call" role="doc-backlink" ' +
        'aria-label="Back to the text">↩\u{fe0e}</a></li>\n</ol>\n</section>',
    );
  });

  it('link back to every call, those in other notes included', () => {
    const { notes } = renderParts({ skeleton, text: english }, options);
    const back = find(notes, ({ role }) => role === 'doc-backlink').map(attributesOf);
    expect(back.map(({ href }) => href)).toEqual([
      '#n0-call',
      '#n1-call',
      '#n1-call-2',
      '#n2-call',
      '#n2-call-2',
    ]);
    expect(back.map((attributes) => attributes['aria-label'])).toEqual([
      'Back to the text',
      'Back to the text 1',
      'Back to the text 2',
      'Back to the text 1',
      'Back to the text 2',
    ]);
  });

  it('keep a mark of their own, and are counted without it', () => {
    const { header, notes } = renderParts({ skeleton, text: english }, options);
    expect(header).toContain('aria-label="Note *">*</a>');
    expect(notes).toContain(
      '<li id="n0" class="note-labelled"><span class="note-label">*</span> Of',
    );
    expect(notes).toContain('<li id="n1" value="1">');
  });

  it('are numbered in the digits of the language', () => {
    const { body, notes } = renderParts({ ...one, text: { ...one.text, language: 'fa' } }, options);
    expect(body).toContain('aria-label="یادداشت ۱">۱</a>');
    // No list counts like that by itself.
    expect(notes).toContain('<li id="n1" class="note-labelled"><span class="note-label">۱</span>');
  });

  it('point back the way one reads', () => {
    const arabic = { ...one, text: { ...one.text, language: 'ar' } };
    expect(renderParts(arabic, options).notes).toContain('>↪\u{fe0e}</a>');
  });

  it('of the translator stand apart and have letters', () => {
    const { body, notes } = renderParts({ skeleton, text: french, fallback: english }, options);
    expect(body).toContain('aria-label="Note du traducteur a">a</a>');
    expect(notes).toContain(
      '<section class="translators-notes" role="doc-endnotes" aria-labelledby="translators-notes">',
    );
    expect(notes).toContain('<ol type="a">\n<li id="tn1">Du traducteur.');
  });

  it('of the translator come in the order of their numbers, with as many letters as it takes', () => {
    const numbers = Array.from({ length: 28 }, (_, index) => 28 - index);
    const texts = Object.fromEntries(numbers.map((number) => [`tn${number}`, 'N']));
    const { body, notes } = renderParts(
      documentOf([{ type: 'paragraph', id: 'p1' }], {
        p1: '[^tn2][^tn26][^tn27][^tn28]',
        ...texts,
      }),
      options,
    );
    const marks = find(body, ({ role }) => role === 'doc-noteref').map(textOfElement);
    expect(marks).toEqual(['b', 'z', 'aa', 'ab']);
    const ids = find(notes, ({ id }) => /^tn[0-9]+$/.test(id ?? '')).map(attributesOf);
    expect(ids.map(({ id }) => id)).toEqual(numbers.toReversed().map((number) => `tn${number}`));
  });

  it('without a text are no dead links', () => {
    expect(renderParts(paragraph('A.[^n1]', { notes: [{ id: 'n1' }] }), options).body).toBe(
      '<p id="p1">A.<sup class="note-call">1</sup></p>',
    );
    expect(renderParts(paragraph('A.[^n9]'), options).body).toBe(
      '<p id="p1">A.<sup class="note-call">[n9]</sup></p>',
    );
  });

  it('that nobody calls are kept', () => {
    const { notes } = renderParts(documentOf([], { n1: 'N.' }, { notes: [{ id: 'n1' }] }), options);
    expect(notes).toContain('<li id="n1">N.</li>');
  });

  it('of the original’s translator are not those of this translation', () => {
    const { skeleton: plain } = paragraph('');
    const text = { language: 'fr', segments: { tn1: ['la mienne'] } };
    const fallback = { language: 'en', segments: { p1: [{ type: 'note' as const, id: 'tn1' }] } };
    expect(call(renderHtml({ skeleton: plain, text, fallback }, options))).toEqual([]);
  });
});

describe('ids', () => {
  const idsOf = (html: string): string[] =>
    elementsOf(html).flatMap((element) => attributesOf(element)['id'] ?? []);

  it('are there once, whatever the segments are called', () => {
    const input = documentOf(
      ['n1-call', 'notes', 'p1', 'p1'].map((id) => ({ type: 'paragraph' as const, id })),
      { p1: 'A.[^n1][^n1]', n1: 'N.', 'n1-call': 'B.', notes: 'C.' },
      { notes: [{ id: 'n1' }, { id: 'n1' }] },
    );
    const html = renderHtml(input, options);
    const ids = idsOf(html);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = find(html, ({ href }) => href !== undefined).map(
      (a) => attributesOf(a)['href'],
    );
    expect(targets.every((href) => ids.includes(href?.slice(1) ?? ''))).toBe(true);
    expect(ids).toEqual(expect.arrayContaining(['n1-call', 'n1-call-2', 'notes', 'notes-2']));
  });

  it('have a prefix where a page shows more than one document', () => {
    const prefixed = { ...options, idPrefix: 'fr-', permalinks: true };
    const html = renderHtml({ skeleton, text: english }, prefixed);
    const ids = idsOf(html);
    expect(ids.every((id) => id.startsWith('fr-'))).toBe(true);
    const targets = find(html, ({ href }) => href?.startsWith('#') ?? false).map(attributesOf);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.every(({ href }) => ids.includes(href?.slice(1) ?? ''))).toBe(true);
    const labels = find(html, (attributes) => 'aria-labelledby' in attributes).map(attributesOf);
    expect(labels.every((attributes) => ids.includes(attributes['aria-labelledby'] ?? ''))).toBe(
      true,
    );
  });
});

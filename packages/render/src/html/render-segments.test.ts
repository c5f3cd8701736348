import { describe, expect, it } from 'vitest';

import { renderSegments } from '../index.ts';
import { attributesOf, find } from '../testing/html-tree.ts';
import { documentOf, options } from '../testing/one-block.ts';

const translated = documentOf(
  [
    { type: 'paragraph', id: 'p1' },
    { type: 'paragraph', id: 'p2' },
    { type: 'verse', segments: ['v1'] },
  ],
  {
    p1: 'A *word*.[^n1] See [below](#p2).[^tn1]',
    p2: '1 < 2',
    v1: 'One\\\ntwo',
    n1: 'A note.',
    tn1: 'Of the translator.[^n1]',
  },
  { notes: [{ id: 'n1' }] },
);

describe('a document passage by passage', () => {
  const { segments, translatorsNotes, language, direction } = renderSegments(translated, {
    ...options,
    idPrefix: 'en_',
  });

  it('has the inside of an element for each passage of the text', () => {
    expect([language, direction]).toEqual(['en', 'ltr']);
    expect([...segments.keys()]).toEqual(['title', 'p1', 'p2', 'v1', 'n1']);
    expect(segments.get('p2')).toBe('1 &lt; 2');
    expect(segments.get('v1')).toBe(
      '<span class="line">One</span><br>\n<span class="line">two</span>',
    );
  });

  it('links notes, passages and the translator’s notes to each other by prefixed ids', () => {
    const p1 = segments.get('p1') ?? '';
    const links = find(p1, ({ href }) => href !== undefined).map(attributesOf);
    expect(links.map(({ href }) => href)).toEqual(['#en_n1', '#en_p2', '#en_tn1']);
    expect(links.map(({ id }) => id)).toEqual(['en_n1-call', undefined, 'en_tn1-call']);
    const back = (html: string) =>
      find(html, ({ role }) => role === 'doc-backlink').map((a) => attributesOf(a)['href']);
    expect(back(segments.get('n1') ?? '')).toEqual(['#en_n1-call', '#en_n1-call-2']);
    expect(back(translatorsNotes)).toEqual(['#en_tn1-call']);
    expect(translatorsNotes).toContain('<li id="en_tn1">');
  });

  it('leaves out what the text lacks', () => {
    const { skeleton } = translated;
    const bare = renderSegments(
      { skeleton, text: { language: 'en', segments: { p2: ['Here.'] } } },
      options,
    );
    expect([...bare.segments]).toEqual([['p2', 'Here.']]);
    expect(bare.translatorsNotes).toBe('');
  });
});

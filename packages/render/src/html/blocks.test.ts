import type { Block } from '@archive/schema';
import { describe, expect, it } from 'vitest';

import { renderParts } from '../index.ts';
import { documentOf, options } from '../testing/one-block.ts';

function body(block: Block, text: Record<string, string>, more = {}): string {
  return renderParts(documentOf([block], text), { ...options, ...more }).body;
}

describe('blocks as HTML', () => {
  it('a paragraph has its segment id as anchor', () => {
    expect(body({ type: 'paragraph', id: 'p1' }, { p1: 'A *b*\nc' })).toBe(
      '<p id="p1">A <em>b</em><br>c</p>',
    );
  });

  it('a heading stands one level below the title', () => {
    expect(body({ type: 'heading', id: 'h', level: 2 }, { h: 'H' })).toBe('<h2 id="h">H</h2>');
  });

  it('a quotation holds its paragraphs, and who is quoted stands outside', () => {
    const block: Block = { type: 'quote', segments: ['q1', 'q2'], attribution: 'q3' };
    expect(body(block, { q1: 'One', q2: 'Two', q3: 'Who' })).toBe(
      '<figure class="quote">\n<blockquote>\n<p id="q1">One</p>\n<p id="q2">Two</p>\n</blockquote>\n' +
        '<figcaption id="q3" class="attribution">Who</figcaption>\n</figure>',
    );
  });

  it('a quotation of a document of the archive cites its address', () => {
    const block: Block = { type: 'quote', segments: ['q1'], document: 'other' };
    const resolve = (href: string): string => `/en/${href}/?a&b`;
    expect(body(block, { q1: 'One' }, { resolve })).toBe(
      '<blockquote cite="/en/other/?a&amp;b">\n<p id="q1">One</p>\n</blockquote>',
    );
  });

  it('a list holds the lists inside its items', () => {
    const block: Block = {
      type: 'list',
      ordered: true,
      items: [
        { id: 'l1', items: [{ id: 'l2' }] },
        { id: 'l3', ordered: true, items: [{ id: 'l4' }] },
      ],
    };
    expect(body(block, { l1: '1', l2: '1a', l3: '2', l4: '2a' }).replaceAll('\n', '')).toBe(
      '<ol><li id="l1">1<ul><li id="l2">1a</li></ul></li>' +
        '<li id="l3">2<ol><li id="l4">2a</li></ol></li></ol>',
    );
  });

  it('verse has a paragraph for a stanza and a span for a line, also where emphasis runs on', () => {
    const block: Block = { type: 'verse', segments: ['v1', 'v2'] };
    expect(body(block, { v1: 'a *b\nc* d', v2: 'e' })).toBe(
      '<div class="verse">\n' +
        '<p id="v1" class="stanza"><span class="line">a <em>b</em></span><br>\n' +
        '<span class="line"><em>c</em> d</span></p>\n' +
        '<p id="v2" class="stanza"><span class="line">e</span></p>\n</div>',
    );
  });

  it('a figure has its size, its description and its caption', () => {
    const block: Block = {
      type: 'figure',
      image: { file: 'media/a.svg', width: 3, height: 2 },
      alt: 'f1',
      caption: 'f2',
    };
    expect(body(block, { f1: 'A *"map"*\nof it', f2: 'Caption' }, { mediaBase: '/x/' })).toBe(
      '<figure class="figure">\n<img id="f1" src="/x/media/a.svg" alt="A &quot;map&quot; of it" ' +
        'width="3" height="2" loading="lazy">\n<figcaption id="f2">Caption</figcaption>\n</figure>',
    );
  });

  it('a figure without a description is called a figure', () => {
    const image = { file: 'media/a.svg', width: 3, height: 2 };
    expect(body({ type: 'figure', image, alt: 'f1' }, {})).toContain(
      '<img src="media/a.svg" alt="Figure"',
    );
  });

  it('a separator is a thematic break', () => {
    expect(body({ type: 'separator' }, {})).toBe('<hr>');
  });

  it.each<Block>([
    { type: 'paragraph', id: 'x' },
    { type: 'heading', id: 'x', level: 2 },
    { type: 'quote', segments: ['x'] },
    { type: 'list', items: [{ id: 'x', items: [{ id: 'y' }] }] },
    { type: 'verse', segments: ['x'] },
  ])('a $type without any text is left out', (block) => {
    expect(body(block, {})).toBe('');
  });

  it('an item without a text keeps the list inside it', () => {
    const block: Block = { type: 'list', items: [{ id: 'x', items: [{ id: 'l' }] }] };
    expect(body(block, { l: 'in' }).replaceAll('\n', '')).toBe(
      '<ul><li><ul><li id="l">in</li></ul></li></ul>',
    );
  });
});

describe('headings', () => {
  const levels = (asked: number[], headingLevel?: number): string[] => {
    const blocks = asked.map((level, index): Block => ({
      type: 'heading',
      id: `h${index}`,
      level,
    }));
    const text = Object.fromEntries(asked.map((_, index) => [`h${index}`, 'H']));
    const { header, body: html } = renderParts(documentOf(blocks, text), {
      ...options,
      headingLevel,
    });
    return [...`${header}${html}`.matchAll(/<(h[1-6]) /g)].map(([, tag = '']) => tag);
  };

  it('all follow the level of the title', () => {
    expect(levels([2, 3, 2])).toEqual(['h1', 'h2', 'h3', 'h2']);
    expect(levels([2, 3, 2], 2)).toEqual(['h2', 'h3', 'h4', 'h3']);
  });

  it('are never deeper than six', () => {
    expect(levels([2, 3, 4], 4)).toEqual(['h4', 'h5', 'h6', 'h6']);
    expect(levels([2], 9)).toEqual(['h6', 'h6']);
  });

  it('skip no level on the way down', () => {
    expect(levels([4, 6, 2, 4])).toEqual(['h1', 'h2', 'h3', 'h2', 'h3']);
  });
});

import { describe, expect, it } from 'vitest';

import { renderHtml, renderParts } from '../index.ts';
import { documentOf, options } from '../testing/one-block.ts';

describe('what is around the body', () => {
  it('the header has title, subtitle and date', () => {
    const input = documentOf([], { title: 'A *title*', sub: 'More' }, { subtitle: 'sub' });
    expect(renderParts(input, options).header).toBe(
      '<header>\n<hgroup>\n<h1 id="title">A <em>title</em></h1>\n<p id="sub" class="subtitle">More</p>\n</hgroup>\n' +
        '<p class="issued"><time datetime="2022-01-10">January 10, 2022</time></p>\n</header>',
    );
  });

  it('signature and dateline close the document', () => {
    const more = { signature: 's', dateline: 'd' };
    expect(renderParts(documentOf([], { s: 'We', d: 'Here' }, more), options).closing).toBe(
      '<footer class="closing">\n<p id="s" class="signature">We</p>\n<p id="d" class="dateline">Here</p>\n</footer>',
    );
    expect(renderParts(documentOf([], {}), options).closing).toBe('');
  });

  it('the title is also there as plain text', () => {
    const input = documentOf([], { title: '*A* title\nof <two> lines[^n1]' });
    expect(renderParts(input, options).title).toBe('A title of <two> lines');
  });

  it('the article has the language and direction of the text', () => {
    const html = renderHtml(documentOf([], { title: 'عنوان' }, { language: 'ar' }), options);
    expect(html).toMatch(/^<article lang="ar" dir="rtl">\n<header>/);
    expect(html).toMatch(/<\/header>\n<\/article>$/);
  });

  it('an archive may know the direction of a language better than its tag', () => {
    const input = documentOf([], {}, { language: 'az' });
    expect(renderHtml(input, { ...options, directionOf: () => 'rtl' })).toContain(
      'lang="az" dir="rtl"',
    );
  });
});

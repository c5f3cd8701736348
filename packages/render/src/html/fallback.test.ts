import { parseBundle } from '@archive/markup';
import { describe, expect, it } from 'vitest';

import { renderHtml, renderParts, type RenderInput } from '../index.ts';
import { attributesOf, find, textOfElement } from '../testing/html-tree.ts';
import { documentOf, options } from '../testing/one-block.ts';
import { arabic, english, french, skeleton } from '../testing/sample.ts';

function incomplete(): RenderInput {
  const { skeleton: two } = documentOf(
    [
      { type: 'paragraph', id: 'p1' },
      { type: 'paragraph', id: 'p2' },
    ],
    {},
  );
  return {
    skeleton: two,
    text: parseBundle('ar', { title: 'عنوان', p1: 'أولاً' }),
    fallback: parseBundle('en', { title: 'Title', p1: 'One', p2: 'Two' }),
  };
}

describe('segments that are not translated', () => {
  it('stand there in the original, marked to eye and machine', () => {
    expect(renderParts(incomplete(), options).body).toBe(
      '<p id="p1">أولاً</p>\n' +
        '<p id="p2" class="fallback" data-state="untranslated" lang="en" dir="ltr">' +
        '<span class="fallback-mark" role="note" lang="ar" dir="rtl">' +
        'لم يُترجم بعد: معروض باللغة الإنجليزية</span> Two</p>',
    );
  });

  it('are left out without an original', () => {
    const { skeleton: two, text } = incomplete();
    expect(renderParts({ skeleton: two, text }, options).body).toBe('<p id="p1">أولاً</p>');
  });

  it('are not marked in the original itself', () => {
    const { skeleton: two, fallback } = incomplete();
    const text = { language: 'en', segments: {} };
    const html = renderHtml({ skeleton: two, text, fallback }, options);
    expect(html).toContain('<p id="p1">One</p>');
    expect(html).not.toContain('untranslated');
  });

  it('are marked beside a heading, not in it', () => {
    const { skeleton: two, fallback } = incomplete();
    const text = { language: 'fr', segments: {} };
    expect(renderParts({ skeleton: two, text, fallback }, options).header).toContain(
      '<h1 id="title" class="fallback" data-state="untranslated" lang="en" dir="ltr">Title</h1>' +
        '<p class="fallback-mark" role="note">Pas encore traduit : affiché en anglais</p>',
    );
  });

  it('are marked one by one, each with the label, in every kind of block', () => {
    const html = renderHtml({ skeleton, text: french, fallback: english }, options);
    const marked = find(html, (attributes) => attributes['data-state'] === 'untranslated');
    const ids = marked.map((element) => attributesOf(element)['id']);
    expect(ids).toEqual([
      'subtitle',
      'h1',
      'p2',
      'q1',
      'q2',
      'q3',
      'l1',
      'l3',
      'l4',
      'v1',
      'v2',
      'v3',
      'f1',
      'f2',
      'signature',
      'dateline',
      'n0',
      'n2',
    ]);
    expect(marked.every((element) => attributesOf(element)['lang'] === 'en')).toBe(true);
    const marks = find(html, (attributes) => attributes['class'] === 'fallback-mark');
    // A picture's description is not to be seen, and has its language alone.
    expect(marks).toHaveLength(ids.length - 1);
    expect(new Set(marks.map(textOfElement))).toEqual(
      new Set(['Pas encore traduit : affiché en anglais']),
    );
  });

  it('do not lend their language to what is translated inside them', () => {
    const html = renderHtml({ skeleton, text: french, fallback: english }, options);
    expect(html).toContain('</div>\n<ol>\n<li id="l2">Un et un peu</li>');
  });

  it('have labels in the language of the page', () => {
    const html = renderHtml(
      { skeleton, text: arabic, fallback: english },
      { ...options, permalinks: true },
    );
    const labelled = find(html, (attributes) => 'aria-label' in attributes).map(attributesOf);
    expect(
      labelled.every((attributes) => /[\u0600-\u06ff]/.test(attributes['aria-label'] ?? '')),
    ).toBe(true);
    expect(html).toContain('aria-label="الهامش 1" lang="ar" dir="rtl">');
    expect(html).toContain('aria-label="رابط إلى هذه الفقرة" lang="ar" dir="rtl">¶</a>');
  });
});

describe('permalinks', () => {
  it('are in every passage, if wanted', () => {
    const html = renderHtml({ skeleton, text: english }, { ...options, permalinks: true });
    const targets = find(html, (attributes) => attributes['class'] === 'permalink').map(
      attributesOf,
    );
    expect(targets.map(({ href }) => href)).toEqual(
      ['p1', 'h1', 'p2', 'q1', 'q2', 'l1', 'l2', 'l3', 'l4', 'v1', 'v2', 'f2'].map(
        (id) => `#${id}`,
      ),
    );
    expect(new Set(targets.map((attributes) => attributes['aria-label']))).toEqual(
      new Set(['Link to this passage']),
    );
  });

  it('are not part of a heading’s name', () => {
    const html = renderHtml({ skeleton, text: english }, { ...options, permalinks: true });
    const [heading] = find(html, ({ id }) => id === 'h1');
    expect(heading && textOfElement(heading)).toBe('A heading');
  });

  it('are not there unless wanted', () => {
    expect(renderHtml({ skeleton, text: english }, options)).not.toContain('permalink');
  });
});

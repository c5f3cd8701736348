import { parse, type Inline } from '@archive/markup';
import { describe, expect, it } from 'vitest';

import { renderInline, renderParts } from '../index.ts';
import { documentOf, options, paragraph } from '../testing/one-block.ts';

const body = (text: string, more = {}): string =>
  renderParts(paragraph(text), { ...options, ...more }).body;

describe('links', () => {
  const resolve = (href: string): string | undefined =>
    href === 'other#p1' ? '/en/other/#p1' : undefined;

  it('to another site say so', () => {
    expect(body('[a](https://example.org/?b=1&c=2)')).toContain(
      '<a href="https://example.org/?b=1&amp;c=2" rel="external">a</a>',
    );
  });

  it('to someone are plain', () => {
    expect(body('[a](mailto:a@example.org)')).toContain('<a href="mailto:a@example.org">a</a>');
  });

  it('within the archive have the address that the caller gives', () => {
    expect(body('[a](other#p1)', { resolve })).toContain('<a href="/en/other/#p1">a</a>');
  });

  it('to what is not there are text', () => {
    expect(body('[a](nowhere)', { resolve })).toBe('<p id="p1">a</p>');
    expect(body('[a](other)')).toBe('<p id="p1">a</p>');
  });

  it('within the document go to segments that are shown', () => {
    const blocks = ['p1', 'p2'].map((id) => ({ type: 'paragraph' as const, id }));
    const input = documentOf(blocks, { p1: '[a](#p1) [b](#p2) [c](#p9)' });
    expect(renderParts(input, options).body).toBe('<p id="p1"><a href="#p1">a</a> b c</p>');
  });

  it('with an address that is not allowed are text, whoever made the tree', () => {
    const evil: Inline[] = [{ type: 'link', href: 'javascript:alert(1)', children: ['a'] }];
    expect(renderInline(evil, { language: 'en', resolve: (href) => href })).toBe('a');
  });
});

describe('words in other languages', () => {
  it('have their language, and their direction where it changes', () => {
    expect(body('[nuit]{lang=fr} [سلام]{lang=ar}')).toBe(
      '<p id="p1"><span lang="fr">nuit</span> <span lang="ar" dir="rtl">سلام</span></p>',
    );
  });

  it('have both where they stand in each other', () => {
    expect(body('[سلام [nuit [ciao]{lang=it}]{lang=fr}]{lang=ar}')).toContain(
      '<span lang="ar" dir="rtl">سلام <span lang="fr" dir="ltr">nuit <span lang="it">ciao</span></span></span>',
    );
  });

  it('are not marked where they are in the language around them', () => {
    expect(body('[night]{lang=en}')).toBe('<p id="p1">night</p>');
  });
});

describe('renderInline', () => {
  it('renders a text that stands by itself, without its note calls', () => {
    expect(renderInline(parse('A **word**[^n1] & *more*'), { language: 'en' })).toBe(
      'A <strong>word</strong> &amp; <em>more</em>',
    );
  });

  it('leaves links out where they cannot be', () => {
    const inlines = parse('*[a](https://example.org)*');
    expect(renderInline(inlines, { language: 'en', links: false })).toBe('<em>a</em>');
    expect(renderInline(inlines, { language: 'en' })).toContain('<a href');
  });

  it('asks the caller for every address within the archive', () => {
    const inlines = parse('[a](#p1) [b](doc)');
    expect(renderInline(inlines, { language: 'en' })).toBe('<a href="#p1">a</a> b');
    expect(renderInline(inlines, { language: 'en', resolve: () => '/x' })).toBe(
      '<a href="/x">a</a> <a href="/x">b</a>',
    );
    expect(renderInline(inlines, { language: 'en', resolve: () => undefined })).toBe('a b');
  });

  it('knows the direction around it', () => {
    const inlines = parse('[سلام]{lang=ar}');
    expect(renderInline(inlines, { language: 'en', direction: 'rtl' })).toBe(
      '<span lang="ar">سلام</span>',
    );
  });
});

import { parse, plain } from '@archive/markup';
import type { Block } from '@archive/schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { renderMarkdown } from '../index.ts';
import { visibleText } from '../testing/hostile-text.ts';
import { readMarkdown, visibleTextOf } from '../testing/markdown-text.ts';
import { documentOf, options, paragraph } from '../testing/one-block.ts';
import { english, french, skeleton } from '../testing/sample.ts';

/** The Markdown of one paragraph. */
function written(text: string): string {
  const [, , ...rest] = renderMarkdown(paragraph(text), options).split('\n\n');
  return rest.join('\n\n').replace(/\n$/, '');
}

describe('renderMarkdown', { timeout: 30_000 }, () => {
  it('writes a document with every kind of block', () => {
    const resolve = (href: string): string | undefined =>
      href === 'other#p1' ? '/en/other/#p1' : undefined;
    expect(renderMarkdown({ skeleton, text: english }, { ...options, resolve }))
      .toBe(`# A title[^n0]

And *what* it means

January 10, 2022

First.[^n1] See below, [another](/en/other/#p1), a gap and [a site](https://example.org/?a=1&b=2).

## A heading

Again.[^n1] And nuit, سلام.<sup>\\[n9\\]</sup>

> Quoted.
>
> Quoted on.

— Someone

- One
  1. One and a bit
  2. One and a half
- Two

---

Line one,\\
*line two,\\
line three.*

Line four.

— A poet

![A map](media/map.svg)

The map of it.[^n2]

The editors

Almaty, 10 January 2022

[^n0]: Of the title.

[^n1]: Of two places; see also[^n2].

[^n2]: Of the map.
`);
  });

  it('marks what is not translated, and whose a note is', () => {
    const markdown = renderMarkdown({ skeleton, text: french, fallback: english }, options);
    expect(markdown).toContain(
      '\n\n## \\[Pas encore traduit : affiché en anglais\\] A heading\n\n',
    );
    expect(markdown).toContain('\n\n[^tn1]: (Note du traducteur) Du traducteur.\n');
  });

  it('marks what is outdated', () => {
    const outdated = new Set(['title', 'p1']);
    const markdown = renderMarkdown({ ...paragraph('*One*'), outdated }, options);
    const mark = String.raw`\[The source has changed since this was translated\]`;
    expect(markdown).toBe(`# ${mark} Title\n\nJanuary 10, 2022\n\n${mark} *One*\n`);
  });

  it.each([
    ['*a* b', '*a* b'],
    ['**a** *b*', '**a** *b*'],
    ['a*b*c', 'a*b*c'],
    ['这是**…。**所以', '这是<strong>…。</strong>所以'],
    ['这是**重要**的', '这是**重要**的'],
    ['*a***b**', '*a*<strong>b</strong>'],
    ['***a***', '*<strong>a</strong>*'],
    ['*See ibid.* Next', '*See ibid.* Next'],
  ])('writes emphasis so that CommonMark sees it: %s', (text, markdown) => {
    expect(written(text)).toBe(markdown);
  });

  it.each([
    ['# a', String.raw`\# a`],
    ['- a', String.raw`\- a`],
    ['1. a\n2) b', '1\\. a\\\n2\\) b'],
    ['> a', String.raw`\> a`],
    ['a\n===', 'a\\\n\\==='],
    ['a\n---', 'a\\\n\\---'],
    ['    a', 'a'],
    ['<b> & &amp; AT&T', String.raw`\<b> & \&amp; AT&T`],
    ['_a_ `b` ~~c~~', '\\_a\\_ \\`b\\` \\~\\~c\\~\\~'],
    ['\\[a](b) [sic]', String.raw`\[a\](b) \[sic\]`],
    ['wow![a](https://e.org)', String.raw`wow\![a](https://e.org)`],
    ['[a](https://e.org/_(b))', '[a](<https://e.org/_(b)>)'],
    ['\na\n\nb\n', 'a\\\n\\\nb'],
    ['🔥**(a)** b', '🔥<strong>(a)</strong> b'],
  ])('escapes what is text: %j', (text, markdown) => {
    expect(written(text)).toBe(markdown);
  });

  it.each([
    ['#', String.raw`# \#`],
    ['a ##', String.raw`# a #\#`],
    ['a#', '# a#'],
    ['C# # ', String.raw`# C# \#`],
    ['a\nb', '# a b'],
  ])('writes the heading %j on one line, whole', (title, markdown) => {
    const [first] = renderMarkdown(documentOf([], { title }), options).split('\n');
    expect(first).toBe(markdown);
  });

  it('escapes what would define a note', () => {
    const input = paragraph('[^n1]: a', { notes: [{ id: 'n1' }] });
    input.text.segments['n1'] = parse('N\nM');
    expect(renderMarkdown(input, options)).toContain('\n\n[^n1]\\: a\n\n[^n1]: N\\\n    M\n');
  });

  it('keeps lists that follow each other apart', () => {
    const lists = ['l1', 'l2', 'l3'].map((id): Block => ({ type: 'list', items: [{ id }] }));
    const markdown = renderMarkdown(documentOf(lists, { l1: 'a', l2: 'b', l3: 'c' }), options);
    expect(markdown).toContain('\n- a\n\n* b\n\n- c\n');
    const tree = readMarkdown(markdown);
    expect('children' in tree && tree.children.filter(({ type }) => type === 'list')).toHaveLength(
      3,
    );
  });

  it('reads as the same text, whatever the text is', () => {
    const seen = (text: string): string =>
      text
        .replaceAll('\0', '\ufffd')
        .replaceAll(/[ \t]+/g, ' ')
        .replaceAll(/ ?\n ?/g, '\n')
        .trim();
    fc.assert(
      fc.property(visibleText, (text) => {
        const inlines = parse(text.replaceAll('[^n9]', '').replaceAll('[^n1]', ''));
        fc.pre(plain(inlines).trim() !== '');
        const input = paragraph('x');
        input.text.segments['p1'] = inlines;
        const blocks = visibleTextOf(readMarkdown(renderMarkdown(input, options)));
        const [, , ...rest] = blocks.split('\n\n');
        expect(seen(rest.join('\n\n'))).toBe(seen(plain(inlines)));
      }),
      { numRuns: 2000 },
    );
  });
});

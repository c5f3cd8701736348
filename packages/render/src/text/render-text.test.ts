import { describe, expect, it } from 'vitest';

import { renderText } from '../index.ts';
import { documentOf, options, paragraph } from '../testing/one-block.ts';
import { english, french, skeleton } from '../testing/sample.ts';

describe('renderText', () => {
  it('writes a document with every kind of block', () => {
    expect(renderText({ skeleton, text: english }, options)).toBe(`A title[*]

And what it means

January 10, 2022

First.[1] See below, another, a gap and a site <https://example.org/?a=1&b=2>.

A heading

Again.[1] And nuit, سلام.[n9]

> Quoted.
>
> Quoted on.

— Someone

• One
  1. One and a bit
  2. One and a half
• Two

* * *

    Line one,
    line two,
    line three.

    Line four.

— A poet

[A map]

The map of it.[2]

The editors

Almaty, 10 January 2022

Notes

[*] Of the title.

[1] Of two places; see also[2].

[2] Of the map.
`);
  });

  it('marks what is not translated', () => {
    const text = renderText({ skeleton, text: french, fallback: english }, options);
    expect(text).toContain('\n\n[Pas encore traduit : affiché en anglais] A heading\n\n');
    expect(text).toContain('\n\nNotes du traducteur\n\n[a] Du traducteur.\n');
  });

  it('marks what is outdated', () => {
    const outdated = new Set(['title', 'p1']);
    const text = renderText({ ...paragraph('One'), outdated }, options);
    const mark = '[The source has changed since this was translated]';
    expect(text).toBe(`${mark} Title\n\nJanuary 10, 2022\n\n${mark} One\n`);
  });

  it('says an address once', () => {
    expect(
      renderText(paragraph('[a@b.org](mailto:a@b.org) [me](mailto:a@b.org)'), options),
    ).toContain('\n\na@b.org me <a@b.org>\n');
  });

  it('indents the lines of an item', () => {
    const list = { type: 'list' as const, ordered: true, items: [{ id: 'l1' }] };
    expect(renderText(documentOf([list], { l1: 'a\nb' }), options)).toContain('\n1. a\n   b\n');
  });

  it('writes the date and the numbers of notes by the tag that is given for the language', () => {
    const formatsOf = (tag: string): string => ({ en: 'en-GB', ar: 'ar-EG' })[tag] ?? tag;
    const british = renderText({ skeleton, text: english }, { ...options, formatsOf });
    expect(british).toContain('\n10\u00A0January 2022\n');
    const arabic = { ...english, language: 'ar' };
    const egyptian = renderText({ skeleton, text: arabic }, { ...options, formatsOf });
    expect(egyptian).toMatch(/First\.\[١\]/u);
  });
});

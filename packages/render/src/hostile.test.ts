import { parse, parseBundle, plain, type Inline } from '@archive/markup';
import { segments } from '@archive/schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { renderHtml, renderInline, renderMarkdown, renderText, type RenderInput } from './index.ts';
import { visibleText } from './testing/hostile-text.ts';
import {
  attributesOf,
  elementsOf,
  find,
  textOfElement,
  type Element,
} from './testing/html-tree.ts';
import { options } from './testing/one-block.ts';
import { skeleton } from './testing/sample.ts';

const ELEMENTS = new Set(
  (
    'a article blockquote br data div em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr ' +
    'img li ol p section span strong sup time ul'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'alt aria-label aria-labelledby class cite data-state datetime dir height href id lang loading rel ' +
    'role src type value width'
  ).split(' '),
);
const FORBIDDEN_IN_HTML = /[[\p{Cc}\p{NChar}]--[\t\n]]/gv;

const ids = [...segments(skeleton).map(({ id }) => id), 'tn1'];
const hostileBundle = fc
  .tuple(...ids.map(() => visibleText))
  .map((texts) => Object.fromEntries(ids.map((id, index) => [id, texts[index] ?? ''])));

/** A document of hostile texts, half of them the original's. */
const hostileInput = fc
  .record({ own: hostileBundle, original: hostileBundle, lacks: fc.subarray(ids) })
  .map(({ lacks, original, own }): RenderInput => ({
    skeleton,
    text: parseBundle(
      'ar',
      Object.fromEntries(Object.entries(own).filter(([id]) => !lacks.includes(id))),
    ),
    fallback: parseBundle('en', original),
  }));

const hostileOptions = { ...options, permalinks: true, resolve: (href: string) => `/"<&${href}` };

function asHtmlHasIt(inlines: readonly Inline[]): string {
  return plain(wellFormed(inlines)).replaceAll(FORBIDDEN_IN_HTML, '\ufffd');
}

/** Each text by itself: the halves of a character do not become one across an element. */
function wellFormed(inlines: readonly Inline[]): Inline[] {
  return JSON.parse(JSON.stringify(inlines), (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  ) as Inline[];
}

const ADDED = new Set(['note-call', 'permalink', 'fallback-mark', 'note-back', 'note-label']);

/** The text of an element without what rendering adds to it. */
function ownText(element: Element): string {
  const without = (each: Element): Element => ({
    ...each,
    childNodes: each.childNodes
      .filter((node) => !('tagName' in node) || !ADDED.has(attributesOf(node)['class'] ?? ''))
      .map((node) => ('tagName' in node ? without(node) : node)),
  });
  return textOfElement(without(element));
}

// Long, for a machine that is busy: what must not happen takes minutes.
describe('hostile text', { timeout: 30_000 }, () => {
  it('adds no element and no attribute to a document', () => {
    fc.assert(
      fc.property(hostileInput, (input) => {
        for (const element of elementsOf(renderHtml(input, hostileOptions))) {
          expect(ELEMENTS).toContain(element.tagName);
          for (const name of Object.keys(attributesOf(element))) expect(ATTRIBUTES).toContain(name);
        }
      }),
    );
  });

  it('gives no id twice and links to none that is not there', () => {
    fc.assert(
      fc.property(hostileInput, (input) => {
        const html = renderHtml(input, hostileOptions);
        const all = elementsOf(html).flatMap((element) => attributesOf(element)['id'] ?? []);
        expect(new Set(all).size).toBe(all.length);
        for (const element of find(html, ({ href }) => href?.startsWith('#') ?? false)) {
          expect(all).toContain(attributesOf(element)['href']?.slice(1));
        }
      }),
    );
  });

  it('is text where it stands, all of it and nothing else', () => {
    fc.assert(
      fc.property(visibleText, (text) => {
        const inlines = parse(text);
        const html = `<p>${renderInline(inlines, { language: 'en' })}</p>`;
        const [element] = elementsOf(html);
        expect(element && textOfElement(element)).toBe(asHtmlHasIt(inlines));
      }),
      { numRuns: 1000 },
    );
  });

  it('is text in a whole document, too', () => {
    fc.assert(
      fc.property(hostileInput, (input) => {
        const html = renderHtml(input, options);
        for (const id of ['p1', 'p2', 'q1', 'l4', 'signature', 'n2']) {
          const own = input.text.segments[id];
          const inlines = own ?? input.fallback?.segments[id] ?? [];
          const [element] = find(html, (attributes) => attributes['id'] === id);
          // A mark is followed by a space, a note's link back comes after one.
          expect(element && ownText(element).trim()).toBe(asHtmlHasIt(inlines).trim());
        }
      }),
    );
  });

  it('in the language of a bundle stays in its attribute', () => {
    const evil = { language: '"><script>', segments: { title: ['T'], p1: ['P'] } };
    const html = renderHtml({ skeleton, text: evil, fallback: evil }, options);
    expect(elementsOf(html).map(({ tagName }) => tagName)).not.toContain('script');
    expect(attributesOf(elementsOf(html)[0] as Element)['lang']).toBe('"><script>');
  });

  it('fills no {{gap}} and runs no $t() of the interface', () => {
    const text = parseBundle('en', { title: '{{number}} $t(notes)', n1: '{{x}}' });
    const html = renderHtml({ skeleton, text }, options);
    expect(html).toContain('{{number}} $t(notes)</h1>');
  });

  it('makes no part of a document fail', () => {
    fc.assert(
      fc.property(hostileInput, (input) => {
        expect(renderText(input, options)).toMatch(/\n$/);
        expect(renderMarkdown(input, hostileOptions)).toMatch(/^# /);
      }),
    );
  });

  it.each([
    '*a* ',
    '*a*',
    '**a *b***',
    '[^n1]',
    '[a](https://e.org)',
    '[a]{lang=ar}',
    '\n',
    '#',
    ' ',
    '<',
  ])('of %j many times over takes time in proportion', (pattern) => {
    const text = parse(`x${pattern.repeat(30_000)}x`);
    const input = {
      skeleton,
      text: { language: 'en', segments: { title: text, p1: text, v1: text, l1: text, n1: text } },
    };
    expect(renderHtml(input, options).length).toBeGreaterThan(30_000);
    expect(renderText(input, options).length).toBeGreaterThan(30_000);
    expect(renderMarkdown(input, options).length).toBeGreaterThan(30_000);
  });
});

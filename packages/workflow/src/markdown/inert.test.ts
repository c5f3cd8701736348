import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';

import { inert } from './inert.ts';

const LONG = 30_000;

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

/** What stands in a cell of a table, as a platform that knows GitHub's Markdown reads it. */
function cell(markdown: string): Node[] {
  const page = `| a | b |\n| --- | --- |\n| ${markdown} | end |\n`;
  const tree: Node = fromMarkdown(page, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const row = tree.children?.[0]?.children?.[1];
  expect(row?.children).toHaveLength(2);
  return row?.children?.[0]?.children ?? [];
}

/** The text of a cell that holds nothing else. */
function shown(markdown: string): string {
  const nodes = cell(markdown);
  const strange = nodes.filter(({ type, value }) => type !== 'text' && value !== '<br>');
  expect(strange).toEqual([]);
  return nodes
    .map(({ type, value }) => (type === 'text' ? value : '\n'))
    .join('')
    .replaceAll('\u200B', '');
}

test.each([
  ['markup', '*a* _b_ **c** ~~d~~ `e` [^n1] [f](g) ![h](i) \\*'],
  ['HTML', '<script>alert(1)</script> <img src=x onerror=y> <!-- --> &lt; &#64;'],
  ['the edges of a table', 'a | b || \\| c'],
  ['addresses', 'https://example.org/a_b www.example.org mailto:a@example.org x:y'],
  ['mathematics', '$a^2$ $$b$$ \\$'],
  ['quotation marks of every kind', '« “„”’ " \' » 。这是**…。**所以'],
  ['an address behind a mark', '_www.a.b *www.a.b* ~https://a.b_'],
  ['Arabic', 'قال: *أهلاً* (1) [^n1]'],
])('%s in a text are shown as they are written', (_, text) => {
  expect(shown(inert(text))).toBe(text);
});

test(
  'whatever a text holds, it is shown, and there is nothing but text',
  () => {
    const pieces = [
      '*',
      '_',
      '`',
      '[',
      '](',
      ')',
      '<',
      '>',
      '&',
      '@ada',
      '#1',
      '|',
      '\\',
      '~~',
      'https://a.b',
      'www.a.b',
      '$',
      '!',
      'é',
      'ж',
      '🙂',
      ' ',
      'a',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...pieces)).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const wanted = written
          .replaceAll(/\r\n|[\n\r]/g, '\n')
          .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu, (found) =>
            found === '\n' ? found : '\uFFFD',
          )
          .replaceAll('\u200B', '');
        expect(squeezed(shown(inert(written)))).toBe(squeezed(wanted));
      }),
    );
  },
  LONG,
);

/** Without the spaces at the ends of lines, which no page shows. */
function squeezed(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/^ +| +$/g, ''))
    .join('\n')
    .trim();
}

test('nobody is mentioned, nothing referred to, nothing linked', () => {
  const text = inert(
    '@ada @org/team a@b.example #12 GH-7 org/repo#3 :tada: https://x.example www.x.example',
  );
  const read = text.replaceAll('&#8203;', '\u200B');
  expect(read).not.toMatch(/@\w|#\d|GH-\d|:tada|:\/\/|www\./i);
});

test('a text cannot turn the direction of what follows, or end its line', () => {
  expect(inert('a\u202Eb\u2067c\u0000d\u2028e\nf')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe<br>f');
});

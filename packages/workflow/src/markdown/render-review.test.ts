import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';

import { renderReview } from './render-review.ts';
import type { ReviewedText } from './render-review.ts';

const base = { name: 'main', commit: '0123456789abcdef0123456789abcdef01234567' };

function reviewed(texts: readonly ReviewedText[], direction: 'ltr' | 'rtl' = 'ltr'): string {
  const documents = [{ id: 'a-note', title: 'Une note', texts }];
  return renderReview({ base, languages: [{ tag: 'fr', name: 'Français', direction, documents }] });
}

function text(
  segment: string,
  outcome: ReviewedText['outcome'],
  said: string[] = [],
): ReviewedText {
  const comments = said.map((each) => ({ by: 'Ada', text: each }));
  return { segment, outcome, text: `Texte de ${segment}.`, comments };
}

test('counts what became of the texts, and tells what was said of them', () => {
  const markdown = reviewed([
    text('title', 'approved'),
    text('p1', 'sent-back', ['Sixteen, not six.', 'See the title.']),
    text('p2', 'approved'),
    text('p3', 'valid'),
    text('p4', 'open', ['Which town?']),
    text('p5', 'read'),
    text('p6', 'open'),
  ]);
  expect(markdown).toBe(`# What the review came to

Compared with main (0123456789).

| Language | Approved | Sent back | Read | Open |
| --- | ---: | ---: | ---: | ---: |
| Français (fr) | 3 | 1 | 1 | 2 |

## Français (fr)

### Une note (a-note)

- **Sent back** p1: Texte de p1.
  - Comment by Ada: Sixteen, not six.
  - Comment by Ada: See the title.
- **Approved**: title, p2
- **Still valid**: p3
- **Read, nothing to decide**: p5
- **Open** p4: Texte de p4.
  - Comment by Ada: Which town?
- **Open**: p6
`);
});

test('a branch without changed texts is said to have none', () => {
  expect(renderReview({ base, languages: [] })).toContain('There are no changed texts.');
});

test('a text that is written from right to left is shown so', () => {
  expect(reviewed([text('p1', 'sent-back')], 'rtl')).toContain(
    '<span dir="rtl">Texte de p1.</span>',
  );
});

test('a long review is cut below what a comment takes, and says so', () => {
  const texts = Array.from({ length: 500 }, (_, at) =>
    text(`p${at}`, 'sent-back', ['x'.repeat(999)]),
  );
  const markdown = reviewed(texts);
  expect(markdown.length).toBeLessThan(60_000);
  expect(markdown).toMatch(/\*\*Cut here\.\*\*\n$/);
});

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

/** The kinds of things that stand in a page, and the HTML among them. */
function kindsIn(node: Node): string[] {
  const own = node.type === 'html' ? `html ${node.value}` : node.type;
  return [own, ...(node.children ?? []).flatMap(kindsIn)];
}

test('whatever texts, names and comments hold, they are nothing but text', () => {
  const pieces = [
    '*',
    '`',
    '[a](b)',
    '<b>',
    '@ada',
    '- ',
    '1. ',
    '# ',
    '    ',
    '\n',
    '> ',
    '|',
    'www.a.b',
  ];
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces, 'x')).map((all) => all.join('')),
  );
  const allowed =
    /^(root|heading|paragraph|text|table|tableRow|tableCell|list|listItem|strong|html (<br>|<span dir="rtl">|<\/span>))$/;
  fc.assert(
    fc.property(hostile, hostile, hostile, fc.boolean(), (words, by, title, signed) => {
      const comments = [{ ...(signed ? { by } : {}), text: words }];
      const texts: ReviewedText[] = [
        { segment: title, outcome: 'sent-back', text: words, comments },
        { segment: words, outcome: 'open', text: words, comments: [] },
      ];
      const markdown = renderReview({
        base: { name: words, commit: base.commit },
        languages: [
          { tag: 'ar', name: by, direction: 'rtl', documents: [{ id: 'a', title, texts }] },
        ],
      });
      const page: Node = fromMarkdown(markdown, {
        extensions: [gfm()],
        mdastExtensions: [gfmFromMarkdown()],
      });
      expect(kindsIn(page).filter((kind) => !allowed.test(kind))).toEqual([]);
      // The list of the texts, and in it that of the comment.
      expect(kindsIn(page).filter((kind) => kind === 'list')).toHaveLength(2);
      expect(kindsIn(page).filter((kind) => kind === 'listItem')).toHaveLength(3);
    }),
  );
}, 60_000);

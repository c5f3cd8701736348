import type { Inline, Link } from '@archive/markup';

import type { Format, InlineFormat, WrittenItem, WrittenNotes } from '../outline/format.ts';

/** How a document is written as plain text. */
export const textFormat: Format = {
  inline,
  inlineOnOneLine: (inlines, format) => inline(inlines, format).replaceAll('\n', ' '),
  plain: (text) => text,
  heading: (text) => text,
  quote: (paragraphs) => prefixLines(paragraphs.join('\n\n'), '> '),
  attribution: (text) => `— ${text}`,
  list: (items, ordered) => list(items, ordered).join('\n'),
  verse: (stanzas) => prefixLines(stanzas.join('\n\n'), '    '),
  figure: (_address, alt) => `[${alt}]`,
  separator: '* * *',
  notes,
  fact: (label, values) => [label, prefixLines(values.join('\n'), '    ')].join('\n'),
};

function inline(inlines: readonly Inline[], format: InlineFormat): string {
  let text = '';
  for (const piece of inlines) {
    if (typeof piece === 'string') text += piece;
    else if (piece.type === 'break') text += '\n';
    else if (piece.type === 'note') text += `[${bare(format.call(piece.id).mark)}]`;
    else text += inline(piece.children, format) + address(piece, format);
  }
  return text;
}

/** The mark of a call without a note has its brackets already. */
function bare(mark: string): string {
  return mark.startsWith('[') && mark.endsWith(']') ? mark.slice(1, -1) : mark;
}

/** Where a link goes, behind its text: of other sites and of people, since only those are readable. */
function address(piece: Exclude<Inline, string>, format: InlineFormat): string {
  if (piece.type !== 'link' || !/^(?:https?|mailto):/i.test(piece.href)) return '';
  const target = piece.href.replace(/^mailto:/i, '');
  return inline((piece satisfies Link).children, format) === target ? '' : ` <${target}>`;
}

function list(items: readonly WrittenItem[], ordered: boolean): string[] {
  return items.flatMap(({ items: inside, ordered: insideOrdered, text }, index) => {
    const marker = ordered ? `${index + 1}. ` : '• ';
    const indent = ' '.repeat(marker.length);
    const lines = [...(text === '' ? [] : text.split('\n')), ...list(inside, insideOrdered)];
    return lines.map((line, number) => (number === 0 ? marker : indent) + line);
  });
}

function notes({ notes: written, title }: WrittenNotes): string {
  return [title, ...written.map(({ mark, text }) => `[${mark}] ${text}`)].join('\n\n');
}

function prefixLines(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => (prefix + line).trimEnd())
    .join('\n');
}

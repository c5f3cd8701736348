import type { Inline } from '@archive/markup';

import type { Format, InlineFormat, WrittenItem, WrittenNotes } from '../outline/format.ts';
import { escapeLineStart, escapeMarkdown } from './escape-markdown.ts';
import { inlineMarkdown, writeAddress } from './inline-markdown.ts';

/** How a document is written as Markdown. */
export const markdownFormat: Format = {
  inline: (inlines, format) => lines(inlines, format, '\\\n'),
  inlineOnOneLine: (inlines, format) => lines(inlines, format, ' '),
  plain: (text) => escapeLineStart(escapeMarkdown(text)),
  heading: (text, level) => `${'#'.repeat(level)} ${withoutClosingHashes(text)}`,
  quote: (paragraphs) => prefixLines(paragraphs.join('\n\n'), '> '),
  attribution: (text) => `— ${text}`,
  list: (items, ordered, follows) => list(items, ordered, follows).join('\n'),
  verse: (stanzas) => stanzas.join('\n\n'),
  figure: (address, alt) => `![${escapeMarkdown(alt)}](${writeAddress(address)})`,
  separator: '---',
  notes,
  fact: (label, values) => [label, ...values].join('\\\n'),
};

function lines(inlines: readonly Inline[], format: InlineFormat, lineBreak: string): string {
  const written = inlineMarkdown(inlines, format, lineBreak).split('\n');
  return withoutEmptyEnds(written).map(escapeLineStart).join('\n');
}

/** A line break needs text on both sides: the backslash of one at the end of a block would be seen. */
function withoutEmptyEnds(written: string[]): string[] {
  const isEmpty = (line: string): boolean => ['', '\\'].includes(line.trim());
  const start = written.findIndex((line) => !isEmpty(line));
  const end = written.findLastIndex((line) => !isEmpty(line));
  const kept = written.slice(Math.max(start, 0), end + 1);
  const last = kept.pop();
  if (last === undefined) return [];
  // Only a break that is followed by a line ends in a backslash of its own.
  return [...kept, end < written.length - 1 ? last.slice(0, -1) : last];
}

/** Hashes that stand by themselves at the end of a heading would be taken for its end. */
function withoutClosingHashes(text: string): string {
  const line = text.trimEnd();
  const word = line.slice(line.lastIndexOf(' ') + 1);
  const isClosing = word !== '' && word === '#'.repeat(word.length);
  return isClosing ? `${line.slice(0, -1)}\\#` : line;
}

/** Another marker behind another list: Markdown would take the two for one. */
function list(items: readonly WrittenItem[], ordered: boolean, follows: boolean): string[] {
  return items.flatMap(({ items: inside, ordered: insideOrdered, text }, index) => {
    const marker = ordered ? `${index + 1}${follows ? ')' : '.'} ` : follows ? '* ' : '- ';
    const indent = ' '.repeat(marker.length);
    const written = [
      ...(text === '' ? [] : text.split('\n')),
      ...list(inside, insideOrdered, false),
    ];
    return written.map((line, number) => (number === 0 ? marker : indent) + line);
  });
}

/** Footnotes are collected by whoever renders them, so a translator's says that it is one. */
function notes({ kind, notes: written }: WrittenNotes): string {
  return written
    .map(({ id, text }) => {
      const says = kind === undefined ? '' : `${escapeMarkdown(`(${kind})`)} `;
      return `[^${id}]: ${says}${text.replaceAll('\n', '\n    ')}`;
    })
    .join('\n\n');
}

function prefixLines(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => (prefix + line).trimEnd())
    .join('\n');
}

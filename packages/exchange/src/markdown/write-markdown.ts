import { hashText } from '@archive/translation';

import { writeBase } from '../base.ts';
import type { ExchangeDocument, ExchangeSegment } from '../exchange-document.ts';
import { writeBlock } from './write-block.ts';

/** How a Markdown file is to be written. */
export interface MarkdownOptions {
  /** Shows the source of every segment, and not only of those that are to be translated. */
  source?: boolean;
}

const RULE =
  '<!-- Each text stands below the line that names it. Keep these lines, and where they stand. -->';

/**
 * Writes a document as one readable Markdown file. Before each text stands a comment with the
 * segment's id, the hash of the source it goes with, and what it leaves with; where there is something to translate, the
 * source is in it, and what it was when it was translated last.
 */
export function writeMarkdown(
  { document, from, language, segments }: ExchangeDocument,
  options: MarkdownOptions = {},
): string {
  const about = { document, language, from };
  return [
    '---',
    ...Object.entries(about).flatMap(([name, value]) =>
      value === undefined ? [] : `${name}: ${value}`,
    ),
    '---',
    '',
    RULE,
    ...segments.flatMap((segment) => [
      '',
      anchor(segment, from, options),
      ...(segment.text === '' ? [] : [writeBlock(segment.text, segment.mark)]),
    ]),
    '',
  ].join('\n');
}

function anchor(
  segment: ExchangeSegment,
  from: string | undefined,
  options: MarkdownOptions,
): string {
  const { id, source, state, outdated, previous } = segment;
  const base = writeBase('md', segment);
  if (from === undefined || source === '') return `<!-- ${id} ${base} -->`;
  const head = `<!-- ${id} ${hashText(source)} ${base}`;
  const isOpen = state === 'missing' || state === 'initial' || outdated;
  if (!isOpen && options.source !== true) return `${head} -->`;
  const before =
    outdated && previous !== undefined ? [`${from}, as it was: ${commented(previous)}`] : [];
  return [head, ...before, `${from}: ${commented(source)}`, '-->'].join('\n');
}

/** A text inside a comment, which two hyphens would end. */
function commented(text: string): string {
  return text.replaceAll('--', '- -').replace(/-$/, '- ');
}

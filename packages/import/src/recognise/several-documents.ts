import { type Lexicon, readDate } from '@archive/dates';

import type { ImportFinding } from '../finding.ts';
import type { PageBlock } from '../page.ts';
import { isProse } from './edges.ts';

/**
 * Says so where a text seems to end within a page and another one to begin: a date by itself, then a
 * heading and its text. Days of a chronicle have their text right after the date.
 *
 * @param body - the blocks between the page's title and its own date
 */
export function severalDocuments(
  body: readonly PageBlock[],
  dates: Lexicon,
  file: string,
): ImportFinding[] {
  const blocks = body.filter(({ type }) => type !== 'separator');
  const date = blocks.find((block, index) => {
    const [before, heading, text] = [blocks[index - 1], blocks[index + 1], blocks[index + 2]];
    if (before === undefined || before.type === 'heading' || block.cell === true) return false;
    if (heading?.type !== 'heading' || text === undefined || !isProse(text)) return false;
    return readDate(block.content.text, dates) !== undefined;
  });
  if (date === undefined) return [];
  return [
    {
      rule: 'several-documents',
      severity: 'warning',
      message: `${file} may hold several documents: after “${date.content.text}” another one seems to begin.`,
      help: 'If it does, divide it into one file a document, take its document away, and import them.',
      file,
      line: date.line,
    },
  ];
}

import { readDate, type Lexicon } from '@archive/dates';
import { parseEdtf } from '@archive/schema';

import type { ImportFinding } from '../finding.ts';
import type { PageBlock } from '../page.ts';

/** The line of the page that says when it was issued. */
export interface Dateline {
  readonly index: number;
  /** EDTF. */
  readonly issued: string | undefined;
  readonly warnings: readonly ImportFinding[];
}

/** Finds the date among the last blocks of a page, then among the first. */
export function findDateline(
  blocks: readonly PageBlock[],
  { head, tail }: { head: number; tail: number },
  lexicon: Lexicon,
  file: string,
): Dateline | undefined {
  const last = blocks
    .map((_, index) => index)
    .slice(tail)
    .toReversed();
  const first = blocks.map((_, index) => index).slice(0, Math.min(head, tail));
  for (const index of [...last, ...first]) {
    const block = blocks[index];
    if (block === undefined || block.cell === true) continue;
    if (block.type !== 'paragraph' && block.type !== 'heading') continue;
    const { text } = block.content;
    const date = readDate(text, lexicon);
    if (date === undefined) continue;
    return { index, issued: date.issued, warnings: warningsOf(date, text, file, block.line) };
  }
  return undefined;
}

/** A date as a page's metadata has it, or as it was given: EDTF, a timestamp, or words. */
export function readDeclaredDate(text: string, lexicon: Lexicon): string | undefined {
  const plain = text.trim();
  const day = /^\d{4}-\d{2}-\d{2}(?=[T ])/.exec(plain)?.[0] ?? plain;
  return parseEdtf(day) === undefined ? readDate(plain, lexicon)?.issued : day;
}

function warningsOf(
  date: NonNullable<ReturnType<typeof readDate>>,
  text: string,
  file: string,
  line: number | undefined,
): ImportFinding[] {
  const finding = (
    rule: 'invalid-date' | 'ambiguous-date' | 'converted-date',
    message: string,
  ): ImportFinding => ({
    rule,
    severity: 'warning',
    message,
    help: 'Say when it was issued with --issued, as in --issued 2022-01-10.',
    file,
    line,
  });
  if (date.issued === undefined) {
    return [finding('invalid-date', `“${text}” in ${file} is no day of the calendar.`)];
  }
  if (date.calendar !== undefined) {
    const calendar = date.calendar === 'persian' ? 'Persian' : 'Hijri';
    return [
      finding(
        'converted-date',
        `“${text}” in ${file} is a date of the ${calendar} calendar; it was converted to ${date.issued}.`,
      ),
    ];
  }
  if (date.otherwise !== undefined) {
    return [
      finding(
        'ambiguous-date',
        `“${text}” in ${file} was read as ${date.issued}; it can also mean ${date.otherwise}.`,
      ),
    ];
  }
  if (date.shortYear === true) {
    return [
      finding(
        'ambiguous-date',
        `“${text}” in ${file} was read as ${date.issued}; its year has two digits.`,
      ),
    ];
  }
  return [];
}

import { trimBlank } from './trim.ts';

/** What stands below the line that names a segment. */
export interface Paragraph {
  text: string;
  /** The index of the line where a second paragraph begins, which a segment does not have. */
  second?: number;
}

/** The first paragraph among lines; of a quotation, a line with its sign alone ends it too. */
export function firstParagraph(lines: readonly string[]): Paragraph {
  const start = lines.findIndex((line) => !/^[ \t]*$/.test(line));
  if (start === -1) return { text: '' };
  const blank = /^[ \t]{0,3}>/.test(lines[start] ?? '') ? /^[ \t>]*$/ : /^[ \t]*$/;
  const end = lines.findIndex((line, index) => index > start && blank.test(line));
  const text = trimBlank(lines.slice(start, end === -1 ? undefined : end).join('\n'));
  const second =
    end === -1 ? -1 : lines.findIndex((line, index) => index > end && !blank.test(line));
  return second === -1 ? { text } : { text, second };
}

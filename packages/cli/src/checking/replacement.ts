/** What is to be replaced in a text; 1-based, columns in UTF-16 units. */
export interface Replacement {
  deleted: { startLine: number; startColumn: number; endLine: number; endColumn: number };
  inserted: string;
}

/**
 * The one stretch in which two texts differ.
 *
 * @example
 * replacement('a  b', 'a b');
 * // { deleted: { startLine: 1, startColumn: 3, endLine: 1, endColumn: 4 }, inserted: '' }
 */
export function replacement(before: string, after: string): Replacement {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  // Half a character would be none.
  if (isLow(before, start) || isLow(after, start)) start -= 1;
  if (isLow(before, before.length - end) || isLow(after, after.length - end)) end -= 1;

  const from = lineColumn(before, start);
  const to = lineColumn(before, before.length - end);
  return {
    deleted: {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
    },
    inserted: after.slice(start, after.length - end),
  };
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff;
}

function lineColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

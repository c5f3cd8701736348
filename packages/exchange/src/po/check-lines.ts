/** A line that is not one of a PO file: where, and what it is in words. */
export interface LineFault {
  line: number;
  column: number;
  message: string;
}

const KEYWORD = /\s*(?:msgctxt|msgid(?:_plural)?|msgstr(?:\[[0-9]{1,3}\])?)(?![\w[])/y;
const STRING = /\s*"[^"\\]*(?:\\.[^"\\]*)*"/y;

/**
 * Finds the first line of an entry that is neither blank, nor a comment, nor made of keywords and
 * texts in quotation marks that end in the same line.
 *
 * @param first - the number of the first line
 */
export function checkLines(text: string, first: number): LineFault | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*#/.test(line)) continue;
    const end = readable(line);
    if (line.slice(end).trim() === '') continue;
    const rest = line.slice(end).trimStart();
    return {
      line: first + index,
      column: line.length - rest.length + 1,
      message: rest.startsWith('"')
        ? 'the text has no quotation mark at its end'
        : 'neither a keyword nor a text in quotation marks stands here',
    };
  }
  return undefined;
}

/** How far a line can be read. */
function readable(line: string): number {
  let end = 0;
  for (;;) {
    const found = [KEYWORD, STRING].find((pattern) => {
      pattern.lastIndex = end;
      return pattern.test(line);
    });
    if (found === undefined) return end;
    end = found.lastIndex;
  }
}

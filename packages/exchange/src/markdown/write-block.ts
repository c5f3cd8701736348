import { pieces } from '../inline/pieces.ts';

const ANCHOR = /^([ \t]*)(\\*<!--)/;
const MARK = /^\\*(?:#{1,6} |[-*+] |>|[0-9]{1,9}[.)] )/;

/**
 * Writes a segment's text as a block of a Markdown file: a break as a backslash at the end of the
 * line, as in CommonMark, and a backslash before what would be read as a mark of the block or of a
 * segment.
 *
 * @param mark - what goes before the block, such as `## `
 *
 * @example
 * ```ts
 * writeBlock('A line\nand another', '> '); // '> A line\\\n> and another'
 * ```
 */
export function writeBlock(text: string, mark: string): string {
  const [first = '', ...others] = withBreaks(text)
    .split('\n')
    .map((line) => line.replace(ANCHOR, String.raw`$1\$2`));
  const lines = [mark + (MARK.test(first) ? `\\${first}` : first), ...others];
  return lines.join(mark === '> ' ? '\n> ' : '\n');
}

/** The text with every line end as a backslash and a line feed. */
function withBreaks(text: string): string {
  return pieces(text)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('open' in piece) return piece.open.start;
      if ('close' in piece) return piece.close.end;
      return piece.code.kind === 'break' ? '\\\n' : piece.code.markup;
    })
    .join('');
}

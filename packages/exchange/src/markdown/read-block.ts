import { trimBlank, trimBlankEnd, trimBlankStart } from './trim.ts';

const ESCAPED_ANCHOR = /^([ \t]*)\\(\\*<!--)/;
const ESCAPED_MARK = /^\\+(?:#{1,6} |[-*+] |>|[0-9]{1,9}[.)] )/;
const HEADING = /^#{1,6}[ \t]+/;
const ITEM = /^(?:[-*+]|[0-9]{1,9}[.)])[ \t]+/;
const QUOTE = /^[ \t]{0,3}> ?/;
/** Scripts without spaces between words: a line may end anywhere in them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60]/u;

/**
 * Reads a block of a Markdown file as the text of a segment, in whatever lines a person or an
 * editor laid it out: a line that ends in a backslash or two spaces ends in a break, every other
 * goes on in the next. White space at the block's edges goes.
 *
 * @param block - one paragraph
 * @param mark - what goes before the block, such as `## `; it may be missing
 *
 * @example
 * ```ts
 * readBlock('> A line\\\n> and another,\n> wrapped', '> '); // 'A line\nand another, wrapped'
 * ```
 */
export function readBlock(block: string, mark: string): string {
  const [first = '', ...others] = trimBlank(block).split('\n');
  const lines = [withoutMark(first, mark)];
  for (const other of others) {
    const before = lines.pop() ?? '';
    const line = withoutEscape(mark === '> ' ? other.replace(QUOTE, '') : other);
    if (endsInBreak(before)) lines.push(before.slice(0, -1), '\n', line);
    else if (before.endsWith('  ')) lines.push(trimBlankEnd(before), '\n', line);
    else lines.push(...joinLines(trimBlankEnd(before), trimBlank(line)));
  }
  return trimBlankEnd(lines.join(''));
}

function withoutMark(line: string, mark: string): string {
  let text = trimBlankStart(line);
  if (mark.startsWith('#')) text = text.replace(HEADING, '');
  else if (mark.startsWith('>')) text = trimBlankStart(text.replace(QUOTE, ''));
  else if (mark !== '') text = text.replace(ITEM, '');
  return ESCAPED_MARK.test(text) ? text.slice(1) : withoutEscape(text);
}

function withoutEscape(line: string): string {
  return line.replace(ESCAPED_ANCHOR, '$1$2');
}

/** Whether a line ends in a backslash that is not itself escaped. */
function endsInBreak(line: string): boolean {
  let backslashes = 0;
  while (line.charAt(line.length - 1 - backslashes) === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

function joinLines(before: string, after: string): string[] {
  const last = Array.from(before.slice(-2)).at(-1) ?? '';
  const first = String.fromCodePoint(after.codePointAt(0) ?? 0);
  return UNSPACED.test(last) && UNSPACED.test(first) ? [before, after] : [before, ' ', after];
}

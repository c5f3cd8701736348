import { lineEndLength } from './break.ts';
import { mayHoldMarkup } from './characters.ts';
import { scan } from './scan.ts';

const MASKED = 0xfffc;
const LF = 0x0a;
/** So many units go into one call; an engine's limit of arguments is far higher. */
const CHUNK = 8192;

/**
 * The text with its markup covered up, unit by unit, so that a place in it is a place in the text:
 * stars that mark, brackets and addresses of links, note calls, language spans' signs and the
 * backslash of an escape become U+FFFC, a line end becomes `\n` (the LF of a CR LF: U+FFFC). What is
 * read stays as it is, so `mask(text).replaceAll('\uFFFC', '')` is `plain(parse(text))`. Takes time in
 * proportion to the length of the text.
 *
 * @param text - the text of a segment, as it stands in a bundle
 * @param options - `foreign`: cover the words of language spans too
 * @returns a text of the same length in UTF-16 units
 *
 * @example
 * ```ts
 * mask('A *word*.[^n1]'); // 'A \uFFFCword\uFFFC.\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC'
 * ```
 */
export function mask(text: string, options: { foreign?: boolean } = {}): string {
  if (!mayHoldMarkup(text)) return text;
  const units = unitsOf(text);
  const cover = (offset: number, end: number): void => {
    units.fill(MASKED, offset, end);
  };
  scan(text, undefined, {
    markup: cover,
    span: (offset, end) => {
      if (options.foreign === true) cover(offset, end);
    },
  });
  return textOf(units);
}

/** The units of the text, with each line end as one LF. */
function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const lineEnd = lineEndLength(text, index);
    units[index] = lineEnd === 0 ? text.charCodeAt(index) : LF;
    if (lineEnd === 2) units[++index] = MASKED;
  }
  return units;
}

function textOf(units: Uint16Array): string {
  let text = '';
  for (let start = 0; start < units.length; start += CHUNK)
    text += String.fromCharCode(...units.subarray(start, start + CHUNK));
  return text;
}

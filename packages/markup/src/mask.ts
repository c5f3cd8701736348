import { mayHoldMarkup } from './characters.ts';
import { scan } from './scan.ts';

const COVER = '\uFFFC';

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
  const covered: [start: number, end: number][] = [];
  scan(text, undefined, {
    markup: (start, end) => {
      covered.push([start, end]);
    },
    span: (start, end) => {
      if (options.foreign === true) covered.push([start, end]);
    },
  });
  return withLineFeeds(coverUp(text, covered));
}

/** Puts a text together from what is not covered and as much cover as there is between. */
function coverUp(text: string, covered: [start: number, end: number][]): string {
  if (covered.length === 0) return text;
  covered.sort(([a], [b]) => a - b);
  let masked = '';
  let done = 0;
  for (const [start, end] of covered) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    masked += text.slice(done, from) + COVER.repeat(end - from);
    done = end;
  }
  return masked + text.slice(done);
}

/** Each line end as one LF, and a cover where it had two units. */
function withLineFeeds(text: string): string {
  if (!text.includes('\r')) return text;
  return text.replaceAll(/\r\n?/g, (end) => `\n${COVER.repeat(end.length - 1)}`);
}

import type { MarkupProblem, MarkupProblemCode } from './problem.ts';
import { scan } from './scan.ts';

const HTML_TAG = /(?<!\\)<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/gi;
const UNDERSCORES = /(?<![\p{L}\p{N}_\\])__[^\s_][^_\n]*__(?![\p{L}\p{N}_])/gu;

/**
 * Finds the places where markup was most likely meant and is not there. `parse` reads the same text
 * without complaint; this is for telling its author.
 *
 * @param text - the text of a segment, as it stands in a bundle
 * @returns what was found, in order of place
 *
 * @example
 * ```ts
 * problems('a *word'); // [{ code: 'unbalanced-emphasis', offset: 2, length: 1 }]
 * ```
 */
export function problems(text: string): MarkupProblem[] {
  const found: MarkupProblem[] = [];
  const report = (code: MarkupProblemCode, offset: number, end: number): void => {
    found.push({ code, offset, length: end - offset });
  };
  scan(text, report);
  for (const pattern of [HTML_TAG, UNDERSCORES]) {
    for (const match of text.matchAll(pattern)) {
      report('unknown-markup', match.index, match.index + match[0].length);
    }
  }
  return found.toSorted((a, b) => a.offset - b.offset || a.length - b.length);
}

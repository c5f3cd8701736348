import { parse } from '@archive/markup';

/**
 * Whether markup that came back in a file is the archive's: a note call, a line break, a row of
 * stars, or the begin or end of a link or language span. Another program's codes are not.
 *
 * @example
 * ```ts
 * isSign('](sources)'); // true
 * isSign('<b>'); // false
 * ```
 */
export function isSign(markup: string): boolean {
  if (/^(?:\*{1,3}|\[)$/.test(markup)) return true;
  const [inline, ...more] = parse(markup.startsWith(']') ? `[x${markup}` : markup);
  return inline !== undefined && typeof inline !== 'string' && more.length === 0;
}

import { isPunctuation, isWhiteSpace } from './characters.ts';

const MARKUP = /[*[\]\\\r]/;
const BRACKET = /[[\]]/;
const MARKUP_ONE_BY_ONE = /\*+|[[\]\\]/g;
const LINE_ENDS = /\r\n?/g;

/**
 * Writes plain text so that it reads as plain text: `parse` gives it back as it was, with its line
 * ends as breaks. Escapes only what would be markup: `[sic]` and `5 * 3` stay as they are.
 *
 * @param text - any text
 * @returns the text for a bundle
 *
 * @example
 * ```ts
 * escapeText('*not* [sic]'); // '\\*not\\* [sic]'
 * ```
 */
export function escapeText(text: string): string {
  if (!MARKUP.test(text)) return text;
  const lines = text.replaceAll(LINE_ENDS, '\n');
  const brackets = plainBrackets(lines);
  return lines.replaceAll(MARKUP_ONE_BY_ONE, (found, offset: number) => {
    if (found.startsWith('*')) return escapeStars(lines, found, offset);
    const isPlain = found === '\\' ? !isEscape(lines, offset) : brackets.has(offset);
    return isPlain ? found : `\\${found}`;
  });
}

/** Stars with white space on both sides are text. At the edge of a text, a word may come to touch them. */
function escapeStars(text: string, stars: string, offset: number): string {
  const isFree =
    isWhiteSpace(text.charCodeAt(offset - 1)) &&
    isWhiteSpace(text.charCodeAt(offset + stars.length));
  return isFree ? stars : stars.replaceAll('*', String.raw`\*`);
}

/** Whether a backslash would escape what follows; at the end of the text, anything may follow. */
function isEscape(text: string, index: number): boolean {
  const next = text.charCodeAt(index + 1);
  return Number.isNaN(next) || next === 0x0a || isPunctuation(next);
}

/** The brackets that are text without an escape: a pair that nothing makes a link, span or note. */
function plainBrackets(text: string): Set<number> {
  const plain = new Set<number>();
  if (!BRACKET.test(text)) return plain;
  const open: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '[' && text.charAt(index + 1) !== '^') open.push(index);
    if (character !== ']') continue;
    const partner = open.pop();
    const next = text.charAt(index + 1);
    if (partner !== undefined && next !== '(' && next !== '{') plain.add(partner).add(index);
  }
  return plain;
}

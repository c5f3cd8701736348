/** How a note of the text is marked. */
export type MarkStyle = 'round' | 'square' | 'superscript' | 'sign' | 'plain';

/** How a note is called: by a mark in the text, one stuck to a word, as in f(1), or the page's format. */
export type CallStyle = MarkStyle | 'glued-round' | 'glued-square' | 'format';

/**
 * What can call a note of each style, the likeliest first: a mark of its own style. A raised one
 * can hardly be anything else, and plain numbers are never called by their like.
 */
export const CALLERS: Readonly<Record<MarkStyle, readonly CallStyle[]>> = {
  round: ['round', 'glued-round', 'superscript'],
  square: ['square', 'glued-square', 'superscript'],
  superscript: ['superscript'],
  sign: ['sign'],
  plain: ['superscript', 'square', 'glued-square', 'round', 'glued-round'],
};

export interface NoteMark {
  /** What the mark says, without its brackets: `1`, `*`, `a`. */
  readonly label: string;
  readonly style: MarkStyle;
  /** Units of the mark and the white space after it. */
  readonly length: number;
  /** The mark as it stands. */
  readonly text: string;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const PATTERNS: readonly [MarkStyle, RegExp][] = [
  ['round', /^\(\s?([\p{Nd}]{1,3}|\*{1,3}|[a-z])\s?\)(?:\s*[.:]\s|\s*)/u],
  ['square', /^\[\s?(\p{Nd}{1,3}|\*{1,3}|[a-z]|[ivx]{1,5})\s?\](?:\s*[.:]\s|\s*)/u],
  ['superscript', /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*/u],
  ['sign', /^(\*{1,3}|[†‡§]{1,2})(?!\*)\s*(?=\S)/u],
  ['plain', /^(\p{Nd}{1,3})(?:\s*[.)\]:](?=\s)|(?=\s))\s*/u],
];

/** The mark a note begins with. */
export function leadingMark(text: string): NoteMark | undefined {
  for (const [style, pattern] of PATTERNS) {
    const found = pattern.exec(text);
    if (found?.[1] === undefined || found[0].length === text.length) continue;
    const label = labelOf(found[1]);
    return {
      style: label.startsWith('*') ? 'sign' : style,
      label,
      length: found[0].length,
      text: found[0].trim(),
    };
  }
  return undefined;
}

/** Digits of any script and position as plain digits. */
export function labelOf(mark: string): string {
  return mark
    .replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)))
    .normalize('NFKC')
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x06_60))
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06_f0));
}

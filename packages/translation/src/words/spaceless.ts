const SCRIPTS = String.raw`\u3000-\u303f\uff00-\uff60\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}`;
const LINE_END = new RegExp(String.raw`(?<=[${SCRIPTS}])[ \t]*\r?\n[ \t]*(?=[${SCRIPTS}])`, 'gu');
const LAST = new RegExp(`[${SCRIPTS}]$`, 'u');
const FIRST = new RegExp(`^[${SCRIPTS}]`, 'u');

/**
 * Whether the scripts of two texts put no space between words, so that they are joined without one.
 *
 * @example
 * ```ts
 * joinWithoutSpace('人人负有义务。', '没有人'); // true
 * joinWithoutSpace('Bread.', 'Roses.'); // false
 * ```
 */
export function joinWithoutSpace(before: string, after: string): boolean {
  return LAST.test(before.slice(-2)) && FIRST.test(after.slice(0, 2));
}

/**
 * Takes out the line ends where the script has no spaces: a wrapped line needs none there.
 *
 * @example
 * ```ts
 * withoutIdleLineEnds('人人负\n有义务。'); // '人人负有义务。'
 * ```
 */
export function withoutIdleLineEnds(text: string): string {
  return text.replaceAll(LINE_END, '');
}

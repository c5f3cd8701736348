/**
 * Where a piece of markup stands in a text: the n-th time it occurs without a backslash before it.
 *
 * @param occurrence 0 for the first.
 * @returns The offset, or `undefined` when it is written in another way, with escapes inside.
 * @example
 * markupOffset('\\[^n1] and [^n1]', '[^n1]', 0); // 11
 */
export function markupOffset(text: string, markup: string, occurrence: number): number | undefined {
  let seen = 0;
  for (let at = text.indexOf(markup); at !== -1; at = text.indexOf(markup, at + 1)) {
    if (isEscaped(text, at)) continue;
    if (seen === occurrence) return at;
    seen += 1;
  }
  return undefined;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

/** White space of ASCII alone: a no-break space at an edge was put there on purpose. */
const BLANK = ' \t\n';

/** A text without white space at its edges. */
export function trimBlank(text: string): string {
  return trimBlankStart(trimBlankEnd(text));
}

/** A text without white space at its beginning. */
export function trimBlankStart(text: string): string {
  let start = 0;
  while (start < text.length && BLANK.includes(text.charAt(start))) start += 1;
  return text.slice(start);
}

/** A text without white space at its end. */
export function trimBlankEnd(text: string): string {
  let end = text.length;
  while (end > 0 && BLANK.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

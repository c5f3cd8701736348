// Control characters could move the cursor or rewrite what was printed, and characters that set
// the direction could show a text in another order than it has.
const UNSEEN = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** A text from a file or a name as it can safely be shown on a terminal, on one line. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => (character === '\n' ? '↵' : '\uFFFD'));
}

/** The beginning of a text, on one line. */
export function beginning(text: string, length = 60): string {
  const line = visible(text.trim());
  const characters = Array.from(line);
  return characters.length <= length ? line : `${characters.slice(0, length - 1).join('')}…`;
}

/*
 * CommonMark's rules about stars and punctuation, which our own grammar does without: a star that
 * touches punctuation on its inner side counts only with white space or punctuation on its outer.
 */
const PUNCTUATION = /[\p{P}\p{S}]/u;
/* What every parser takes for punctuation: many know no symbols beyond ASCII, and see halves of 🔥. */
const SURELY_PUNCTUATION = /^(?:[!-/:-@[-`{-~]|(?![\u{10000}-\u{10FFFF}])\p{P})$/u;
const WHITE_SPACE = /\s/u;

/**
 * Puts stars around emphasised text, or tags where CommonMark would leave the stars in the text, as
 * in `这是**…。**所以`.
 *
 * @param inner - the emphasised text, written
 * @param before - the end of what stands before it; empty at the start of a line
 * @param after - the character that will stand behind it; empty at the end of a line
 */
export function writeEmphasis(
  type: 'emphasis' | 'strong',
  inner: string,
  before: string,
  after: string,
): string {
  const opens = flanks(firstCharacter(inner), lastCharacter(before));
  const closes = flanks(lastCharacter(inner), after);
  // Stars side by side would be read as one row.
  const isFree = !before.endsWith('*') && !inner.startsWith('*') && !inner.endsWith('*');
  if (opens && closes && isFree && after !== '*') {
    const stars = type === 'strong' ? '**' : '*';
    return stars + inner + stars;
  }
  const tag = type === 'strong' ? 'strong' : 'em';
  return `<${tag}>${inner}</${tag}>`;
}

function flanks(inside: string, outside: string): boolean {
  if (inside === '' || WHITE_SPACE.test(inside)) return false;
  if (!PUNCTUATION.test(inside)) return true;
  return outside === '' || WHITE_SPACE.test(outside) || SURELY_PUNCTUATION.test(outside);
}

// Two units, for a character beyond the basic plane.

function firstCharacter(text: string): string {
  return Array.from(text.slice(0, 2))[0] ?? '';
}

function lastCharacter(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? '';
}

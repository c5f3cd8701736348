import type { WordChange } from '@archive/translation';

/** So many characters of a text are shown where nothing in it changed. */
const LONGEST = 500;
/** So many characters are shown on each side of a change. */
const AROUND = 120;

/** The beginning of a text. */
export function beginning(text: string, longest = LONGEST): string {
  const characters = Array.from(text.slice(0, 2 * longest + 2));
  return characters.length <= longest ? text : `${characters.slice(0, longest).join('')} …`;
}

/** The changes of a text with what stands around them; what lies farther off is left out. */
export function around(words: readonly WordChange[]): WordChange[] {
  return words.map(({ type, text }, index) => {
    if (type !== 'same') return { type, text: beginning(text) };
    const first = index === 0;
    const last = index === words.length - 1;
    return { type, text: shorten(text, first ? 0 : AROUND, last ? 0 : AROUND) };
  });
}

/** A text with so many characters of its beginning and its end, if it is much longer than both. */
function shorten(text: string, head: number, tail: number): string {
  if (text.length <= head + tail + AROUND) return text;
  const start = Array.from(text.slice(0, 2 * head))
    .slice(0, head)
    .join('')
    .trimEnd();
  const end = tail === 0 ? [] : Array.from(text.slice(-2 * tail)).slice(-tail);
  return `${start} … ${end.join('').trimStart()}`;
}

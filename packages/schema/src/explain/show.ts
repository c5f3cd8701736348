/** Characters that could hide or reorder what stands around them, in a terminal or on a page. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const longest = 60;

/** Shows a value from a file inside a sentence: short, on one line, harmless. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  const whole = value.length <= longest ? value : `${value.slice(0, longest - 1)}…`;
  return JSON.stringify(whole).replace(unseen, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

/** Lists words: "a", "b" or "c". */
export function showChoices(values: readonly unknown[]): string {
  const shown = values.map(show);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} or ${last}`;
}

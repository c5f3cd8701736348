/**
 * The characters of texts that other texts no longer have, white space aside, however they were
 * moved, cut and joined; empty where nothing was lost.
 *
 * @example
 * ```ts
 * lostCharacters(['Zut, hier.'], ['hier.']); // 'Zut,'
 * ```
 */
export function lostCharacters(before: readonly string[], after: readonly string[]): string {
  const left = new Map<string, number>();
  for (const text of after)
    for (const character of text) left.set(character, (left.get(character) ?? 0) + 1);
  let lost = '';
  for (const text of before)
    for (const character of text) {
      if (character.trim() === '') continue;
      const number = left.get(character) ?? 0;
      if (number === 0) lost += character;
      else left.set(character, number - 1);
    }
  return lost;
}

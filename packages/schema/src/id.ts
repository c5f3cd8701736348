/** The pattern of archive.json#/$defs/id: what it accepts is safe as a file's name, too. */
const ID = /^(?!(?:constructor|con|prn|aux|nul|com[0-9]|lpt[0-9])$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 100;

/**
 * Whether a text is an id: small letters, digits and single hyphens, at most 100 characters, and no name
 * that JavaScript or Windows keeps for itself.
 *
 * @example
 * ```ts
 * isId('a-note'); // true
 * isId('aux'); // false
 * ```
 */
export function isId(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text);
}

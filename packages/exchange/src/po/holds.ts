const IMPOSSIBLE = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;

/**
 * Whether a PO file can hold a text: control characters are dropped or changed by the programs that
 * read it, and lone surrogates have no place in a file.
 */
export function holds(text: string): boolean {
  return !IMPOSSIBLE.test(text);
}

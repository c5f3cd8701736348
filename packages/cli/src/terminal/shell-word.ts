/**
 * A path or a name as a word of a command that is to be copied into a POSIX shell: in quotation marks
 * where it has to be.
 *
 * @example
 * shellWord('my archive'); // "'my archive'"
 */
export function shellWord(text: string): string {
  // Else it would be read as an option.
  const word = text.startsWith('-') ? `./${text}` : text;
  if (/^[\p{L}\p{M}\p{N}_./:@%+=,-]+$/u.test(word)) return word;
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** A text from a file in a message: short, on one line. */
export function quoted(text: string): string {
  const characters = Array.from(text.slice(0, 200).replaceAll(/\s+/g, ' ').trim());
  return `"${characters.length <= 40 ? characters.join('') : `${characters.slice(0, 39).join('')}…`}"`;
}

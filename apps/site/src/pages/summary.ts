// What search engines show.
const LONGEST = 160;

/**
 * The beginning of a text on one line, cut between words.
 *
 * @example
 * summary('short'); // 'short'
 */
export function summary(text: string, longest = LONGEST): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  // Some scripts put no spaces between words. Half a character is never left over.
  const end = space > longest / 2 ? space : longest - 1;
  return `${cut
    .slice(0, end)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[\s,;:]+$/, '')}…`;
}

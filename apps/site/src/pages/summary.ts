// What search engines show.
const LONGEST = 160;

/**
 * The beginning of a text on one line, cut between words.
 *
 * @example
 * summary('short'); // 'short'
 */
export function summary(text: string, longest = LONGEST): string {
  // Of a long text only so much is looked at as can be of use, however many spaces it has.
  const line = text
    .slice(0, longest * 4)
    .replaceAll(/\s+/g, ' ')
    .trim();
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

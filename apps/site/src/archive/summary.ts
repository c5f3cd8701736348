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
  const line = onOneLine(text.slice(0, longest * 4));
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

/** Mostly it is on one already, and to see that is quicker than to write it anew. */
function onOneLine(text: string): string {
  return (/[^\S ]| {2}/.test(text) ? text.replaceAll(/\s+/g, ' ') : text).trim();
}

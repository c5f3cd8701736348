/**
 * The word that was most likely meant: the one with the fewest letters to change, if these are few.
 *
 * @example
 * nearest('statment', ['statements', 'reports']); // 'statements'
 * nearest('handbook', ['statements', 'reports']); // undefined
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  // Among short ids such as p3 and p9 everything is near.
  let fewest = word.length < 4 ? 0 : Math.floor(word.length / 2.5) + 1;
  let best: string | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const edits = distance(word, candidate);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** How many letters to change, add or take away (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

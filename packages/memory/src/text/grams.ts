const SIZE = 3;

/** Each run of three characters of a text, by its place: what SQLite's trigram tokenizer makes of it. */
export function grams(text: string): string[] {
  const all = Array.from(text);
  const found: string[] = [];
  for (let at = 0; at + SIZE <= all.length; at++)
    found.push(`${all[at]}${all[at + 1]}${all[at + 2]}`);
  return found;
}

/** An FTS5 query for texts that hold all of these. */
export function allOf(wanted: readonly string[]): string {
  return wanted.map((gram) => `"${gram.replaceAll('"', '""')}"`).join(' ');
}

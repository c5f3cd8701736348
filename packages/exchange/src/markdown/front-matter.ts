/** What a Markdown file says about itself at its beginning. */
export interface FrontMatter {
  values: { document?: string; language?: string; from?: string };
  /** The index of the first line behind it. */
  end: number;
}

const NAMES = ['document', 'language', 'from'] as const;

/** Reads the lines between the two `---` at the beginning of a file; plain YAML of one line each. */
export function frontMatter(lines: readonly string[]): FrontMatter {
  const start = lines.findIndex((line) => line.trim() !== '');
  if (start === -1 || lines[start]?.trim() !== '---') return { values: {}, end: 0 };
  const length = lines.slice(start + 1).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  if (length === -1) return { values: {}, end: 0 };
  const end = start + 1 + length;
  const values: FrontMatter['values'] = {};
  for (const line of lines.slice(start + 1, end)) {
    const colon = line.indexOf(':');
    const name = NAMES.find((each) => each === line.slice(0, colon).trim());
    const value = line
      .slice(colon + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2');
    if (name !== undefined && value !== '') values[name] = value;
  }
  return { values, end: end + 1 };
}

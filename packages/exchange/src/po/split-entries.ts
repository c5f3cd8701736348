/** A stretch of a PO file that holds one entry, as a rule. */
export interface RawEntry {
  text: string;
  /** The line it begins at, 1-based. */
  line: number;
  /** The line of its first keyword. */
  keyLine: number;
}

const BEGINS = /^\s*(?:#|msgctxt\b|msgid\b(?!_plural))/;
const KEY = /^\s*msg/;
const OBSOLETE = /^\s*#~/;

/**
 * Cuts a PO file before each entry, so that a finding can name its line. Entries that a program
 * put aside (`#~`) are left out.
 */
export function splitEntries(text: string): RawEntry[] {
  const entries: RawEntry[] = [];
  let lines: string[] = [];
  let start = 1;
  let keyLine = 0;
  let sawTranslation = false;
  const end = (line: number): void => {
    if (lines.some((each) => each.trim() !== ''))
      entries.push({ text: lines.join('\n'), line: start, keyLine: keyLine || start });
    lines = [];
    start = line;
    keyLine = 0;
    sawTranslation = false;
  };
  for (const [index, line] of text.split('\n').entries()) {
    if (sawTranslation && BEGINS.test(line)) end(index + 1);
    if (KEY.test(line)) {
      keyLine ||= index + 1;
      sawTranslation ||= line.includes('msgstr');
    }
    lines.push(OBSOLETE.test(line) ? '' : line);
  }
  end(0);
  return entries;
}

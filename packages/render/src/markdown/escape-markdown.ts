/*
 * What means something inside a line, for CommonMark and for GitHub's extensions. `&` only where a
 * character reference would begin.
 */
const INSIDE = /[\\`*_[\]<~]|&(?=#?[a-z0-9]+;)|!$/gi;

/** Escapes text that stands inside a line. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(INSIDE, String.raw`\$&`).replaceAll('\0', '\ufffd');
}

/** What begins a heading, a list, a quotation, a rule or a table, or underlines a heading. */
const AT_LINE_START = /^(?:#{1,6}(?=\s|$)|[+>|-]|:(?=-)|=+\s*$)/;
const NUMBER_AT_LINE_START = /^([0-9]{1,9})([.)])(?=\s|$)/;
const NOTE_AT_LINE_START = /^(\[[^\]]*\]):/;

/**
 * Escapes what means something only at the start of a line. To be used on finished lines: what
 * begins a line is known only once all pieces stand side by side.
 */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^[ \t]+/, '')
    .replace(AT_LINE_START, String.raw`\$&`)
    .replace(NUMBER_AT_LINE_START, String.raw`$1\$2`)
    .replace(NOTE_AT_LINE_START, String.raw`$1\:`);
}

/** A stretch of a text that becomes another; of no length where something is put in. */
export interface Edit {
  /** In UTF-16 units from the start of the text. */
  offset: number;
  length: number;
  text: string;
}

/**
 * A text with its edits made.
 *
 * @param edits In order of place, none over another.
 * @example
 * edited('a  b', [{ offset: 1, length: 2, text: ' ' }]); // 'a b'
 */
export function edited(text: string, edits: readonly Edit[]): string {
  let made = '';
  let from = 0;
  for (const edit of edits) {
    made += text.slice(from, edit.offset) + edit.text;
    from = edit.offset + edit.length;
  }
  return made + text.slice(from);
}

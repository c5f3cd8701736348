/** Any id of a segment; of those of documents, a few more than there can be. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 100;

/** Whether a text from a file can be the id of a document or a segment. */
export function isId(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text);
}

/** The name a segment has in files that can hold several documents. */
export function fullName(document: string, segment: string): string {
  return `${document}:${segment}`;
}

/**
 * Reads such a name.
 *
 * @example
 * ```ts
 * parseFullName('a-note:p1'); // { document: 'a-note', segment: 'p1' }
 * ```
 */
export function parseFullName(name: string): { document: string; segment: string } | undefined {
  const [document = '', segment = '', ...more] = name.trim().split(':');
  return more.length === 0 && isId(document) && isId(segment) ? { document, segment } : undefined;
}

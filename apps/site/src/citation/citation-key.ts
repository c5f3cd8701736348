import type { Work } from '../archive/work.ts';

/**
 * What a list of references knows a text by: each language's text is one of its own.
 *
 * @example
 * citationKey(work); // 'a-charter-fr'
 */
export function citationKey({ id, language }: Pick<Work, 'id' | 'language'>): string {
  return `${id}-${language}`;
}

// oxlint-disable-next-line no-control-regex -- control characters are what must not be there
const UNWRITTEN = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g;
/* Whatever there may be something to do about: most texts are looked through once, and left alone. */
const UNEVEN = /[^!-~\u00A1-\u2027\u202A-\uD7FF\uE000-\uFFFF ]|^ | {2}| $/;

/** A text as a field of one line: a line's end would be the field's. */
export function oneLine(text: string): string {
  if (!UNEVEN.test(text)) return text;
  return text.toWellFormed().replaceAll(UNWRITTEN, ' ').replaceAll(/ {2,}/g, ' ').trim();
}

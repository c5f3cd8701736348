import { directionOf as directionOfTag } from '@archive/schema';

import type { FormatOptions } from '../edition.ts';

/** What says in XHTML that an element is in another language than the book; nothing where it is not. */
export function languageAttributes(
  language: string | undefined,
  book: string,
  { directionOf = directionOfTag }: FormatOptions,
): Record<string, string> {
  if (language === undefined || language === book) return {};
  return { lang: language, 'xml:lang': language, dir: directionOf(language) };
}

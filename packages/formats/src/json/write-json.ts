import { serialize } from '@archive/markup';
import type { Inline } from '@archive/markup';

import type { Edition } from '../edition.ts';

/**
 * Writes a document in one language as JSON: `facts`, the `skeleton`, and `segments`, by id, each
 * `{ text, language }` with its markup as the archive has it. A segment that the text lacks is the
 * original's. Translators' notes are among the segments.
 *
 * @param edition - the document
 * @returns JSON that ends with a newline
 *
 * @example
 * ```ts
 * JSON.parse(writeJson(edition)).segments.p1; // { text: 'A *word*.', language: 'en' }
 * ```
 */
export function writeJson({ skeleton, text, fallback, facts }: Edition): string {
  const segments = new Map<string, { text: string; language: string }>();
  const add = (language: string, all: Readonly<Record<string, Inline[]>>): void => {
    for (const [id, inlines] of Object.entries(all))
      if (!segments.has(id)) segments.set(id, { text: serialize(inlines), language });
  };
  add(text.language, text.segments);
  // A translator's note of the original speaks of the original alone.
  if (fallback !== undefined)
    add(
      fallback.language,
      Object.fromEntries(Object.entries(fallback.segments).filter(([id]) => !/^tn\d+$/.test(id))),
    );
  const value = { facts, skeleton, segments: Object.fromEntries(segments) };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

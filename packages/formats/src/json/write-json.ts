import { serialize } from '@archive/markup';
import type { Inline } from '@archive/markup';
import { passageState } from '@archive/render';
import type { PassageState } from '@archive/render';

import type { Edition } from '../edition.ts';

/** A segment as JSON has it. */
interface WrittenSegment {
  readonly text: string;
  readonly language: string;
  /** Left out where there is nothing that readers have to know. */
  readonly state?: PassageState;
}

/**
 * Writes a document in one language as JSON: `facts`, the `skeleton`, and `segments`, by id, each
 * `{ text, language, state }` with its markup as the archive has it. A segment that the text lacks is
 * the original's, and its state is `untranslated`; one whose source has changed since is `outdated`;
 * all others have no state. Translators' notes are among the segments.
 *
 * @param edition - the document
 * @returns JSON that ends with a newline
 *
 * @example
 * ```ts
 * JSON.parse(writeJson(edition)).segments.p1; // { text: 'A *word*.', language: 'en' }
 * ```
 */
export function writeJson(edition: Edition): string {
  const { skeleton, text, fallback, facts } = edition;
  const segments = new Map<string, WrittenSegment>();
  const add = (language: string, all: Readonly<Record<string, Inline[]>>): void => {
    for (const [id, inlines] of Object.entries(all))
      if (!segments.has(id))
        segments.set(id, { text: serialize(inlines), language, state: passageState(edition, id) });
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

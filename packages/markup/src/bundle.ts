import type { Inline } from './inline.ts';
import { parse } from './parse.ts';

/** One language's text of one document with its markup read, so that rendering need not read it. */
export interface ParsedBundle {
  /** A BCP 47 tag. */
  language: string;
  /** Segment id to text. Ask with `Object.hasOwn`: a plain object answers to `constructor`. */
  segments: Record<string, Inline[]>;
}

/**
 * Reads the markup of a whole bundle.
 *
 * @param language - the bundle's BCP 47 tag
 * @param bundle - segment id to text; a text without anything but white space counts as missing
 * @returns the same segments in the same order, without the missing ones
 *
 * @example
 * ```ts
 * parseBundle('en', { title: 'A *title*', p1: '' });
 * // { language: 'en', segments: { title: ['A ', { type: 'emphasis', children: ['title'] }] } }
 * ```
 */
export function parseBundle(
  language: string,
  bundle: Readonly<Record<string, string>>,
): ParsedBundle {
  // fromEntries defines its keys, so that no key, `__proto__` included, is more than a key.
  const segments = Object.fromEntries(
    Object.entries(bundle)
      .filter(([, text]) => text.trim() !== '')
      .map(([id, text]) => [id, parse(text)]),
  );
  return { language, segments };
}

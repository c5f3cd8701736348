import type { ParsedBundle } from '@archive/markup';
import type { Skeleton } from '@archive/schema';

import type { Colophon } from './colophon.ts';

/** One document in one language. */
export interface RenderInput {
  skeleton: Skeleton;
  /** The text, its markup read: `parseBundle(language, bundle)`. */
  text: ParsedBundle;
  /** The original. Its segments stand in for those that `text` lacks, marked as such. */
  fallback?: ParsedBundle;
  /** The segments of `text` whose source has changed since they were translated, marked as such. */
  outdated?: Pick<ReadonlySet<string>, 'has'>;
  /** What is known of the text. It stands at the end. */
  colophon?: Colophon;
}

/** What of an i18next instance is used. */
export interface Wording {
  // Called as `Translate`. An instance with typed resources takes its own keys alone, not any string.
  getFixedT: (language: string, namespace: 'interface') => (...values: never[]) => unknown;
}

export interface RenderOptions {
  /**
   * An i18next instance, or what reads bundles alike, with the namespace `interface` loaded for
   * `text.language`; all labels come from there.
   */
  i18n: Wording;
  /**
   * Gives the address of what a text links to: a document's id, with or without `#segment`, or a
   * relative path. `undefined`: nothing to link to, the link's text stands alone. Without it, only
   * links within the document and to other sites are links.
   */
  resolve?: (href: string) => string | undefined;
  /** The level of the title's heading, 1 to 6; all others follow. Default: 1. */
  headingLevel?: number;
  /** Gives the address of what has changed in the source of an outdated passage: its mark links there. */
  changes?: (segment: string) => string | undefined;
  /** Whether each passage has a link to itself. Default: no. */
  permalinks?: boolean;
  /** What stands before `media/…` in the addresses of pictures. Default: nothing. */
  mediaBase?: string;
  /** Stands before every id and anchor, where a page shows more than one document. Default: nothing. */
  idPrefix?: string;
  /** The direction of a language, where an archive knows better than its tag. */
  directionOf?: (language: string) => Direction;
  /**
   * The tag by which dates and figures of a language are written, where it is another one: `en-GB`
   * for `en`. Default: the language's own.
   */
  formatsOf?: (language: string) => string;
}

export type Direction = 'ltr' | 'rtl';

import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import type { HeadFacts } from '../templates/head-facts.ts';
import type { Html } from '../templates/html.ts';
import { layout } from '../templates/layout.ts';
import type { PageParts } from '../templates/layout.ts';

/** A page that is ready to be written. */
export interface Page {
  /** Relative to the site's root; a folder's page ends in a slash. */
  readonly path: string;
  readonly html: Html;
  readonly facts: HeadFacts;
  /** Files that lie beside it. */
  readonly files: readonly PageFile[];
}

/** A file beside a page. */
export interface PageFile {
  readonly name: string;
  readonly content: string;
}

/** Puts a page together. */
export function makePage(
  site: Site,
  words: Words,
  parts: PageParts,
  files: readonly PageFile[] = [],
): Page {
  return { path: parts.path, html: layout(site, words, parts), facts: parts, files };
}

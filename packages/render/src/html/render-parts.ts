import { plain } from '@archive/markup';

import type { Direction, RenderInput, RenderOptions } from '../render-input.ts';
import { blockHtml } from './block.ts';
import { closingHtml } from './closing.ts';
import { colophonHtml } from './colophon.ts';
import { headerHtml } from './header.ts';
import { notesSections } from './notes-section.ts';
import { openPage } from './page.ts';

/** A document as pieces of HTML, for a layout of one's own. A piece that is not there is empty. */
export interface RenderedParts {
  /** The `lang` of the element that holds the pieces. */
  language: string;
  /** The `dir` of the element that holds the pieces. */
  direction: Direction;
  /** The title as plain text on one line, not escaped: for `<title>` and lists. */
  title: string;
  /** `<header>`: title, subtitle and date of issue. */
  header: string;
  /** The blocks. */
  body: string;
  /** `<footer>`: signature and dateline. */
  closing: string;
  /** The author's notes and the translator's, each in a `<section>`. */
  notes: string;
  /** What is known of the text, in a `<section>`. */
  colophon: string;
}

/**
 * Renders a document as pieces of HTML. They belong on one page, inside an element with the
 * `lang` and `dir` that are given with them: the notes link to the calls and back.
 *
 * @param input - the document, its text, and the original's for what the text lacks
 * @param options - labels, links and layout
 * @returns HTML, escaped throughout
 *
 * @example
 * ```ts
 * const { language, direction, header, body, closing, notes } = renderParts(input, { i18n });
 * const page = `<main lang="${language}" dir="${direction}">${header}${body}${closing}${notes}</main>`;
 * ```
 */
export function renderParts(input: RenderInput, options: RenderOptions): RenderedParts {
  const page = openPage(input, options);
  const title = page.find(input.skeleton.title);
  // In the order of the page, since calls of one note are numbered as they come.
  const header = headerHtml(page);
  const body = input.skeleton.body
    .map((block) => blockHtml(page, block))
    .filter((html) => html !== '')
    .join('\n');
  const closing = closingHtml(page);
  const notes = notesSections(page);
  const colophon = colophonHtml(page, input.colophon);
  return {
    language: page.words.language,
    direction: page.words.direction,
    title: title === undefined ? '' : plain(title.inlines).replaceAll('\n', ' '),
    header,
    body,
    closing,
    notes,
    colophon,
  };
}

import type { ParsedBundle } from '@archive/markup';
import { renderSegments } from '@archive/render';
import type { RenderedSegments } from '@archive/render';

import type { CompiledDocument } from '../archive/compile-document.ts';
import { availability } from '../archive/entry.ts';
import type { Entry } from '../archive/entry.ts';
import { resolver } from '../archive/links.ts';
import { documentPath } from '../archive/paths.ts';
import type { Site } from '../archive/site.ts';
import { lines, markup, nothing, text } from '../templates/html.ts';
import type { Html } from '../templates/html.ts';
import { outdatedId } from '../templates/outdated.ts';
import { stateText } from '../templates/state-text.ts';
import { wording } from '../templates/word.ts';

/** One language's text of a document, cut into passages; all of it is in that language. */
export interface Column extends RenderedSegments {
  /** What its language is called, with a link to the text by itself, and how it stands. */
  readonly head: Html;
  readonly notesHeading: Html;
  /** What stands before an item of a list; its number, or 0 where the list does not count. */
  markOf(item: number): Html;
}

/** Cuts a text into passages, with everything it links to within itself in the same column. */
export function columnOf(
  site: Site,
  { skeleton, versions }: CompiledDocument,
  entry: Entry,
  bundle: ParsedBundle,
): Column {
  const { language } = bundle;
  const words = site.words(language);
  const path = documentPath(language, entry.collection, entry.id);
  const rendered = renderSegments(
    { skeleton, text: bundle, outdated: versions.get(language)?.standing.outdated },
    {
      i18n: words.i18n,
      idPrefix: prefixOf(language),
      directionOf: site.directionOf,
      formatsOf: site.formatsOf,
      resolve: resolver(site, language),
      changes: (id) => `${site.href(path)}#${outdatedId(id)}`,
    },
  );

  const name = text(site.languages.find(({ tag }) => tag === language)?.name ?? language);
  const isPage = entry.languages.has(language);
  const link = markup`<a href="${text(site.href(path))}" hreflang="${text(language)}">${name}</a>`;
  const there = availability(entry, language);
  const state = wording(words, stateText(words, there), there.state);
  const { format } = new Intl.NumberFormat([words.formats, 'en']);
  return {
    ...rendered,
    head: lines(
      isPage ? link : markup`<span>${name}</span>`,
      isPage ? markup`<span class="edition-state">${state}</span>` : nothing,
    ),
    notesHeading: text(words.say('notes')),
    markOf: (item) =>
      markup`<span class="item-mark">${item === 0 ? markup`•` : text(`${format(item)}.`)}</span> `,
  };
}

/** What stands before the ids of a column; no segment has an underscore in its own. */
export function prefixOf(language: string): string {
  return `${language}_`;
}

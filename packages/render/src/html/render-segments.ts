import { segments, type SegmentRole } from '@archive/schema';

import { escapeHtml } from '../escape-html.ts';
import { splitLines } from '../lines.ts';
import type { Note } from '../notes.ts';
import type { Direction, RenderInput, RenderOptions } from '../render-input.ts';
import type { Segment } from '../segment.ts';
import { backLinks, translatorsNotes } from './notes-section.ts';
import { openPage, type Page } from './page.ts';
import { segmentText } from './segment-text.ts';
import { markInside } from './state-mark.ts';

/** A document passage by passage. */
export interface RenderedSegments {
  /** The `lang` of the elements that hold the passages. */
  language: string;
  /** The `dir` of the elements that hold the passages. */
  direction: Direction;
  /** What stands inside the element of each passage that the text has, by the segment's id. */
  segments: ReadonlyMap<string, string>;
  /** The translator's notes in their `<section>`; empty where there are none. */
  translatorsNotes: string;
}

/**
 * Renders a document passage by passage, to be set beside another language's text or otherwise
 * apart from its blocks. What a text lacks is left out; nothing stands in for it.
 *
 * The caller makes the elements, and gives each the id that links within the document lead to: the
 * segment's with `idPrefix` before it. Descriptions of pictures are left out.
 *
 * @param input - the document and its text
 * @param options - labels and links; `headingLevel` is that of the translator's notes' heading, less one
 * @returns HTML for inside an element, escaped throughout
 *
 * @example
 * ```ts
 * const { language, direction, segments } = renderSegments({ skeleton, text }, { i18n, idPrefix: 'fr_' });
 * const cell = `<p id="fr_p1" lang="${language}" dir="${direction}">${segments.get('p1') ?? ''}</p>`;
 * ```
 */
export function renderSegments(
  { skeleton, text }: Omit<RenderInput, 'fallback'>,
  options: RenderOptions,
): RenderedSegments {
  const page = openPage({ skeleton, text }, options);
  const rendered = new Map<string, string>();
  for (const { id, role } of segments(skeleton)) {
    const segment = role === 'alt' ? undefined : page.find(id);
    if (segment !== undefined) rendered.set(id, passageHtml(page, segment, role));
  }
  // Before the way back is written all calls are known, those in translator's notes included.
  const notes = translatorsNotes(page);
  for (const note of page.notes.author) {
    const { id } = note.segment;
    rendered.set(id, noteHtml(page, note, rendered.get(id) ?? ''));
  }
  const { language, direction } = page.words;
  return { language, direction, segments: rendered, translatorsNotes: notes };
}

function passageHtml(page: Page, segment: Segment, role: SegmentRole): string {
  // Inside a heading the mark would be part of its name.
  const mark = role === 'title' || role === 'heading' ? '' : markInside(page, segment);
  if (role !== 'verse') return mark + segmentText(page, segment);
  const lines = splitLines(segment.inlines).map(
    (line) => `<span class="line">${segmentText(page, segment, line)}</span>`,
  );
  return mark + lines.join('<br>\n');
}

function noteHtml(page: Page, note: Note, text: string): string {
  return `<span class="note-label">${escapeHtml(note.mark)}</span> ${text}${backLinks(page, note)}`;
}

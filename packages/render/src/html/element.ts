import { escapeHtml } from '../escape-html.ts';
import type { Segment } from '../segment.ts';
import type { Page } from './page.ts';

/**
 * The attributes of the element that holds a segment: its anchor, its class, and for the original's
 * text in the place of a translation its language and its state.
 */
export function segmentAttributes(page: Page, segment: Segment, className = ''): string {
  const { state } = segment;
  const stated = state === undefined ? '' : CLASSES[state];
  const classes = `${className} ${stated}`.trim();
  return (
    anchor(page.claimId(segment.id)) +
    (classes === '' ? '' : ` class="${classes}"`) +
    (state === undefined ? '' : ` data-state="${state}"`) +
    (segment.isFallback ? languageAttributes(segment) : '')
  );
}

const CLASSES = { untranslated: 'fallback', outdated: 'outdated' } as const;

function anchor(id: string | undefined): string {
  return id === undefined ? '' : ` id="${id}"`;
}

/** `lang` and `dir`, for an element that is in another language than what is around it. */
function languageAttributes({
  language,
  direction,
}: Pick<Segment, 'language' | 'direction'>): string {
  return ` lang="${escapeHtml(language)}" dir="${direction}"`;
}

/** The same for a label in the language of the page that stands inside the original's text. */
export function labelAttributes(page: Page, segment: Segment): string {
  return segment.isFallback ? languageAttributes(page.words) : '';
}

import type { Verse } from '@archive/schema';

import { splitLines } from '../lines.ts';
import { segmentAttributes } from './element.ts';
import type { Page } from './page.ts';
import { permalink } from './permalink.ts';
import { attributed } from './quote.ts';
import { segmentText } from './segment-text.ts';
import { markInside } from './state-mark.ts';

/** Verse: a paragraph for a stanza, a span for a line, so that a line that wraps can be indented. */
export function verseHtml(page: Page, block: Verse): string {
  const stanzas = block.segments.map((id) => stanzaHtml(page, id)).filter((html) => html !== '');
  if (stanzas.length === 0) return '';
  const verse = `<div class="verse">\n${stanzas.join('\n')}\n</div>`;
  return attributed(page, verse, 'verse-source', block.attribution);
}

function stanzaHtml(page: Page, id: string): string {
  const segment = page.find(id);
  if (segment === undefined) return '';
  const attributes = segmentAttributes(page, segment, 'stanza');
  const lines = splitLines(segment.inlines)
    .map((line) => `<span class="line">${segmentText(page, segment, line)}</span>`)
    .join('<br>\n');
  return `<p${attributes}>${markInside(page, segment)}${lines}${permalink(page, segment)}</p>`;
}

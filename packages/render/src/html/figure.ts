import { plain } from '@archive/markup';
import type { Figure } from '@archive/schema';

import { escapeHtml } from '../escape-html.ts';
import type { Segment } from '../segment.ts';
import { segmentAttributes } from './element.ts';
import type { Page } from './page.ts';
import { permalink } from './permalink.ts';
import { segmentText } from './segment-text.ts';
import { markInside } from './state-mark.ts';

export function figureHtml(page: Page, { alt, caption, image }: Figure): string {
  const description = page.find(alt);
  const attributes = description === undefined ? '' : segmentAttributes(page, description);
  const words = description === undefined ? page.words.say('figure') : onOneLine(description);
  const address = escapeHtml((page.options.mediaBase ?? '') + image.file);
  const picture =
    `<img${attributes} src="${address}" alt="${escapeHtml(words)}" ` +
    `width="${image.width}" height="${image.height}" loading="lazy">`;
  return `<figure class="figure">\n${picture}${captionHtml(page, caption)}\n</figure>`;
}

function onOneLine({ inlines }: Segment): string {
  return plain(inlines).replaceAll('\n', ' ');
}

function captionHtml(page: Page, id: string | undefined): string {
  const segment = id === undefined ? undefined : page.find(id);
  if (segment === undefined) return '';
  const attributes = segmentAttributes(page, segment);
  return `\n<figcaption${attributes}>${markInside(page, segment)}${segmentText(page, segment)}${permalink(page, segment)}</figcaption>`;
}

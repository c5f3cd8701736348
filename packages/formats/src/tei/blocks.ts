import type { Block, Figure, List, Quote, Verse } from '@archive/schema';

import { addressOf, element, lines } from '../xml.ts';
import type { TeiText } from './text.ts';

/** Writes the blocks of a document; a heading opens a division that holds what follows it. */
export function blocksTei(
  text: TeiText,
  body: readonly Block[],
  pictureBase: string | undefined,
): string {
  const open: number[] = [];
  const written: string[] = [];
  const closeTo = (level: number): void => {
    while ((open.at(-1) ?? 0) >= level) {
      written.push('</div>');
      open.pop();
    }
  };
  for (const block of body) {
    if (block.type !== 'heading') {
      written.push(blockTei(text, block, pictureBase));
      continue;
    }
    const head = text.segment(block.id, 'head');
    if (head === '') continue;
    closeTo(block.level);
    open.push(block.level);
    written.push('<div type="section">', head);
  }
  closeTo(1);
  return lines(...written);
}

function blockTei(
  text: TeiText,
  block: Exclude<Block, { type: 'heading' }>,
  pictureBase: string | undefined,
): string {
  switch (block.type) {
    case 'paragraph':
      return text.segment(block.id, 'p');
    case 'quote':
      return quoteTei(text, block);
    case 'list':
      return listTei(text, block);
    case 'verse':
      return verseTei(text, block);
    case 'figure':
      return figureTei(text, block, pictureBase);
    case 'separator':
      return '<milestone unit="section" rend="separator"/>';
  }
}

function quoteTei(text: TeiText, { segments, attribution }: Quote): string {
  return attributed(text, lines(...segments.map((id) => text.segment(id, 'p'))), attribution, true);
}

function verseTei(text: TeiText, { segments, attribution }: Verse): string {
  const stanzas = lines(...segments.map((id) => text.stanza(id)));
  if (stanzas === '') return '';
  return attributed(text, `<lg type="verse">\n${stanzas}\n</lg>`, attribution, false);
}

function attributed(
  text: TeiText,
  quoted: string,
  attribution: string | undefined,
  isQuote: boolean,
): string {
  if (quoted === '') return '';
  const by = text.segment(attribution, 'bibl');
  const quote = `<quote>\n${quoted}\n</quote>`;
  if (by !== '') return `<cit>\n${quote}\n${by}\n</cit>`;
  return isQuote ? quote : quoted;
}

function listTei(text: TeiText, { items, ordered }: Pick<List, 'items' | 'ordered'>): string {
  const written = lines(
    ...items.map((item) =>
      text.segment(
        item.id,
        'item',
        {},
        item.items === undefined ? '' : listTei(text, { items: item.items, ordered: item.ordered }),
      ),
    ),
  );
  const rend = ordered === true ? 'numbered' : 'bulleted';
  return written === '' ? '' : element('list', { rend }, `\n${written}\n`);
}

function figureTei(
  text: TeiText,
  { image, alt, caption }: Figure,
  pictureBase: string | undefined,
): string {
  const url = (pictureBase && addressOf(pictureBase + image.file)) ?? image.file;
  const graphic = element('graphic', {
    url,
    width: `${image.width}px`,
    height: `${image.height}px`,
  });
  const content = lines(text.segment(caption, 'head'), graphic, text.description(alt));
  return `<figure>\n${content}\n</figure>`;
}

import type { Block } from '@archive/schema';

import { figureHtml } from './figure.ts';
import { headingHtml } from './heading.ts';
import { listHtml } from './list.ts';
import type { Page } from './page.ts';
import { paragraphHtml } from './paragraph.ts';
import { quoteHtml } from './quote.ts';
import { verseHtml } from './verse.ts';

/** One block of the body; nothing where neither language has a text for it. */
export function blockHtml(page: Page, block: Block): string {
  switch (block.type) {
    case 'heading':
      return headingHtml(page, block);
    case 'paragraph':
      return paragraphHtml(page, block);
    case 'quote':
      return quoteHtml(page, block);
    case 'list':
      return listHtml(page, block);
    case 'verse':
      return verseHtml(page, block);
    case 'figure':
      return figureHtml(page, block);
    case 'separator':
      return '<hr>';
    default:
      return block satisfies never;
  }
}

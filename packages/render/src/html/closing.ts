import type { Page } from './page.ts';
import { lineHtml } from './paragraph.ts';

/** Signature and dateline; nothing where the document has neither. */
export function closingHtml(page: Page): string {
  const { dateline, signature } = page.skeleton;
  const lines = [lineHtml(page, signature, 'signature'), lineHtml(page, dateline, 'dateline')]
    .filter((line) => line !== '')
    .join('\n');
  return lines === '' ? '' : `<footer class="closing">\n${lines}\n</footer>`;
}

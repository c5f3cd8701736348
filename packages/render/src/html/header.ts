import { renderTime } from '../dates/render-time.ts';
import { segmentAttributes } from './element.ts';
import { titleLevel, type Page } from './page.ts';
import { lineHtml } from './paragraph.ts';
import { segmentText } from './segment-text.ts';
import { markBehind } from './state-mark.ts';

/** Title, subtitle and date of issue. */
export function headerHtml(page: Page): string {
  const { skeleton, words } = page;
  const title = titleHtml(page);
  const subtitle = lineHtml(page, skeleton.subtitle, 'subtitle');
  const group =
    title !== '' && subtitle !== ''
      ? `<hgroup>\n${title}\n${subtitle}\n</hgroup>`
      : title + subtitle;
  const issued = renderTime(skeleton.issued, words.formats, words.t);
  return `<header>\n${group}\n<p class="issued">${issued}</p>\n</header>`;
}

function titleHtml(page: Page): string {
  const segment = page.find(page.skeleton.title);
  if (segment === undefined) return '';
  const tag = `h${titleLevel(page.options)}`;
  const text = segmentText(page, segment);
  return `<${tag}${segmentAttributes(page, segment)}>${text}</${tag}>${markBehind(page, segment)}`;
}

import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { each, lines, markup, nothing, text } from '../templates/html.ts';
import type { Html } from '../templates/html.ts';
import { word } from '../templates/word.ts';
import { leafPath } from './paths.ts';

/** How many documents stand on one page of a list at most. */
export const PER_PAGE = 100;

/** The pages of a long list. */
export function leavesOf<T>(items: readonly T[]): readonly T[][] {
  const count = Math.max(1, Math.ceil(items.length / PER_PAGE));
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * PER_PAGE, (index + 1) * PER_PAGE),
  );
}

/** "Page 2 of 7"; nothing where there is only one. */
export function leafName(words: Words, page: number, pages: number): string | undefined {
  return pages === 1 ? undefined : words.say('page-of', { page, pages });
}

/** Links to the pages of a long list. */
export function leafNav(site: Site, words: Words, path: string, page: number, pages: number): Html {
  if (pages === 1) return nothing;
  const step = (to: number, rel: string, key: string): Html =>
    to < 1 || to > pages
      ? nothing
      : markup`<li><a rel="${text(rel)}" href="${text(site.href(leafPath(path, to)))}">${word(words, key)}</a></li>`;
  const number = (to: number): Html => {
    const current = to === page ? markup` aria-current="page"` : nothing;
    const label = text(words.say('page-of', { page: to, pages }));
    return markup`<li><a href="${text(site.href(leafPath(path, to)))}" aria-label="${label}"${current}>${to}</a></li>`;
  };
  return lines(
    markup`<nav class="leaves" aria-label="${text(words.say('pages'))}">`,
    markup`<ul>`,
    step(page - 1, 'prev', 'page-previous'),
    each(near(page, pages), number),
    step(page + 1, 'next', 'page-next'),
    markup`</ul>`,
    markup`</nav>`,
  );
}

/** The first page, the last one, and those around one's own. */
function near(page: number, pages: number): number[] {
  const wanted = [1, page - 2, page - 1, page, page + 1, page + 2, pages];
  return [...new Set(wanted.filter((number) => number >= 1 && number <= pages))].toSorted(
    (a, b) => a - b,
  );
}

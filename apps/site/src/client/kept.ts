/** What the page that stands for those that are not kept loads: a list of those that are. */
import { isOfflinePage, keptOf } from './offline/caches.ts';
import { root } from './shared/place.ts';

const list = document.querySelector('#page_kept');

async function showKept(): Promise<void> {
  if (list === null || !('caches' in globalThis)) return;
  const { pages } = keptOf(root.href);
  if (!(await caches.has(pages))) return;
  const cache = await caches.open(pages);
  for (const { url } of (await cache.keys()).toReversed()) {
    if (isOfflinePage(url)) continue;
    const answer = await cache.match(url);
    if (answer?.headers.get('Content-Type')?.startsWith('text/html') !== true) continue;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.hreflang = link.lang = page.documentElement.lang;
    link.dir = page.documentElement.dir;
    link.textContent = page.title;
    item.append(link);
    list.append(item);
  }
  list.parentElement?.toggleAttribute('hidden', list.childElementCount === 0);
}

void showKept();

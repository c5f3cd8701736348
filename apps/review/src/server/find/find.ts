import { parse, plain } from '@archive/markup';
import { orderBundle } from '@archive/schema';
import type { Bundle, Outcome } from '@archive/schema';
import type { Store } from '@archive/store';

import type { FindAnswer, FoundPlace, FoundText, Namespace, Search } from '../../api/index.ts';
import { documentOf, namespaces, readBundle } from './bundles.ts';
import { Finder } from './match/finder.ts';
import { exactHash, hitsIn, shownHits } from './match/text-hits.ts';
import type { TextHits } from './match/text-hits.ts';

/** So many hits are given at a time. */
export const MOST_HITS = 1000;

/** Looks through the texts of one language. Each bundle is read once. */
export function find(store: Store, language: string, search: Search): FindAnswer {
  const finder = finderOf(search, language);
  const places: FoundPlace[] = [];
  const faulty: string[] = [];
  let left = MOST_HITS;
  let more = false;
  for (const namespace of namespaces(store, search)) {
    const bundle = readBundle(store, language, namespace);
    if (bundle === undefined) continue;
    if (!bundle.ok) {
      faulty.push(namespace);
      continue;
    }
    const found = hitsByText(bundle.value, finder, search.with);
    if (found.size === 0) continue;
    more = left === 0;
    if (more) break;
    const place = placeOf(store, language, namespace, bundle.value);
    const texts: FoundText[] = [];
    for (const segment of place.order) {
      const own = found.get(segment);
      if (own === undefined) continue;
      const hits = shownHits(own, left, language);
      left -= hits.length;
      more ||= hits.length < own.exchanges.length;
      if (hits.length > 0) texts.push({ segment, hash: exactHash(own.visible.raw), hits });
    }
    places.push({ ...place.shown, texts });
  }
  return { places, hits: MOST_HITS - left, more, faulty };
}

/** What finds what a search is for. */
export function finderOf(search: Search, language: string): Finder {
  const { words, case: strict, marks } = search;
  return new Finder(search.find, { language, words, case: strict, marks });
}

function hitsByText(bundle: Bundle, finder: Finder, put: string): Map<string, TextHits> {
  const found = new Map<string, TextHits>();
  for (const [segment, raw] of Object.entries(bundle)) {
    const hits = hitsIn(raw, finder, put);
    if (hits !== undefined) found.set(segment, hits);
  }
  return found;
}

/** How a place is shown, and the order of its texts. */
function placeOf(
  store: Store,
  language: string,
  namespace: Namespace,
  bundle: Bundle,
): { shown: Omit<FoundPlace, 'texts'>; order: readonly string[] } {
  const document = documentOf(namespace);
  const skeleton = document === undefined ? undefined : store.skeleton(document);
  if (document === undefined || skeleton?.ok !== true)
    return { shown: { namespace }, order: Object.keys(bundle) };
  const { title: segment, originalLanguage } = skeleton.value;
  const order = Object.keys(orderBundle(skeleton.value, bundle));
  const original = originalLanguage === language;
  for (const tag of [language, originalLanguage]) {
    const texts = tag === language ? bundle : valueOf(store.bundle(tag, document));
    const title = plain(parse(texts?.[segment] ?? '')).trim();
    if (title !== '') return { shown: { namespace, title, titleLanguage: tag, original }, order };
  }
  return { shown: { namespace, original }, order };
}

function valueOf<T>(outcome: Outcome<T> | undefined): T | undefined {
  return outcome?.ok === true ? outcome.value : undefined;
}

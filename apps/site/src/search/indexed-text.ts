import { createHash } from 'node:crypto';

import { parse, plain } from '@archive/markup';
import { segments } from '@archive/schema';
import type { IndexedText, Listing } from '@archive/search';

import { titleIn } from '../archive/entry.ts';
import type { Entry } from '../archive/entry.ts';
import type { Site } from '../archive/site.ts';
import { dateText } from '../templates/date.ts';

/**
 * What is looked for in a document: the segments that it has in a language itself, without what its
 * page shows of the original in their place. `undefined` where the text cannot be read.
 */
export function indexedText(site: Site, language: string, { id }: Entry): IndexedText | undefined {
  const skeleton = site.store.skeleton(id);
  const bundle = site.store.bundle(language, id);
  if (!skeleton.ok || bundle?.ok !== true) return undefined;
  const texts: [string, string][] = [];
  for (const { id: segment } of segments(skeleton.value)) {
    const raw = Object.hasOwn(bundle.value, segment) ? bundle.value[segment] : undefined;
    const text = raw === undefined ? '' : plain(parse(raw)).replaceAll(/\s+/g, ' ').trim();
    if (text !== '') texts.push([segment, text]);
  }
  return { segments: texts };
}

/** What a list of results says of a document in a language. */
export function listingOf(site: Site, language: string, entry: Entry): Listing {
  const { collection, issued } = entry;
  const title = titleIn(entry, language);
  return {
    title: title.text,
    ...(title.language !== language && { titleLanguage: title.language }),
    collection,
    issued,
    date: dateText(site.words(language), issued),
  };
}

/** A name for some content, which never means other content. */
export function hashedName(name: string, ending: string, content: string | Uint8Array): string {
  return `${name}.${createHash('sha256').update(content).digest('hex').slice(0, 10)}.${ending}`;
}

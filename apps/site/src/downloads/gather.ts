import type { RenderOptions } from '@archive/render';
import type { Collection, Skeleton } from '@archive/schema';

import type { CompiledDocument, Version } from '../archive/compile-document.ts';
import { availability } from '../archive/entry.ts';
import type { Entry } from '../archive/entry.ts';
import { resolver } from '../archive/links.ts';
import type { Site } from '../archive/site.ts';
import { workOf } from '../archive/work.ts';
import { keyOf } from '../output/made-before.ts';
import { colophonOf } from './colophon.ts';
import { factsOf } from './facts.ts';
import { targetsOf } from './targets.ts';
import type { Download } from './writers.ts';

/** A text to be given out, and the key of all that its files are made from. */
export interface Gathered extends Download {
  readonly key: string;
}

/** Gathers what the files of one language's text of a document are made from. */
export function gather(
  site: Site,
  document: CompiledDocument,
  version: Version,
  { entry, collection }: { entry: Entry; collection: Collection },
): Gathered {
  const { skeleton, original } = document;
  const { text, standing } = version;
  const { outdated } = standing;
  const { language } = text;
  const options = optionsFor(site, language);
  const ledger = site.store.ledger(language, entry.id);
  const work = workOf(site, document, entry, collection, version);
  const told = { work, availability: availability(entry, language), text: version };
  const facts = factsOf(site, told, ledger?.ok === true ? ledger.value : undefined);
  const colophon = colophonOf(site.words(language), told);
  const pictures = picturesOf(site, skeleton);
  const texts = original === undefined ? [text] : [text, original];
  const key = keyOf(
    skeleton,
    texts,
    [...outdated.keys()],
    colophon,
    facts,
    targetsOf(document, version).map((target) => options.resolve?.(target) ?? null),
    [...pictures].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]),
    options.mediaBase,
    sharedKey(site, language),
  );
  return {
    input: { skeleton, text, fallback: original, outdated, colophon },
    facts,
    options,
    pictures,
    key,
  };
}

/** Files leave the site: what they link to has its whole address, or is no link. */
export function optionsFor(site: Site, language: string): RenderOptions {
  const find = resolver(site, language);
  return {
    i18n: site.words(language).i18n,
    directionOf: site.directionOf,
    formatsOf: site.formatsOf,
    mediaBase: site.address(''),
    resolve(href) {
      const found = site.url === undefined ? undefined : find(href);
      return found === undefined ? undefined : new URL(found, site.url).href;
    },
  };
}

function picturesOf(site: Site, { body }: Skeleton): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (const block of body) {
    if (block.type !== 'figure' || found.has(block.image.file)) continue;
    const bytes = site.store.bytes(block.image.file);
    if (bytes.ok) found.set(block.image.file, bytes.value);
  }
  return found;
}

const known = new WeakMap<Site, Map<string, string>>();

/**
 * Stands for the interface words of a language, and of those that stand in for them, for how it
 * writes dates, and for the directions of all languages: a text may have words of any.
 */
function sharedKey(site: Site, language: string): string {
  const keys = known.get(site) ?? new Map<string, string>();
  known.set(site, keys);
  let key = keys.get(language);
  if (key === undefined) {
    const tags = [language, site.defaultLanguage, 'en'];
    const words = tags.map((tag) => site.store.interface(tag));
    key = keyOf(
      words,
      site.formatsOf(language),
      site.languages.map(({ tag, direction }) => [tag, direction]),
    );
    keys.set(language, key);
  }
  return key;
}

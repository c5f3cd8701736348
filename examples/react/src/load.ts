import { type LoadedDocument, loadDocument } from '@archive/content';

import type { Place } from './place.ts';

const loading = new Map<string, Promise<LoadedDocument>>();

/** Loads what is read at a place. The same place gives the same promise, which React's `use` needs. */
export function load({ document, language }: Place): Promise<LoadedDocument> {
  const key = `${language}/${document}`;
  let promise = loading.get(key);
  if (promise === undefined) {
    promise = loadDocument(document, language);
    loading.set(key, promise);
    // A line that was down may be up again.
    promise.catch(() => loading.delete(key));
  }
  return promise;
}

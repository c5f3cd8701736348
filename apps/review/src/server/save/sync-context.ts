import type { History } from '@archive/history';
import type { Store } from '@archive/store';
import { hashText } from '@archive/translation';
import type { SyncContext, TranslatedDocument } from '@archive/translation';

/** The day it is, `YYYY-MM-DD`, in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/**
 * What a sync has to know beyond the document: who made a text that was edited elsewhere, and what
 * a text said before. Git is asked only where the sync asks.
 */
export function syncContext(
  store: Store,
  history: History | undefined,
  document: TranslatedDocument,
  language: string,
): SyncContext {
  const path = (tag: string): string =>
    store.path('bundle', { language: tag, namespace: `documents/${document.skeleton.id}` });
  return {
    get by() {
      return history?.lastAuthor(path(language))?.name ?? history?.userName();
    },
    get on() {
      return history?.lastAuthor(path(language))?.date ?? today();
    },
    textWithHash: (tag, segment, hash) => {
      const isIt = (text: unknown): text is string =>
        typeof text === 'string' && hashText(text) === hash;
      const now = document.bundles.get(tag)?.[segment];
      if (isIt(now)) return now;
      for (const version of history?.versions(path(tag)) ?? []) {
        const text = textIn(version, segment);
        if (isIt(text)) return text;
      }
      return undefined;
    },
  };
}

/** One text of a bundle that may be faulty. */
export function textIn(bundle: string, segment: string): string | undefined {
  try {
    const value: unknown = JSON.parse(bundle);
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment))
      return undefined;
    const text: unknown = (value as Record<string, unknown>)[segment];
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

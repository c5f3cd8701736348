import { openHistory } from '@archive/history';
import type { Store } from '@archive/store';
import { diffWords, translationStatus } from '@archive/translation';
import type { Outdated, TranslatedDocument, WordChange } from '@archive/translation';
import { syncContexts, syncDocument } from '@archive/workflow';

/** How the text that a translation was made from has changed since. */
export interface SourceChange {
  segment: string;
  because: Outdated['because'];
  /** The language whose text changed. */
  from: string;
  /** Its text then; missing where nobody knows it. */
  was?: string;
  /** Its text now. */
  is: string;
  /** From the one to the other, by word; missing where the one is not known. */
  changes?: readonly WordChange[];
  /** The translation. */
  text: string;
}

/** What the sources of a translation said when it was made, and say now, for all that is outdated. */
export function sourceChanges(
  store: Store,
  document: TranslatedDocument,
  language: string,
): SourceChange[] {
  const { id } = document.skeleton;
  // What a source once said may be in the ledger of a language it went through, or in none yet.
  const context = syncContexts(store, openHistory(store.dir), [id], store.languages, {})(id);
  const synced = syncDocument(document, store.languages, context).document;
  return translationStatus(synced, language).flatMap(({ id: segment, outdated }) => {
    if (outdated === undefined) return [];
    const text = synced.bundles.get(language)?.[segment] ?? '';
    const { was, is, from } = outdated;
    const changes = was === undefined ? undefined : diffWords(was, is, from);
    return [{ segment, ...outdated, changes, text }];
  });
}

import type { Author, History } from '@archive/history';
import type { Store } from '@archive/store';
import { hashText } from '@archive/translation';
import type { SyncContext, TranslatedDocument } from '@archive/translation';

import { PastTexts } from './past-texts.ts';
import { today } from './today.ts';

/** What the caller knows better than git. */
interface Known {
  /** Who made the new and edited texts. */
  by?: string;
  /** The day they were made on, `YYYY-MM-DD`. */
  on?: string;
  /** The tag of the language they were made from. */
  from?: string;
  /** The document as it was before an edit that git has not seen. */
  before?: TranslatedDocument;
}

/**
 * What a sync has to know beyond a document, by document and language. Git is asked only where
 * something changed, and for all documents at once.
 *
 * @example
 * const contextOf = syncContexts(store, openHistory(store.dir), ['a-note'], ['fr'], {});
 * syncDocument(document, ['fr'], contextOf('a-note'));
 */
export function syncContexts(
  store: Store,
  history: History | undefined,
  documents: readonly string[],
  languages: readonly string[],
  { by, on, from, before }: Known,
): (document: string) => (language: string) => SyncContext {
  const day = today();
  let authors: ReadonlyMap<string, Author> | undefined;
  let user: { name: string | undefined } | undefined;
  const path = (document: string, language: string): string =>
    store.path('bundle', { language, namespace: `documents/${document}` });
  const authorOf = (document: string, language: string): Author | undefined => {
    authors ??= history?.lastAuthors(
      documents.flatMap((id) => languages.map((tag) => path(id, tag))),
    );
    return authors?.get(path(document, language));
  };
  return (document) => {
    const past = new PastTexts(store, history, document);
    return (language) => ({
      from,
      get by() {
        user ??= { name: history?.userName() };
        return by ?? authorOf(document, language)?.name ?? user.name;
      },
      get on() {
        return on ?? authorOf(document, language)?.date ?? day;
      },
      textWithHash: (tag, segment, hash) => {
        const text = before?.bundles.get(tag)?.[segment];
        return text !== undefined && hashText(text) === hash ? text : past.find(tag, segment, hash);
      },
    });
  };
}

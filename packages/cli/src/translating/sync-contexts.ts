import type { Author, History } from '@archive/history';
import type { Store } from '@archive/store';
import type { SyncContext } from '@archive/translation';

import { PastTexts } from './past-texts.ts';
import { today } from './today.ts';

/** What a sync has to know beyond a document, by document and language. */
export function syncContexts(
  store: Store,
  history: History | undefined,
  documents: readonly string[],
  languages: readonly string[],
  { by, from }: { by?: string; from?: string },
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
        return authorOf(document, language)?.date ?? day;
      },
      textWithHash: (tag, segment, hash) => past.find(tag, segment, hash),
    });
  };
}

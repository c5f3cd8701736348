import type { Skeleton } from '@archive/schema';
import type { Change, Store } from '@archive/store';

import { schemaReference } from './schema-reference.ts';

/** What a new document is to be. */
export interface NewDocument {
  id: string;
  collection: string;
  language: string;
  title: string;
  /** EDTF. */
  issued: string;
}

/** The text a new paragraph has until someone writes it: an original may have no empty one. */
const TO_BE_WRITTEN = '…';

/** Begins a document: a title and one paragraph to be written. */
export function addDocument(
  store: Store,
  { id, collection, language, title, issued }: NewDocument,
): Change {
  const skeleton: Skeleton = {
    ...schemaReference(store.dir, `documents/${id}.json`, 'document'),
    id,
    collection,
    originalLanguage: language,
    issued,
    title: 'title',
    body: [{ type: 'paragraph', id: 'p1' }],
  };
  return store
    .begin()
    .put('document', id, skeleton)
    .put('bundle', { language, namespace: `documents/${id}` }, { title, p1: TO_BE_WRITTEN });
}

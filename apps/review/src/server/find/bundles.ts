import { isId, read } from '@archive/schema';
import type { Bundle, Outcome } from '@archive/schema';
import type { Store } from '@archive/store';

import type { Namespace } from '../../api/index.ts';

const NAMES = ['archive', 'collections'] as const;
const DOCUMENTS = 'documents/';

/** The document of a namespace; nothing for names. */
export function documentOf(namespace: Namespace): string | undefined {
  return namespace.startsWith(DOCUMENTS) ? namespace.slice(DOCUMENTS.length) : undefined;
}

/** A namespace, if it is one. No part of it becomes a path before it was looked at. */
export function asNamespace(value: unknown): Namespace | undefined {
  if (typeof value !== 'string') return undefined;
  const name = NAMES.find((each) => each === value);
  if (name !== undefined) return name;
  if (!value.startsWith(DOCUMENTS) || !isId(value.slice(DOCUMENTS.length))) return undefined;
  return value as Namespace;
}

/** The bundle of a namespace in a language, read anew; nothing where there is none. */
export function readBundle(
  store: Store,
  language: string,
  namespace: Namespace,
): Outcome<Bundle> | undefined {
  const document = documentOf(namespace);
  if (document !== undefined) return store.bundle(language, document);
  const path = store.path('bundle', { language, namespace });
  const text = store.text(path);
  if (text.ok) return read('bundle', text.value, path);
  return text.findings.every(({ rule }) => rule === 'file-missing') ? undefined : text;
}

/** The namespaces that a search looks through, names first. */
export function* namespaces(
  store: Store,
  { document, collection }: { document?: string; collection?: string },
): Generator<Namespace> {
  if (document !== undefined) {
    yield `documents/${document}`;
    return;
  }
  if (collection === undefined) yield* NAMES;
  for (const id of store.documentIds()) {
    if (collection !== undefined) {
      const skeleton = store.skeleton(id);
      if (!skeleton.ok || skeleton.value.collection !== collection) continue;
    }
    yield `documents/${id}`;
  }
}

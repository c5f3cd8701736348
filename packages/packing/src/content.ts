import type { Translation } from '@archive/loaders';
import { type ParsedBundle, parseBundle } from '@archive/markup';
import type { Bundle, Finding, Outcome, Redirect, Rights, Skeleton } from '@archive/schema';
import type { Store } from '@archive/store';
import { readTranslated } from '@archive/workflow';

import { translationOf } from './translation.ts';

/** A document with its bundles: as written, and parsed. */
export interface ContentDocument {
  readonly skeleton: Skeleton;
  /** What it may be used for: its own, else its collection's, else the archive's. */
  readonly rights: Rights | undefined;
  readonly bundles: ReadonlyMap<string, Bundle>;
  readonly texts: ReadonlyMap<string, ParsedBundle>;
  /** By language, the original's aside. */
  readonly translations: ReadonlyMap<string, Translation>;
}

/** All that the package publishes. */
export interface Content {
  readonly languages: readonly string[];
  readonly defaultLanguage: string;
  readonly collections: readonly string[];
  readonly documents: readonly ContentDocument[];
  readonly redirects: readonly Redirect[];
  /** By language and namespace, documents aside. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, Readonly<Record<string, string>>>>;
}

/**
 * Reads the whole archive for its package.
 *
 * @returns Its findings where a file is not what its schema says: nothing is left out without a word.
 * @example
 * const opened = openArchive('our-letters');
 * const content = opened.ok ? readContent(opened.value) : opened;
 */
export function readContent(store: Store): Outcome<Content> {
  const findings: Finding[] = [];
  const documents: ContentDocument[] = [];
  for (const id of store.documentIds()) {
    const read = readTranslated(store, id);
    if (!read.ok) {
      findings.push(...read.findings);
      continue;
    }
    const { skeleton, bundles } = read.value;
    const { originalLanguage } = skeleton;
    const translated = [...bundles.keys()].filter((tag) => tag !== originalLanguage);
    documents.push({
      skeleton,
      rights: rightsOf(store, skeleton),
      bundles,
      texts: new Map([...bundles].map(([tag, bundle]) => [tag, parseBundle(tag, bundle)])),
      translations: new Map(translated.map((tag) => [tag, translationOf(read.value, tag)])),
    });
  }
  const languages = store.archive.languages.map(({ tag }) => tag);
  const value: Content = {
    languages,
    defaultLanguage: store.archive.defaultLanguage,
    collections: store.collections().map(({ id }) => id),
    documents,
    redirects: store.redirects(),
    names: new Map(languages.map((tag) => [tag, namesOf(store, tag)])),
  };
  // What the store has had to leave out by now would be missing without a word.
  findings.push(...store.problems());
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value };
}

function rightsOf(store: Store, { rights, collection }: Skeleton): Rights | undefined {
  const own = store.collections().find(({ id }) => id === collection);
  return rights ?? own?.rights ?? store.archive.rights;
}

function namesOf(store: Store, tag: string): Map<string, Readonly<Record<string, string>>> {
  return new Map([
    ['archive', store.names(tag, 'archive')],
    ['collections', store.names(tag, 'collections')],
    ['interface', store.interface(tag)],
  ]);
}

import { type ParsedBundle, parseBundle } from '@archive/markup';
import type { Bundle, Finding, Outcome, Redirect, Skeleton } from '@archive/schema';
import { segments } from '@archive/schema';
import type { Store } from '@archive/store';

/** A document with its bundles: as written, and parsed. */
export interface ContentDocument {
  readonly skeleton: Skeleton;
  readonly bundles: ReadonlyMap<string, Bundle>;
  readonly texts: ReadonlyMap<string, ParsedBundle>;
  /** The languages in which some segment is not yet translated. */
  readonly partial: readonly string[];
}

/** All that the package publishes. */
export interface Content {
  readonly languages: readonly string[];
  readonly collections: readonly string[];
  readonly documents: readonly ContentDocument[];
  readonly redirects: readonly Redirect[];
  /** By language and namespace, documents aside. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, Readonly<Record<string, string>>>>;
}

/** Reads the whole archive; its findings where a file is not what its schema says. */
export function readContent(store: Store): Outcome<Content> {
  const findings: Finding[] = [];
  const documents: ContentDocument[] = [];
  for (const id of store.documentIds()) {
    const skeleton = store.skeleton(id);
    if (!skeleton.ok) {
      findings.push(...skeleton.findings);
      continue;
    }
    const bundles = new Map<string, Bundle>();
    for (const tag of store.languagesOf(id)) {
      const bundle = store.bundle(tag, id);
      if (bundle?.ok) bundles.set(tag, bundle.value);
      else findings.push(...(bundle?.findings ?? []));
    }
    documents.push(withTexts(skeleton.value, bundles));
  }
  const languages = store.archive.languages.map(({ tag }) => tag);
  const value: Content = {
    languages,
    collections: store.collections().map(({ id }) => id),
    documents,
    redirects: store.redirects(),
    names: new Map(languages.map((tag) => [tag, namesOf(store, tag)])),
  };
  // What the store has had to leave out by now would be missing without a word.
  findings.push(...store.problems());
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value };
}

function namesOf(store: Store, tag: string): Map<string, Readonly<Record<string, string>>> {
  return new Map([
    ['archive', store.names(tag, 'archive')],
    ['collections', store.names(tag, 'collections')],
    ['interface', store.interface(tag)],
  ]);
}

function withTexts(skeleton: Skeleton, bundles: ReadonlyMap<string, Bundle>): ContentDocument {
  const wanted = segments(skeleton).map(({ id }) => id);
  const texts = new Map([...bundles].map(([tag, bundle]) => [tag, parseBundle(tag, bundle)]));
  const partial = [...texts.values()]
    .filter((text) => wanted.some((id) => !(id in text.segments)))
    .map(({ language }) => language);
  return { skeleton, bundles, texts, partial };
}

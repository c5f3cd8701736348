import type { Finding, Release } from '@archive/schema';

import type { Site } from '../archive/site.ts';

/** What became of a document, or of one of its translations. */
export type NewsKind = 'documents' | 'translations' | 'texts';

/** The published versions of an archive, as its changes.json tells of them. */
export interface Releases {
  /** The newest first. */
  readonly all: readonly Release[];
  /** The day of the newest. */
  readonly last?: string;
  /** The day of the last version in which a language's text of a document came or changed. */
  changedOn(language: string, document: string): string | undefined;
  /** What was wrong with the file. */
  readonly findings: readonly Finding[];
}

/** Something that a version brought. */
export interface ReleaseItem {
  readonly kind: NewsKind;
  readonly document: string;
}

/** Reads what the versions of an archive changed. */
export function readReleases({ store }: Site): Releases {
  const found = store.releases();
  const all = found?.ok === true ? found.value.releases : [];
  const days = new Map<string, Map<string, string>>();
  for (const { tag } of store.archive.languages) {
    const ofTexts = new Map<string, string>();
    // The newest comes first.
    for (const release of all)
      for (const { document } of itemsOf(release, tag))
        if (!ofTexts.has(document)) ofTexts.set(document, release.on);
    days.set(tag, ofTexts);
  }
  return {
    all,
    last: all[0]?.on,
    changedOn: (language, document) => days.get(language)?.get(document),
    findings: found?.ok === false ? found.findings : [],
  };
}

/** What a version brought to readers of a language. */
export function itemsOf({ documents, texts = [] }: Release, language: string): ReleaseItem[] {
  const items: ReleaseItem[] = [];
  for (const { id, languages } of documents?.added ?? [])
    if (languages.includes(language)) items.push({ kind: 'documents', document: id });
  for (const { document, language: own, original, type } of texts)
    if (own === language && (type === 'added' || type === 'changed'))
      items.push({ kind: original === true ? 'texts' : 'translations', document });
  return items;
}

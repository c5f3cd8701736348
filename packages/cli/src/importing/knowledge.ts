import { KnownDocuments } from '@archive/import';
import type { ImportedPage, Knowledge, KnownDocument } from '@archive/import';
import { parse, plain } from '@archive/markup';
import type { Bundle, Finding, Skeleton } from '@archive/schema';
import type { Store } from '@archive/store';

/** What the importer has to know, kept up to date while pages come in. */
export interface GrowingKnowledge extends Knowledge {
  readonly takenIds: Set<string>;
  readonly imported: Map<string, ImportedPage>;
}

/** Gathers what the importer has to know of an archive, and what was wrong on the way. */
export function gatherKnowledge(store: Store): {
  knowledge: GrowingKnowledge;
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const imported = new Map<string, ImportedPage>();
  const documents = new KnownDocuments();
  for (const id of store.documentIds()) {
    const skeleton = store.skeleton(id);
    if (!skeleton.ok) {
      findings.push(...skeleton.findings);
      continue;
    }
    const original = store.bundle(skeleton.value.originalLanguage, id);
    // A text that cannot be read has no title to compare, which the check says.
    documents.add(id, knownDocument(skeleton.value, original?.ok === true ? original.value : {}));
    for (const { sha256, language } of skeleton.value.sources ?? [])
      if (sha256 !== undefined) imported.set(sha256, { document: id, language });
  }
  const inEach = <T>(make: (tag: string) => T): Record<string, T> =>
    Object.fromEntries(store.languages.map((tag) => [tag, make(tag)]));
  const knowledge: GrowingKnowledge = {
    languages: store.languages,
    collections: store.collections().map(({ id }) => ({
      id,
      names: present(inEach((tag) => store.names(tag, 'collections')[id])),
    })),
    interface: inEach((tag) => store.interface(tag)),
    archiveNames: present(inEach((tag) => store.names(tag, 'archive')['name'])),
    documents,
    takenIds: new Set([...store.documentIds(), ...store.redirects().map(({ from }) => from)]),
    imported,
  };
  return { knowledge, findings: [...store.problems(), ...findings] };
}

/** What the importer has to know of a document. */
export function knownDocument(skeleton: Skeleton, original: Bundle): KnownDocument {
  const { title, collection, issued, originalLanguage, sources = [] } = skeleton;
  const files = sources
    .filter(({ language }) => language === undefined || language === originalLanguage)
    .flatMap(({ file }) => file ?? []);
  const text = plain(parse(original[title] ?? ''));
  return { title: text, collection, issued, originalLanguage, files };
}

function present(texts: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([tag, text]) => (text === undefined ? [] : [[tag, text]])),
  );
}

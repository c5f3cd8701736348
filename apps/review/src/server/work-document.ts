import { segments } from '@archive/schema';
import type { Finding } from '@archive/schema';
import type { Store } from '@archive/store';
import { translationStatus } from '@archive/translation';
import type { SegmentStatus, TranslatedDocument } from '@archive/translation';

import type { ChangedDocument, WorkDocument, WorkSegment } from '../api/index.ts';
import { checkDocument } from './check-document.ts';

const TRANSLATORS_NOTE = /^tn[0-9]+$/;

/** Whether an id is one of a translator's note, which stands in a bundle alone. */
export function isTranslatorsNote(id: string): boolean {
  return TRANSLATORS_NOTE.test(id);
}

/** One document in one language, to be worked on: with the texts of all languages. */
export function workDocument(
  store: Store,
  document: TranslatedDocument,
  language: string,
): WorkDocument {
  const findings = findingsIn(store, document, language);
  const changed = changedDocument(document, language);
  return { ...changed, texts: Object.fromEntries(document.bundles), findings };
}

/** The same after a change: with the texts that it can concern, and before it was checked. */
export function changedDocument(document: TranslatedDocument, language: string): ChangedDocument {
  const { skeleton, bundles, ledgers } = document;
  const original = skeleton.originalLanguage;
  const others = [...bundles.keys()].filter((tag) => tag !== original);
  const beside = sourcesOf(document, language);
  return {
    skeleton,
    language,
    languages: bundles.has(original) ? [original, ...others] : others,
    segments: [...segmentsOf(document, language), ...notesOf(document, language)],
    texts: Object.fromEntries([...bundles].filter(([tag]) => tag === language || beside.has(tag))),
    suppressions: ledgers.get(language)?.suppressions ?? [],
  };
}

/** What is found in a language of a document as its files are, and in the document as a whole. */
export function findingsIn(
  store: Store,
  document: TranslatedDocument,
  language: string,
): Finding[] {
  const beside = sourcesOf(document, language);
  const findings = checkDocument(store, document.skeleton.id, { language, beside });
  return findings.filter((finding) => (finding.language ?? language) === language);
}

/** The original's language and all that a language's texts were made from, one out of the other. */
function sourcesOf({ skeleton, ledgers }: TranslatedDocument, language: string): Set<string> {
  const languages = new Set([skeleton.originalLanguage]);
  const toLookAt = new Set([language]);
  // What is added on the way is looked at as well.
  for (const tag of toLookAt)
    for (const { from } of Object.values(ledgers.get(tag)?.segments ?? {})) {
      languages.add(from);
      toLookAt.add(from);
    }
  return languages;
}

function segmentsOf(document: TranslatedDocument, language: string): WorkSegment[] {
  if (language !== document.skeleton.originalLanguage)
    return translationStatus(document, language).map(workSegment);
  return segments(document.skeleton).map(({ id, role }) => ({
    id,
    role,
    state: 'original',
    from: language,
  }));
}

function workSegment({ id, role, state, from, outdated, record }: SegmentStatus): WorkSegment {
  const segment: WorkSegment = { id, role, state, from };
  if (outdated !== undefined) {
    const { because, from: moved, was } = outdated;
    segment.outdated = { because, from: moved, was };
  }
  if (record !== undefined) segment.record = record;
  return segment;
}

function notesOf({ skeleton, bundles }: TranslatedDocument, language: string): WorkSegment[] {
  const from = skeleton.originalLanguage;
  const state = language === from ? 'original' : 'translated';
  return Object.keys(bundles.get(language) ?? {})
    .filter(isTranslatorsNote)
    .map((id) => ({ id, state, from }));
}

import type { ArchiveIndex, DocumentEntry, LedgerEntry } from '../archive-index.ts';
import { nearest } from '../nearest.ts';
import { pointer } from '../pointer.ts';
import type { ArchiveRule, Problem } from '../rule.ts';
import { languageName } from '../wording.ts';

/** What a ledger speaks of exists. */
export const ledgerReference: ArchiveRule = {
  id: 'ledger-reference',
  severity: 'error',
  description: "A ledger's document, translation, segments and source languages exist.",
  scope: 'archive',
  sentences: {
    document: {
      message: 'The ledger is of a document "{{document}}", which does not exist.',
      help: 'Remove the ledger.',
    },
    original: {
      message: '{{language}} is the original language: there is no translation to keep records of.',
      help: 'Take the records and obsolete texts out; suppressions may stay.',
    },
    translation: {
      message: 'The document has no translation into {{language}}.',
      help: 'Add {{file}}, or remove the ledger.',
    },
    segment: {
      message: 'The document has no segment "{{segment}}".',
      help: 'Run `archive sync`: it keeps the text under "obsolete".',
    },
    'no-text': {
      message: '"{{segment}}" is recorded as {{state}}, but the translation has no text for it.',
      help: 'Put the text back into {{file}}, or run `archive sync`.',
    },
    'unknown-source': {
      message:
        '"{{segment}}" is said to be translated from "{{from}}", which is no language of this archive.',
      help: 'Correct the tag.',
    },
    'own-source': {
      message: '"{{segment}}" is said to be translated from its own language.',
      help: 'Write the language it was translated from, most likely "{{original}}".',
    },
    match: {
      message:
        '"{{segment}}" is aligned with a segment "{{other}}", which the document does not have.',
      help: 'Correct the id, or take it out.',
    },
  },
  *check(index) {
    for (const ledger of index.ledgers) {
      const document = index.documents.get(ledger.id);
      const about = { file: ledger.file.path, document: ledger.id, language: ledger.language };
      for (const problem of whole(ledger, document, index)) yield { ...about, ...problem };
      if (document === undefined) continue;
      for (const [segment, record] of Object.entries(ledger.value.segments))
        for (const problem of recordProblems(ledger, document, index, segment, record))
          yield { ...about, segment, ...problem };
    }
  },
};

function* whole(
  { id, language, value }: LedgerEntry,
  document: DocumentEntry | undefined,
  index: ArchiveIndex,
): Iterable<Problem> {
  if (!index.known.document.has(id))
    yield {
      at: { pointer: '/document' },
      says: 'document',
      values: { document: id },
      meant: nearest(id, index.known.document),
    };
  if (document === undefined) return;
  const values = { language: languageName(index, language) };
  if (document.skeleton.originalLanguage === language) {
    // The original has suppressions at most: nothing in it is translated.
    const { segments, obsolete = {} } = value;
    if (Object.keys(segments).length + Object.keys(obsolete).length > 0)
      yield { at: { pointer: '/language' }, says: 'original', values };
  } else if (!document.languages.has(language))
    yield {
      at: { pointer: '/language' },
      says: 'translation',
      values: { ...values, file: `locales/${language}/documents/${id}.json` },
    };
}

function* recordProblems(
  ledger: LedgerEntry,
  document: DocumentEntry,
  index: ArchiveIndex,
  segment: string,
  record: LedgerEntry['value']['segments'][string],
): Iterable<Problem> {
  const bundle = document.bundles.get(ledger.language);
  const exists = (id: string): boolean =>
    document.segments.has(id) || (/^tn[0-9]+$/.test(id) && bundle?.segments.has(id) === true);

  if (!exists(segment))
    yield { at: { pointer: pointer('segments', segment) }, says: 'segment', values: { segment } };
  else if (bundle !== undefined && !bundle.segments.has(segment))
    yield {
      at: { pointer: pointer('segments', segment) },
      severity: 'warning',
      says: 'no-text',
      values: { segment, state: record.state, file: bundle.file.path },
    };
  const from = { pointer: pointer('segments', segment, 'from') };
  if (index.languages.size > 0 && !index.languages.has(record.from))
    yield {
      at: from,
      says: 'unknown-source',
      values: { segment, from: record.from },
      meant: nearest(record.from, index.languages.keys()),
    };
  else if (record.from === ledger.language)
    yield {
      at: from,
      says: 'own-source',
      values: { segment, original: document.skeleton.originalLanguage },
    };
  for (const [place, other] of (record.match?.with ?? []).entries())
    if (!exists(other))
      yield {
        at: { pointer: pointer('segments', segment, 'match', 'with', place) },
        says: 'match',
        values: { segment, other },
        meant: nearest(other, document.segments),
      };
}

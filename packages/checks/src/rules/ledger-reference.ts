import type { ArchiveIndex, DocumentEntry, LedgerEntry } from '../archive-index.ts';
import { pointer } from '../pointer.ts';
import type { ArchiveRule, Problem } from '../rule.ts';
import { languageName, suggest } from '../wording.ts';

/** What a ledger speaks of exists. */
export const ledgerReference: ArchiveRule = {
  id: 'ledger-reference',
  severity: 'error',
  description: "A ledger's document, translation, segments and source languages exist.",
  scope: 'archive',
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
  { id, language }: LedgerEntry,
  document: DocumentEntry | undefined,
  index: ArchiveIndex,
): Iterable<Problem> {
  if (!index.known.document.has(id))
    yield {
      at: { pointer: '/document' },
      message: `The ledger is of a document "${id}", which does not exist.`,
      help: suggest(id, index.known.document, 'Remove the ledger.'),
    };
  if (document === undefined) return;
  if (document.skeleton.originalLanguage === language)
    yield {
      at: { pointer: '/language' },
      message: `${languageName(index, language)} is the original language: there is no translation to keep a ledger of.`,
      help: 'Remove the ledger.',
    };
  else if (!document.languages.has(language))
    yield {
      at: { pointer: '/language' },
      message: `The document has no translation into ${languageName(index, language)}.`,
      help: `Add locales/${language}/documents/${id}.json, or remove the ledger.`,
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
    yield {
      at: { pointer: pointer('segments', segment) },
      message: `The document has no segment "${segment}".`,
      help: 'Take the record out; its text can be kept under "obsolete".',
    };
  else if (bundle !== undefined && !bundle.segments.has(segment))
    yield {
      at: { pointer: pointer('segments', segment) },
      severity: 'warning',
      message: `"${segment}" is recorded as ${record.state}, but the translation has no text for it.`,
      help: `Put the text back into ${bundle.file.path}, or take the record out.`,
    };
  if (index.languages.size > 0 && !index.languages.has(record.from))
    yield {
      at: { pointer: pointer('segments', segment, 'from') },
      message: `"${segment}" is said to be translated from "${record.from}", which is no language of this archive.`,
      help: suggest(record.from, index.languages.keys(), 'Correct the tag.'),
    };
  else if (record.from === ledger.language)
    yield {
      at: { pointer: pointer('segments', segment, 'from') },
      message: `"${segment}" is said to be translated from its own language.`,
      help: `Write the language it was translated from, most likely "${document.skeleton.originalLanguage}".`,
    };
  for (const [place, other] of (record.match?.with ?? []).entries())
    if (!exists(other))
      yield {
        at: { pointer: pointer('segments', segment, 'match', 'with', place) },
        message: `"${segment}" is aligned with a segment "${other}", which the document does not have.`,
        help: suggest(other, document.segments, 'Correct the id, or take it out.'),
      };
}

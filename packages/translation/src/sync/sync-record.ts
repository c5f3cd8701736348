import type { LedgerRecord } from '@archive/schema';

import { textOf, type TranslatedDocument } from '../document.ts';
import { hashText } from '../hash-text.ts';
import { answers, pairsFrom } from '../status/bridge.ts';
import { stateOfNew } from '../status/state.ts';
import { hashOf } from '../text-facts.ts';
import { findText } from './find-text.ts';
import type { LedgerChange, LostText } from './ledger-change.ts';
import type { SyncContext } from './sync-context.ts';

/** What became of one segment that has a text. */
interface SyncedRecord {
  record: LedgerRecord;
  change?: LedgerChange;
  lost?: LostText;
}

/** Records a text the ledger does not know. */
export function newRecord(
  document: TranslatedDocument,
  language: string,
  segment: string,
  context: SyncContext,
): SyncedRecord {
  const { originalLanguage } = document.skeleton;
  const from = sourceLanguage(document, language, segment, originalLanguage, context);
  return {
    record: made(document, language, segment, from, context),
    change: { type: 'new', segment },
  };
}

/** Brings the record of a text up to date. */
export function syncRecord(
  document: TranslatedDocument,
  language: string,
  segment: string,
  before: LedgerRecord,
  context: SyncContext,
): SyncedRecord {
  if (before.target === hashOf(document, language, segment))
    return answers(before, hashOf(document, before.from, segment))
      ? upToDate(before, segment)
      : outdated(document, segment, before, context);

  const from = sourceLanguage(document, language, segment, before.from, context);
  const record = made(document, language, segment, from, context);
  const cosmetic =
    before.from === record.from ? pairsFrom(record.source, before.cosmetic) : undefined;
  if (cosmetic !== undefined) record.cosmetic = cosmetic;
  if (before.comments !== undefined) record.comments = before.comments;
  const change: LedgerChange = { type: 'edited', segment };
  // Asked as if nobody had edited it.
  if (!answers(before, hashOf(document, before.from, segment))) change.wasOutdated = true;
  return { record, change };
}

/** The language that the caller named, where it has the segment; a text is not made from itself. */
function sourceLanguage(
  document: TranslatedDocument,
  language: string,
  segment: string,
  otherwise: string,
  { from }: SyncContext,
): string {
  if (from === undefined || from === language) return otherwise;
  return textOf(document, from, segment) === '' ? otherwise : from;
}

function made(
  document: TranslatedDocument,
  language: string,
  segment: string,
  from: string,
  context: SyncContext,
): LedgerRecord {
  const record: LedgerRecord = {
    from,
    source: hashOf(document, from, segment),
    target: hashOf(document, language, segment),
    state: stateOfNew(document, language, segment, from),
  };
  const { by, on } = context;
  if (by !== undefined) record.by = by;
  if (on !== undefined) record.on = on;
  return record;
}

function upToDate(before: LedgerRecord, segment: string): SyncedRecord {
  if (before.sourceText === undefined) return { record: before };
  const { sourceText: _, ...record } = before;
  return { record, change: { type: 'healed', segment } };
}

function outdated(
  document: TranslatedDocument,
  segment: string,
  before: LedgerRecord,
  context: SyncContext,
): SyncedRecord {
  const { sourceText, ...rest } = before;
  const { from, source } = before;
  if (sourceText !== undefined && hashText(sourceText) === source) return { record: before };
  const found = findText(document, from, segment, source, context);
  const change: LedgerChange = { type: 'outdated', segment };
  if (found !== undefined) return { record: { ...rest, sourceText: found }, change };
  const lost: LostText = { segment, language: from, hash: source };
  // Whatever stood there is not what the source said.
  return sourceText === undefined ? { record: before, lost } : { record: rest, change, lost };
}

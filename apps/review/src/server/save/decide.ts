import type { History } from '@archive/history';
import type { Ledger, Outcome } from '@archive/schema';
import type { Store } from '@archive/store';
import {
  hashText,
  markValid,
  refuseCosmetic,
  setState,
  syncLedger,
  type Decision,
  type TranslatedDocument,
} from '@archive/translation';

import type { DecisionRequest } from '../../api/index.ts';
import { putLedgers } from './save-texts.ts';
import { syncContext, today } from './sync-context.ts';

/** The segments whose text is no longer the one that was judged. */
export function judgedOtherwise(
  document: TranslatedDocument,
  language: string,
  { segments, hashes }: DecisionRequest,
): string[] {
  const bundle = document.bundles.get(language) ?? {};
  return segments.filter(
    (id) => !Object.hasOwn(hashes, id) || hashes[id] !== hashText(bundle[id] ?? ''),
  );
}

/** Carries out a decision about translated segments, about all of them or none. */
export function decide(
  store: Store,
  history: History | undefined,
  document: TranslatedDocument,
  language: string,
  request: DecisionRequest,
): Outcome<TranslatedDocument> {
  const context = syncContext(store, history, document, language);
  const synced = withLedger(document, language, syncLedger(document, language, context).ledger);
  const decision: Decision = { by: request.by ?? history?.userName(), on: today() };
  const decided = decideIn(synced, language, request, decision);
  if (!decided.ok) return decided;
  const made = withLedger(synced, language, decided.value);
  const after = withLedger(made, language, syncLedger(made, language, context).ledger);
  const change = store.begin();
  putLedgers(store, change, document, after);
  const done = change.commit();
  return done.ok ? { ok: true, value: after } : done;
}

function decideIn(
  document: TranslatedDocument,
  language: string,
  request: DecisionRequest,
  decision: Decision,
): Outcome<Ledger> {
  const { segments, comment } = request;
  switch (request.decision) {
    case 'state':
      return setState(document, language, segments, request.state, { ...decision, comment });
    case 'valid':
      return markValid(document, language, segments, decision);
    case 'refuse-cosmetic':
      return each(document, language, segments, (now, segment) =>
        refuseCosmetic(now, language, segment, decision),
      );
    case 'comment':
      return commented(document, language, request, decision);
  }
}

/** A decision that is made for one segment at a time. */
function each(
  document: TranslatedDocument,
  language: string,
  segments: readonly string[],
  make: (document: TranslatedDocument, segment: string) => Outcome<Ledger>,
): Outcome<Ledger> {
  let now = document;
  let ledger = document.ledgers.get(language) ?? emptyLedger(document, language);
  for (const segment of segments) {
    const made = make(now, segment);
    if (!made.ok) return made;
    ledger = made.value;
    now = withLedger(now, language, ledger);
  }
  return { ok: true, value: ledger };
}

/** The comment is signed; the text and its state stay whose they are. */
function commented(
  document: TranslatedDocument,
  language: string,
  { segments, comment }: DecisionRequest,
  { by, on }: Decision,
): Outcome<Ledger> {
  const ledger = document.ledgers.get(language) ?? emptyLedger(document, language);
  const records = { ...ledger.segments };
  for (const id of segments) {
    const record = records[id];
    if (record === undefined || comment === undefined) continue;
    const added = { text: comment, ...(by === undefined ? {} : { by }), on };
    records[id] = { ...record, comments: [...(record.comments ?? []), added] };
  }
  return { ok: true, value: { ...ledger, segments: records } };
}

function emptyLedger({ skeleton }: TranslatedDocument, language: string): Ledger {
  return { document: skeleton.id, language, segments: {} };
}

function withLedger(
  document: TranslatedDocument,
  language: string,
  ledger: Ledger | undefined,
): TranslatedDocument {
  const ledgers = new Map(document.ledgers);
  if (ledger === undefined) ledgers.delete(language);
  else ledgers.set(language, ledger);
  return { ...document, ledgers };
}

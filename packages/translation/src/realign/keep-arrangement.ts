import { type Ledger, type LedgerRecord, orderBundle, segments } from '@archive/schema';

import { type Decision, signed } from '../decide/decision.ts';
import { recordOf, textOf, type TranslatedDocument } from '../document.ts';
import { record } from '../record.ts';
import { stateOfNew } from '../status/state.ts';
import { syncLedger } from '../sync/sync-ledger.ts';
import { keptId, type Piece } from './arrangement.ts';
import { keepUnplaced } from './unplaced.ts';

/** A text and where it comes from: see `Piece`. */
type Text = Pick<Piece, 'text' | 'from'>;

/** What stands beside other segments now, or is another text. */
export interface Rearranged {
  /** By segment; the empty text for a new gap. */
  readonly texts: Readonly<Record<string, Text>>;
  /** All texts that stand beside nothing. */
  readonly unplaced: readonly Text[];
}

/**
 * The document with the texts of a translation beside other segments, and its ledger in line with
 * them. A text that was moved, cut or joined is recorded as made from the segment it stands beside
 * now. It is translated; or initial, where any part of it was, or stood beside nothing: nobody has
 * compared it with its source yet. A review does not move along, for it was of another pair.
 * Comments go with their text. Texts that stand beside nothing are the ledger's obsolete ones.
 *
 * @param document - with the language's ledger in line with its bundle; it is not changed
 * @param decision - who arranged the texts, and when
 *
 * @example
 * ```ts
 * const texts = { p1: { text: '', from: [] }, p2: { text: 'Six morts.', from: ['p1'] } };
 * keepArrangement(document, 'fr', { texts, unplaced: [] }, { by: 'Ada', on: '2026-05-02' });
 * ```
 */
export function keepArrangement(
  document: TranslatedDocument,
  language: string,
  { texts, unplaced }: Rearranged,
  decision: Decision = {},
): TranslatedDocument {
  const { skeleton } = document;
  const before = document.ledgers.get(language);
  const known = new Set(segments(skeleton).map(({ id }) => id));
  const all = new Map(Object.entries(document.bundles.get(language) ?? {}));
  for (const [id, { text }] of Object.entries(texts))
    if (text === '') all.delete(id);
    else all.set(id, text);
  const bundle = orderBundle(skeleton, Object.fromEntries(all));
  const after = { ...document, bundles: new Map(document.bundles).set(language, bundle) };

  const records = { ...before?.segments };
  for (const [id, text] of Object.entries(texts)) {
    if (text.text === textOf(document, language, id)) continue;
    delete records[id];
    if (text.text !== '' && known.has(id))
      records[id] = moved(document, after, language, id, text, decision);
  }
  const ledger: Ledger = {
    ...(before ?? { document: skeleton.id, language }),
    segments: records,
  };
  const obsolete = obsoleteOf(before, unplaced, known, all);
  if (Object.keys(obsolete).length > 0) ledger.obsolete = obsolete;
  else delete ledger.obsolete;
  const arranged = { ...after, ledgers: new Map(document.ledgers).set(language, ledger) };
  const synced = syncLedger(arranged, language, decision).ledger;
  const ledgers = new Map(document.ledgers);
  if (synced === undefined) ledgers.delete(language);
  else ledgers.set(language, synced);
  return { ...after, ledgers };
}

/** The texts that stand beside nothing, each under the id it had, or under a new one. */
function obsoleteOf(
  before: Ledger | undefined,
  unplaced: readonly Text[],
  segmentIds: ReadonlySet<string>,
  texts: ReadonlyMap<string, string>,
): Record<string, string> {
  const kept = new Map<string, string>();
  const others: string[] = [];
  for (const { text, from } of unplaced) {
    const id = keptId(from[0] ?? '') ?? '';
    // Under a segment's own id a text is forgotten as soon as the segment has another.
    const stays =
      from.length === 1 && before?.obsolete?.[id] === text && !texts.has(id) && !kept.has(id);
    if (stays) kept.set(id, text);
    else others.push(text);
  }
  return keepUnplaced(
    Object.fromEntries(kept),
    others,
    (id) => segmentIds.has(id) || texts.has(id),
  );
}

function moved(
  before: TranslatedDocument,
  after: TranslatedDocument,
  language: string,
  segment: string,
  { text, from }: Text,
  decision: Decision,
): LedgerRecord {
  const { originalLanguage } = before.skeleton;
  const origins = from.map((id) => recordOf(before, language, id));
  const relay = origins.find((origin) => origin !== undefined)?.from ?? originalLanguage;
  const source = textOf(before, relay, segment) === '' ? originalLanguage : relay;
  const looked =
    origins.length > 0 &&
    origins.every((origin) => origin !== undefined && origin.state !== 'initial');
  const comments = origins.flatMap((origin) => origin?.comments ?? []);
  const made = record(source, textOf(before, source, segment), text, {
    state: looked ? stateOfNew(after, language, segment, source) : 'initial',
    ...(comments.length > 0 && { comments }),
  });
  return signed(made, decision);
}

import { type Ledger, type LedgerRecord, segments } from '@archive/schema';

import { recordOf, textOf, type TranslatedDocument } from '../document.ts';
import { findText } from './find-text.ts';
import type { LedgerChange, LostText } from './ledger-change.ts';
import type { SyncContext } from './sync-context.ts';
import { newRecord, syncRecord } from './sync-record.ts';

/** A ledger in line with its bundle, and what that took. */
export interface SyncedLedger {
  /** The ledger itself where nothing had to change; nothing where there is nothing to know. */
  ledger: Ledger | undefined;
  changes: readonly LedgerChange[];
  /** Texts the ledger should keep and that were not to be found: no fault, but a diff less. */
  lost: readonly LostText[];
}

const TRANSLATORS_NOTE = /^tn[0-9]+$/;

/**
 * Brings the ledger of a document in one language in line with its bundles, whatever was done to
 * them: a new text is recorded as translated, an edited one goes back to translated, a source that
 * moved on is kept as it was, one that came back heals, and what is no longer there is kept under
 * `obsolete`. A ledger that is in line is returned as it is. Translators' notes have no source
 * and so no record.
 *
 * @param document - the document with all its languages; it is not changed
 * @param language - a language tag
 *
 * @example
 * ```ts
 * const context = { by: 'Ada', on: '2026-05-02' };
 * const { ledger, changes } = syncLedger({ skeleton, bundles, ledgers }, 'fr', context);
 * // changes: [{ type: 'edited', segment: 'p1' }]
 * ```
 */
export function syncLedger(
  document: TranslatedDocument,
  language: string,
  context: SyncContext = {},
): SyncedLedger {
  const before = document.ledgers.get(language);
  const sync = new Sync(document, language, context, before?.obsolete);
  const places = language === document.skeleton.originalLanguage ? [] : segments(document.skeleton);
  for (const { id } of places) sync.segment(id);
  const present = new Set(places.map(({ id }) => id));
  for (const id of Object.keys(before?.segments ?? {})) if (!present.has(id)) sync.stray(id);

  const { records, obsolete, changes, lost } = sync;
  const inLine =
    changes.length === 0 &&
    sameOrder(before?.segments, records) &&
    obsolete.size === Object.keys(before?.obsolete ?? {}).length;
  if (inLine) return { ledger: before, changes, lost };
  const ledger: Ledger = {
    ...(before ?? { document: document.skeleton.id, language }),
    segments: Object.fromEntries(records),
  };
  if (obsolete.size > 0) ledger.obsolete = Object.fromEntries(obsolete);
  else delete ledger.obsolete;
  return { ledger: isEmpty(ledger) ? undefined : ledger, changes, lost };
}

/**
 * A ledger without the texts of segments that are gone; nothing where it held nothing else.
 *
 * @example
 * ```ts
 * dropObsolete({ document: 'a-note', language: 'fr', segments: {}, obsolete: { p9: 'Fin.' } }); // undefined
 * ```
 */
export function dropObsolete(ledger: Ledger): Ledger | undefined {
  const { obsolete: _, ...rest } = ledger;
  return isEmpty(rest) ? undefined : rest;
}

class Sync {
  readonly records = new Map<string, LedgerRecord>();
  readonly obsolete: Map<string, string>;
  readonly changes: LedgerChange[] = [];
  readonly lost: LostText[] = [];
  readonly #document: TranslatedDocument;
  readonly #language: string;
  readonly #context: SyncContext;

  constructor(
    document: TranslatedDocument,
    language: string,
    context: SyncContext,
    obsolete: Readonly<Record<string, string>> = {},
  ) {
    this.#document = document;
    this.#language = language;
    this.#context = context;
    this.obsolete = new Map(Object.entries(obsolete));
  }

  /** A segment that the document has. */
  segment(id: string): void {
    const before = recordOf(this.#document, this.#language, id);
    if (textOf(this.#document, this.#language, id) === '') {
      if (before !== undefined) this.#remove(id, before);
      return;
    }
    const { record, change, lost } =
      before === undefined
        ? newRecord(this.#document, this.#language, id, this.#context)
        : syncRecord(this.#document, this.#language, id, before, this.#context);
    this.records.set(id, record);
    this.obsolete.delete(id);
    if (change !== undefined) this.changes.push(change);
    if (lost !== undefined) this.lost.push(lost);
  }

  /** A record of something that the document does not have. */
  stray(id: string): void {
    const before = recordOf(this.#document, this.#language, id);
    const isOriginal = this.#language === this.#document.skeleton.originalLanguage;
    if (isOriginal || TRANSLATORS_NOTE.test(id))
      this.changes.push({ type: 'unneeded', segment: id });
    else if (before !== undefined) this.#remove(id, before);
  }

  #remove(id: string, { target }: LedgerRecord): void {
    const text =
      textOf(this.#document, this.#language, id) ||
      findText(this.#document, this.#language, id, target, this.#context);
    if (text === undefined) this.lost.push({ segment: id, language: this.#language, hash: target });
    else this.obsolete.set(id, text);
    this.changes.push({ type: 'removed', segment: id, kept: text !== undefined });
  }
}

function sameOrder(
  before: Readonly<Record<string, LedgerRecord>> | undefined,
  after: ReadonlyMap<string, LedgerRecord>,
): boolean {
  const ids = Object.keys(before ?? {});
  let place = 0;
  for (const id of after.keys()) if (ids[place++] !== id) return false;
  return place === ids.length;
}

function isEmpty({ segments: records, obsolete, suppressions = [] }: Ledger): boolean {
  return Object.keys(records).length === 0 && obsolete === undefined && suppressions.length === 0;
}

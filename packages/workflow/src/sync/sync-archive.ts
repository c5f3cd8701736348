import { openHistory } from '@archive/history';
import type { Finding } from '@archive/schema';
import type { Change, Store } from '@archive/store';

import { readTranslated } from '../read-translated.ts';
import { syncContexts } from './sync-contexts.ts';
import { syncDocument } from './sync-document.ts';
import type { LedgerReport, SyncedDocument } from './sync-document.ts';

/** What a sync is about, and what its caller knows better than git. */
export interface SyncOptions {
  /** Which documents; all where it is left out. */
  documents?: readonly string[];
  /** Which languages; all where it is left out. */
  languages?: readonly string[];
  by?: string;
  from?: string;
  dropObsolete?: boolean;
  dryRun?: boolean;
}

/** What became of the ledgers. */
export interface SyncedArchive {
  /** Of the ledgers in which something changed or could not be found. */
  reports: LedgerReport[];
  written: string[];
  removed: string[];
  /** Faulty files; the ledgers of their documents were left alone. */
  findings: Finding[];
}

/** So many ledgers are written at a time. */
const BATCH = 200;

/** Brings the ledgers of an archive in line with its bundles, document by document. */
export function syncArchive(store: Store, options: SyncOptions): SyncedArchive {
  const { documents = store.documentIds(), languages = store.languages } = options;
  const result: SyncedArchive = { reports: [], written: [], removed: [], findings: [] };
  // First a look at what is to be done: who made a text, and what a source once said, is asked of
  // git for these alone, and for all of them at once.
  const todo = documents.filter((id) => {
    const read = readTranslated(store, id);
    if (!read.ok) result.findings.push(...read.findings);
    return (
      read.ok && needsWork(syncDocument(read.value, languages, () => ({}), options.dropObsolete))
    );
  });
  if (todo.length === 0) return result;
  const context = syncContexts(store, openHistory(store.dir), todo, languages, options);

  let change = store.begin();
  let waiting = 0;
  for (const id of todo) {
    const read = readTranslated(store, id);
    if (!read.ok) continue;
    const synced = syncDocument(read.value, languages, context(id), options.dropObsolete);
    result.reports.push(...synced.reports.filter(isTelling));
    waiting += putLedgers(store, change, id, synced.changed);
    if (waiting < BATCH) continue;
    carryOut(change, options, result);
    change = store.begin();
    waiting = 0;
  }
  carryOut(change, options, result);
  return result;
}

/** Puts changed ledgers into a change, or takes them away; says how many. */
export function putLedgers(
  store: Store,
  change: Change,
  document: string,
  changed: SyncedDocument['changed'],
): number {
  for (const [language, ledger] of changed) {
    const key = { language, document };
    if (ledger === undefined) change.remove(store.path('ledger', key));
    else change.put('ledger', key, ledger);
  }
  return changed.size;
}

function needsWork({ changed, reports }: SyncedDocument): boolean {
  return changed.size > 0 || reports.some(isTelling);
}

function isTelling({ changes, dropped, lost }: LedgerReport): boolean {
  return changes.length > 0 || dropped > 0 || lost.length > 0;
}

function carryOut(change: Change, { dryRun }: SyncOptions, result: SyncedArchive): void {
  const done = dryRun === true ? change.preview() : change.commit();
  if (!done.ok) {
    result.findings.push(...done.findings);
    return;
  }
  result.written.push(...done.value.written);
  result.removed.push(...done.value.removed);
}

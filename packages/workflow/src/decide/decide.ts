import { openHistory } from '@archive/history';
import type { Finding, Ledger, Outcome } from '@archive/schema';
import type { Committed, Store } from '@archive/store';
import type { Decision, TranslatedDocument } from '@archive/translation';

import { putLedgers } from '../sync/sync-archive.ts';
import { syncContexts } from '../sync/sync-contexts.ts';
import { syncDocument } from '../sync/sync-document.ts';
import { today } from '../sync/today.ts';

/** Decides about one language of a document; nothing where the language is not concerned. */
export type Decide = (
  document: TranslatedDocument,
  language: string,
  decision: Decision,
) => Outcome<Ledger> | undefined;

/** A decision that was carried out. */
export interface Decided extends Committed {
  /** The languages it is about. */
  languages: string[];
}

/**
 * Carries out a decision about translations of a document, in all languages or in none: brings
 * their ledgers in line first, so that it is about the texts as they are, and once more after it.
 */
export function decide(
  store: Store,
  document: TranslatedDocument,
  languages: readonly string[],
  { by, dryRun }: { by?: string; dryRun?: boolean },
  make: Decide,
): Outcome<Decided> {
  const { id } = document.skeleton;
  const history = openHistory(store.dir);
  const context = syncContexts(store, history, [id], languages, {})(id);
  const decision: Decision = { by: by ?? history?.userName(), on: today() };
  const { document: synced } = syncDocument(document, languages, context);

  const ledgers = new Map(synced.ledgers);
  const findings: Finding[] = [];
  const concerned: string[] = [];
  for (const language of languages) {
    const decided = make(synced, language, decision);
    if (decided === undefined) continue;
    concerned.push(language);
    if (decided.ok) ledgers.set(language, decided.value);
    // One change of the source is judged for each language that was made from it.
    else findings.push(...decided.findings.filter((finding) => isNew(finding, findings)));
  }
  if (findings.length > 0) return { ok: false, findings };

  const decided = { ...synced, ledgers };
  const after = syncDocument(decided, languages, context).document.ledgers;
  const changed = new Map(concerned.map((language) => [language, after.get(language)]));
  const change = store.begin();
  putLedgers(store, change, id, changed);
  const done = dryRun === true ? change.preview() : change.commit();
  return done.ok ? { ok: true, value: { ...done.value, languages: concerned } } : done;
}

function isNew({ message }: Finding, findings: readonly Finding[]): boolean {
  return !findings.some((other) => other.message === message);
}

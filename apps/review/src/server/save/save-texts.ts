import type { History } from '@archive/history';
import { orderBundle } from '@archive/schema';
import type { Bundle, Ledger, Outcome } from '@archive/schema';
import type { Store } from '@archive/store';
import type { TranslatedDocument } from '@archive/translation';
import { putLedgers, syncContexts, syncDocument, today } from '@archive/workflow';

import type { SaveRequest, SaveResponse } from '../../api/index.ts';

/** What a save did. */
export interface Saved {
  /** The document as it is now. */
  document: TranslatedDocument;
  conflicts: SaveResponse['conflicts'];
}

/**
 * Saves texts into a document as it was read just now. A text that somebody else has changed since
 * the writer read it is left as it is, and given back as a conflict. The ledger is brought in line
 * in the same change.
 *
 * Nothing is awaited between the reading and the writing, so two windows take turns.
 *
 * @param document - as it is on the disk at this moment
 */
export function saveTexts(
  store: Store,
  history: History | undefined,
  document: TranslatedDocument,
  language: string,
  { texts, by }: SaveRequest,
): Outcome<Saved> {
  const now = new Map(Object.entries(document.bundles.get(language) ?? {}));
  const conflicts: Record<string, { yours: string; theirs: string; base: string }> = {};
  let changed = false;
  for (const [segment, { text, base }] of Object.entries(texts)) {
    const theirs = now.get(segment) ?? '';
    if (theirs === text) continue;
    if (theirs !== base) {
      conflicts[segment] = { yours: text, theirs, base };
      continue;
    }
    changed = true;
    if (text === '') now.delete(segment);
    else now.set(segment, text);
  }
  if (!changed) return { ok: true, value: { document, conflicts } };

  const bundle = orderBundle(document.skeleton, Object.fromEntries(now));
  const saved = withBundle(store, history, document, language, bundle, by);
  const change = store.begin();
  const { id } = document.skeleton;
  change.put('bundle', { language, namespace: `documents/${id}` }, bundle);
  putLedgers(store, change, id, changedLedgers(document, saved));
  const done = change.commit();
  return done.ok ? { ok: true, value: { document: saved, conflicts } } : done;
}

/** The document with the new texts and every ledger that they concern in line with them. */
function withBundle(
  store: Store,
  history: History | undefined,
  document: TranslatedDocument,
  language: string,
  bundle: Bundle,
  by: string | undefined,
): TranslatedDocument {
  // Translations of this text keep what it said until now.
  const madeFromIt = [...document.ledgers].flatMap(([tag, ledger]) =>
    tag !== language && isMadeFrom(ledger, language) ? [tag] : [],
  );
  const { id } = document.skeleton;
  const contexts = (known: { by?: string; on?: string }) =>
    syncContexts(store, history, [id], [language, ...madeFromIt], { ...known, before: document })(
      id,
    );
  const others = contexts({});
  const own = contexts({ by: by ?? history?.userName(), on: today() });
  // What was edited elsewhere before is noted first, under its own author's name.
  const before = syncDocument(document, [language], others).document;
  const bundles = new Map(document.bundles).set(language, bundle);
  return syncDocument({ ...before, bundles }, [language, ...madeFromIt], (tag) =>
    tag === language ? own(tag) : others(tag),
  ).document;
}

function isMadeFrom({ segments }: Ledger, language: string): boolean {
  return Object.values(segments).some(({ from }) => from === language);
}

/** By language, the ledgers that are others now. */
function changedLedgers(
  before: TranslatedDocument,
  after: TranslatedDocument,
): Map<string, Ledger | undefined> {
  const languages = new Set([...before.ledgers.keys(), ...after.ledgers.keys()]);
  return new Map(
    [...languages].flatMap((tag) => {
      const ledger = after.ledgers.get(tag);
      return ledger === before.ledgers.get(tag) ? [] : [[tag, ledger]];
    }),
  );
}

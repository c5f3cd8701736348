import type { History } from '@archive/history';
import type { Outcome } from '@archive/schema';
import type { Store } from '@archive/store';
import { keepArrangement, lostCharacters } from '@archive/translation';
import type { TranslatedDocument } from '@archive/translation';

import type { AlignRequest } from '../../api/index.ts';
import { editDocument } from '../save/edit-document.ts';

/** Whether a request would put less text into the files than it takes out of them. */
export function losesText({ texts, unplaced, unplacedBase }: AlignRequest): boolean {
  const changed = Object.values(texts);
  const before = [...changed.map(({ base }) => base), ...Object.values(unplacedBase)];
  const after = [...changed, ...unplaced].map(({ text }) => text);
  return lostCharacters(before, after) !== '';
}

/** Whether the files still have every text that a request was made of. */
export function isCurrent(
  document: TranslatedDocument,
  language: string,
  { texts, unplacedBase }: AlignRequest,
): boolean {
  const bundle = document.bundles.get(language) ?? {};
  const kept = Object.entries(document.ledgers.get(language)?.obsolete ?? {});
  return (
    Object.entries(texts).every(([id, { base }]) => (bundle[id] ?? '') === base) &&
    kept.length === Object.keys(unplacedBase).length &&
    kept.every(([id, text]) => unplacedBase[id] === text)
  );
}

/**
 * Saves an alignment whose texts are those the files have: all of it in one step, with the ledgers.
 * Half of it would lose a text, or have it twice.
 */
export function saveAlignment(
  store: Store,
  history: History | undefined,
  document: TranslatedDocument,
  language: string,
  { texts, unplaced, unplacedBase, by }: AlignRequest,
): Outcome<TranslatedDocument> {
  const edited = editDocument(store, history, document, language, by, (before, signed) => {
    // A text that was taken away by hand since the ledger was brought in line is kept from now on.
    const added = Object.entries(before.ledgers.get(language)?.obsolete ?? {})
      .filter(([id]) => !Object.hasOwn(unplacedBase, id))
      .map(([id, text]) => ({ text, from: [`obsolete/${id}`] }));
    return keepArrangement(before, language, { texts, unplaced: [...unplaced, ...added] }, signed);
  });
  const done = edited.change.commit();
  return done.ok ? { ok: true, value: edited.document } : done;
}

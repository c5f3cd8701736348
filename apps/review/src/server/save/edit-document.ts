import type { History } from '@archive/history';
import type { Ledger } from '@archive/schema';
import type { Change, Store } from '@archive/store';
import type { TranslatedDocument } from '@archive/translation';
import { putLedgers, syncContexts, syncDocument, today } from '@archive/workflow';

/** Who edits a document, and when. */
interface Signed {
  by: string | undefined;
  /** YYYY-MM-DD. */
  on: string;
}

/** A document that was edited, with the files of it that are others now. */
export interface Edited {
  document: TranslatedDocument;
  change: Change;
}

/**
 * Edits the texts of a document in one language, with every ledger that they concern in line with
 * them. Writes nothing: the change is yet to be committed.
 *
 * @param edit - gives the document with another bundle, and another ledger if need be; what it is
 * given has the language's ledger in line
 */
export function editDocument(
  store: Store,
  history: History | undefined,
  document: TranslatedDocument,
  language: string,
  by: string | undefined,
  edit: (before: TranslatedDocument, signed: Signed) => TranslatedDocument,
): Edited {
  // Translations of these texts keep what they said until now.
  const madeFromIt = [...document.ledgers].flatMap(([tag, ledger]) =>
    tag !== language && isMadeFrom(ledger, language) ? [tag] : [],
  );
  const { id } = document.skeleton;
  const contexts = (known: Partial<Signed>) =>
    syncContexts(store, history, [id], [language, ...madeFromIt], { ...known, before: document })(
      id,
    );
  const signed = { by: by ?? history?.userName(), on: today() };
  const others = contexts({});
  const own = contexts(signed);
  // What was edited elsewhere before is noted first, under its own author's name.
  const before = syncDocument(document, [language], others).document;
  const after = syncDocument(edit(before, signed), [language, ...madeFromIt], (tag) =>
    tag === language ? own(tag) : others(tag),
  ).document;
  const change = store.begin();
  const bundle = after.bundles.get(language) ?? {};
  change.put('bundle', { language, namespace: `documents/${id}` }, bundle);
  putLedgers(store, change, id, changedLedgers(document, after));
  return { document: after, change };
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

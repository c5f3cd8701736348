import type { TranslatedDocument } from '@archive/translation';

import type { DocumentEntry } from './archive-index.ts';

const made = new WeakMap<DocumentEntry, TranslatedDocument>();

/** A document as `@archive/translation` reads it; the same one each time, with what it found out. */
export function translatedDocument(document: DocumentEntry): TranslatedDocument {
  let translated = made.get(document);
  if (translated === undefined) {
    const bundles = [...document.bundles.values()];
    translated = {
      skeleton: document.skeleton,
      bundles: new Map(bundles.map(({ language, value }) => [language, value])),
      ledgers: new Map(
        bundles.flatMap(({ language, ledger }) => (ledger ? [[language, ledger.value]] : [])),
      ),
    };
    made.set(document, translated);
  }
  return translated;
}

/** Whether all of a document's files can be read: what one of them says may be missing otherwise. */
export function isWhole({ bundles, languages, recorded }: DocumentEntry): boolean {
  if (bundles.size !== languages.size) return false;
  for (const { language, ledger } of bundles.values())
    if (ledger === undefined && recorded.has(language)) return false;
  return true;
}

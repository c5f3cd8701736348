import type { LedgerRecord } from '@archive/schema';

import { textOf, type TranslatedDocument } from '../document.ts';
import { hashOf, wordsOf } from '../text-facts.ts';

/** How far a translation has come: XLIFF 2.1's states, and `missing` where there is no text. */
export type SegmentState = 'missing' | LedgerRecord['state'];

/** From this many words on, a text that is the source's own is a copy somebody began with. */
const COPIED_WORDS = 4;

/**
 * The state of a text that its ledger does not know: translated. A longer text that is the same as
 * its source is initial: people begin with a copy of the original. Names, figures and signatures
 * are often the same, and so is much between varieties of one language.
 */
export function stateOfNew(
  document: TranslatedDocument,
  language: string,
  segment: string,
  from: string,
): 'initial' | 'translated' {
  const copied =
    hashOf(document, language, segment) === hashOf(document, from, segment) &&
    textOf(document, from, segment) !== '' &&
    primary(language) !== primary(from) &&
    wordsOf(document, from, segment) >= COPIED_WORDS;
  return copied ? 'initial' : 'translated';
}

function primary(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}

import type { Bundle } from '@archive/schema';

import { type TranslatedDocument, textOf } from './document.ts';
import { hashText } from './hash-text.ts';
import { countWords } from './words/count-words.ts';

interface Facts {
  text: string;
  hash?: string;
  words?: number;
}

// An original's text is asked for once for each translation of it, and few are asked for in turn. In a
// WeakMap the engine would keep all texts until it looks through old things too, which it does seldom.
const KEPT = 4;

/** By segment, of the bundles asked for last, the latest at the end. */
const recent: { readonly bundle: Bundle; readonly facts: Map<string, Facts> }[] = [];
const NONE = hashText('');

/** The hash of a segment's text in a language; that of the empty text where there is none. */
export function hashOf(document: TranslatedDocument, language: string, segment: string): string {
  const facts = factsOf(document, language, segment);
  if (facts === undefined) return NONE;
  facts.hash ??= hashText(facts.text);
  return facts.hash;
}

/** How many words a segment's text has in a language. */
export function wordsOf(document: TranslatedDocument, language: string, segment: string): number {
  const facts = factsOf(document, language, segment);
  if (facts === undefined) return 0;
  facts.words ??= countWords(facts.text, language);
  return facts.words;
}

function factsOf(
  document: TranslatedDocument,
  language: string,
  segment: string,
): Facts | undefined {
  const text = textOf(document, language, segment);
  const bundle = document.bundles.get(language);
  if (text === '' || bundle === undefined) return undefined;
  const known = factsIn(bundle);
  let facts = known.get(segment);
  // A fact holds for the text it was found out of, so that a bundle that changes is no trouble.
  if (facts?.text !== text) known.set(segment, (facts = { text }));
  return facts;
}

function factsIn(bundle: Bundle): Map<string, Facts> {
  const last = recent.at(-1);
  if (last?.bundle === bundle) return last.facts;
  const index = recent.findIndex((each) => each.bundle === bundle);
  const [found = { bundle, facts: new Map<string, Facts>() }] =
    index === -1 ? [] : recent.splice(index, 1);
  recent.push(found);
  if (recent.length > KEPT) recent.shift();
  return found.facts;
}
